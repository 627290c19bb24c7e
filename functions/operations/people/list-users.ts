import * as z from "zod";
import { cursorInQuery, cursorOf, nextCursor } from "../../contract/cursor.ts";
import { identifier, limit, pageOf } from "../../contract/fields.ts";
import { listedPerson, listedPersonView, personView } from "../../contract/people.ts";
import { email, personName } from "../../contract/text.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { assertHasRole } from "../../domain/people/role.ts";
import { defineOperation } from "../../http/operation.ts";
import { findProfile, findProfileByEmail } from "../../store/people/profiles.ts";
import { listPeople } from "../../use-cases/people/list-people.ts";

const cursor = cursorOf("people", z.object({ name: z.string().max(100), userId: identifier }));

export const listUsers = defineOperation({
  name: "list-users",
  area: "people",
  method: "GET",
  path: "/v1/users",
  summary: "Finds a person by their e-mail address, or lists everybody",
  description:
    "With `email`, the whole address, it answers who has it. Without, it lists everybody who can sign in by their names, for admins only; " +
    "`name` narrows the list to names of which a word begins so, sorted from that word on.",
  access: "signed-in",
  visitors: "refused",
  query: z.strictObject({
    email: email.exactOptional(),
    name: personName.exactOptional().meta({
      description:
        "How a name begins, or one of its words from the second to the eighth. Capitals and accents make no difference.",
    }),
    limit,
    cursor: cursorInQuery(cursor),
  }),
  answer: { status: 200, schema: pageOf(listedPerson), description: "The person or an empty list; a page of people." },
  needs: { table: ["GetItem", "BatchGetItem", "Query"], memberEmailDomains: true },
  handle: async ({ query: { email, name: beginning, limit, cursor: after }, caller }, services) => {
    const { table, memberEmailDomains } = services;
    const roles = (await findProfile(table, caller.userId))?.roles ?? [];
    const view = roles.includes("admin")
      ? (profile: Profile) => listedPersonView(profile, memberEmailDomains)
      : personView;
    if (email) {
      const found = await findProfileByEmail(table, email);
      return { body: { items: found ? [view(found)] : [], nextCursor: null } };
    }
    assertHasRole(roles, ["admin"]);
    const { people, next } = await listPeople(services, { beginning, limit, after });
    return { body: { items: people.map(view), nextCursor: nextCursor(cursor, next) } };
  },
});
