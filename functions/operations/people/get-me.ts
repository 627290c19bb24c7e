import { defineOperation } from "../../http/operation.ts";
import { ownPerson, ownView } from "../../http/person.ts";
import { type Services, tableServices } from "../../platform/services.ts";
import { readProfile } from "../../store/profiles.ts";

export const getMe = defineOperation({
  name: "get-me",
  area: "people",
  method: "GET",
  path: "/v1/me",
  summary: "Shows one's own profile",
  access: "signed-in",
  answer: { status: 200, schema: ownPerson, description: "The profile." },
  refusals: ["not_found"],
  grants: { table: ["GetItem"] },
  services: tableServices,
  handle: async ({ caller }, { table }: Services) => ({ body: ownView(await readProfile(table, caller.userId)) }),
});
