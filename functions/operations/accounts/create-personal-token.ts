import { madePersonalToken, newPersonalToken, personalTokenView } from "../../contract/personal-tokens.ts";
import { defineOperation } from "../../http/operation.ts";
import { createPersonalToken as create } from "../../use-cases/accounts/create-personal-token.ts";

export const createPersonalToken = defineOperation({
  name: "create-personal-token",
  area: "accounts",
  method: "POST",
  path: "/v1/me/tokens",
  summary: "Makes a personal token for a program",
  description:
    "A program gets access tokens with it at `/v1/auth/token`, and may then do what you may, but for what needs a recent proof. You can " +
    "have 20. They are gone once you revoke them, reset your password, change your address or close your account.",
  access: "signed-in",
  recentProof: true,
  keyless: "answers a secret",
  body: newPersonalToken,
  answer: { status: 201, schema: madePersonalToken, description: "The token. It is shown this once." },
  refusals: ["invalid_state"],
  needs: { table: ["GetItem", "PutItem", "UpdateItem", "ConditionCheckItem"] },
  handle: async ({ caller, body }, services) => {
    const { id, token, text } = await create(services, { userId: caller.userId, signIn: caller.signIn! }, body);
    const { name, expiresAt } = personalTokenView(id, token);
    return { body: { id, name, token: text, expiresAt } };
  },
});
