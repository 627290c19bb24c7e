import * as z from "zod";
import { signInThrottle, tokens } from "../../contract/accounts.ts";
import { defineOperation } from "../../http/operation.ts";
import { exchangeToken as exchange } from "../../use-cases/accounts/exchange-token.ts";

export const exchangeToken = defineOperation({
  name: "exchange-token",
  area: "accounts",
  method: "POST",
  path: "/v1/auth/token",
  summary: "Gets an access token for a personal token",
  description:
    "For programs. There is no refresh token: ask again with the personal token. With this access token a program may do what its owner " +
    "may, but for what needs a recent proof. Whatever is wrong with a token gets the same answer. After ten wrong ones from one network " +
    "within a quarter of an hour it is 429 for those that follow; a token that is right is taken all the same.",
  access: "public",
  body: z.strictObject({ personalToken: z.string().min(1).max(256) }),
  answer: {
    status: 200,
    schema: tokens.omit({ refreshToken: true }).meta({ id: "AccessToken" }),
    description: "The access token.",
  },
  refusals: ["unauthenticated"],
  needs: {
    table: ["GetItem", "PutItem", "UpdateItem", "ConditionCheckItem"],
    userPool: ["AdminInitiateAuth", "AdminRespondToAuthChallenge"],
  },
  throttle: signInThrottle,
  handle: async ({ body, network }, services) => ({ body: await exchange(services, body.personalToken, network) }),
});
