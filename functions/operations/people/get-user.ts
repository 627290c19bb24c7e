import * as z from "zod";
import { identifier } from "../../contract/fields.ts";
import { person, personView } from "../../contract/people.ts";
import { defineOperation } from "../../http/operation.ts";
import { readProfile } from "../../store/people/profiles.ts";

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
  needs: { table: ["GetItem"] },
  handle: async ({ params }, { table }) => ({ body: personView(await readProfile(table, params.userId)) }),
});
