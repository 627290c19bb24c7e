import * as z from "zod";
import { identifier } from "../../http/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { person, personView } from "../../http/person.ts";
import { type Services, tableServices } from "../../platform/services.ts";
import { readProfile } from "../../store/profiles.ts";

export const getUser = defineOperation({
  name: "get-user",
  area: "people",
  method: "GET",
  path: "/v1/users/{userId}",
  summary: "Shows a person",
  access: "signed-in",
  params: z.strictObject({ userId: identifier }),
  answer: { status: 200, schema: person, description: "The person." },
  refusals: ["not_found"],
  grants: { table: ["GetItem"] },
  services: tableServices,
  handle: async ({ params }, { table }: Services) => ({ body: personView(await readProfile(table, params.userId)) }),
});
