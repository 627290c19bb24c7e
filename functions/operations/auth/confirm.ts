import * as z from "zod";
import { email } from "../../http/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { code, signInThrottle } from "../../http/sign-in.ts";
import { countingFailures } from "../../identity/counting-failures.ts";
import { confirmSignUp } from "../../identity/user-pool.ts";
import { type IdentityServices, identityServices } from "../../platform/identity-services.ts";

export const confirm = defineOperation({
  name: "confirm",
  area: "auth",
  method: "POST",
  path: "/v1/auth/confirm",
  summary: "Confirms an account with the code that was e-mailed",
  access: "public",
  body: z.strictObject({ email, code }),
  answer: { status: 204, description: "The account is confirmed: log in." },
  refusals: ["too_many_requests"],
  grants: { table: ["GetItem", "PutItem", "UpdateItem"] },
  throttle: signInThrottle,
  services: identityServices,
  handle: async ({ body }, services: IdentityServices) => {
    await countingFailures(services, "confirmation", body.email, () =>
      confirmSignUp(services.identity, body.email, body.code),
    );
    return {};
  },
});
