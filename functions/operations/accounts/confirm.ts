import * as z from "zod";
import { challenge, code, signInThrottle } from "../../contract/accounts.ts";
import { defineOperation } from "../../http/operation.ts";
import { confirmAccount } from "../../use-cases/accounts/confirm-account.ts";

export const confirm = defineOperation({
  name: "confirm",
  area: "accounts",
  method: "POST",
  path: "/v1/auth/confirm",
  summary: "Confirms an account with the code that was sent by e-mail",
  description:
    "A code confirms the sign-up that stood when it was asked for. Who has signed up again since asks for another one.",
  access: "public",
  body: z.strictObject({ challenge, code }),
  answer: { status: 204, description: "The account is confirmed. Log in." },
  refusals: ["too_many_requests"],
  needs: { table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem"], links: true, codeLimits: true },
  throttle: signInThrottle,
  handle: async ({ body, network }, services) => {
    await confirmAccount(services, { ...body, network });
    return {};
  },
});
