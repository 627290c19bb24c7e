import * as z from "zod";
import { code, signInThrottle } from "../../contract/accounts.ts";
import { email } from "../../contract/text.ts";
import { defineOperation } from "../../http/operation.ts";
import { confirmAccount } from "../../use-cases/accounts/confirm-account.ts";
import { idBehindAddress } from "../../use-cases/accounts/id-behind-address.ts";
import { throttleAttempts } from "../../use-cases/accounts/throttle-attempts.ts";

export const confirm = defineOperation({
  name: "confirm",
  area: "accounts",
  method: "POST",
  path: "/v1/auth/confirm",
  summary: "Confirms an account with the code that was sent by e-mail",
  access: "public",
  body: z.strictObject({ email, code }),
  answer: { status: 204, description: "The account is confirmed. Log in." },
  refusals: ["too_many_requests"],
  needs: { table: ["GetItem", "PutItem", "UpdateItem"], userPool: [] },
  throttle: signInThrottle,
  handle: async ({ body: { email, code }, network }, services) => {
    const userId = await idBehindAddress(services.table, email);
    await throttleAttempts(services, "confirmation", { email, userId, network }, () =>
      confirmAccount(services, userId, code),
    );
    return {};
  },
});
