import * as z from "zod";
import { signInThrottle } from "../../contract/accounts.ts";
import { email } from "../../contract/text.ts";
import { defineOperation } from "../../http/operation.ts";
import { idBehindAddress } from "../../use-cases/accounts/id-behind-address.ts";
import { sendResetCode } from "../../user-pool/sign-in.ts";

export const forgotPassword = defineOperation({
  name: "forgot-password",
  area: "accounts",
  method: "POST",
  path: "/v1/auth/forgot-password",
  summary: "Sends a code for setting a new password",
  access: "public",
  body: z.strictObject({ email }),
  answer: { status: 202, description: "If the address has an account, a code is on its way to it." },
  needs: { table: ["GetItem"], userPool: [] },
  throttle: signInThrottle,
  handle: async ({ body }, { table, userPool }) => {
    await sendResetCode(userPool, await idBehindAddress(table, body.email));
    return {};
  },
});
