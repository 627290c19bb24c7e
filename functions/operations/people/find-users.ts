import * as z from "zod";
import { pageOf } from "../../contract/fields.ts";
import { person, personView } from "../../contract/people.ts";
import { email } from "../../contract/text.ts";
import { defineOperation } from "../../http/operation.ts";
import { findProfileByEmail } from "../../store/people/profiles.ts";

export const findUsers = defineOperation({
  name: "find-users",
  area: "people",
  method: "GET",
  path: "/v1/users",
  summary: "Finds a person by their e-mail address",
  description: "You must know the whole address. Capitals make no difference.",
  access: "signed-in",
  visitors: "refused",
  query: z.strictObject({ email }),
  answer: { status: 200, schema: pageOf(person), description: "The person, or an empty list." },
  needs: { table: ["GetItem"] },
  handle: async ({ query }, { table }) => {
    const found = await findProfileByEmail(table, query.email);
    return { body: { items: found ? [personView(found)] : [], nextCursor: null } };
  },
});
