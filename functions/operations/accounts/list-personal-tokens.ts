import { pageOf } from "../../contract/fields.ts";
import { personalToken, personalTokenViews } from "../../contract/personal-tokens.ts";
import { unexpiredTokens } from "../../domain/accounts/personal-token.ts";
import { defineOperation } from "../../http/operation.ts";
import { readPersonalTokens } from "../../store/accounts/personal-tokens.ts";

export const listPersonalTokens = defineOperation({
  name: "list-personal-tokens",
  area: "accounts",
  method: "GET",
  path: "/v1/me/tokens",
  summary: "Lists your personal tokens",
  description: "All that can be used, the newest first. There are at most 20, so there is one page.",
  access: "signed-in",
  answer: { status: 200, schema: pageOf(personalToken), description: "Your tokens, without what they are." },
  needs: { table: ["GetItem"] },
  handle: async ({ caller }, { table, clock }) => {
    const { tokens } = await readPersonalTokens(table, caller.userId);
    return { body: { items: personalTokenViews(unexpiredTokens(tokens, clock.now())), nextCursor: null } };
  },
});
