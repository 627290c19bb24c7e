import { ownPerson, ownView } from "../../contract/people.ts";
import { defineOperation } from "../../http/operation.ts";
import { readProfile } from "../../store/people/profiles.ts";

export const getMe = defineOperation({
  name: "get-me",
  area: "people",
  method: "GET",
  path: "/v1/me",
  summary: "Shows your profile",
  access: "signed-in",
  answer: { status: 200, schema: ownPerson, description: "Your profile." },
  refusals: ["not_found"],
  needs: { table: ["GetItem"], memberEmailDomains: true },
  handle: async ({ caller }, { table, memberEmailDomains }) => ({
    body: ownView(await readProfile(table, caller.userId), memberEmailDomains),
  }),
});
