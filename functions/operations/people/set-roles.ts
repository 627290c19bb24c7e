import * as z from "zod";
import { identifier } from "../../contract/fields.ts";
import { listedPerson, listedPersonView, roleNames } from "../../contract/people.ts";
import { defineOperation } from "../../http/operation.ts";
import { setRoles as setRolesOf } from "../../use-cases/people/set-roles.ts";

export const setRoles = defineOperation({
  name: "set-roles",
  area: "people",
  method: "PUT",
  path: "/v1/users/{userId}/roles",
  summary: "Sets a person's roles",
  description:
    "The person has exactly these roles from their next request on. Everybody is an attendee, whether you name that role or not. " +
    "There is always an admin: the only one cannot lose that role. Whoever is no organizer any more publishes no hours and keeps no " +
    "weekly focus time; both come back with the role. One-off focus blocks stay.",
  access: ["admin"],
  recentProof: true,
  params: z.strictObject({ userId: identifier }),
  body: z.strictObject({ roles: roleNames }),
  answer: { status: 200, schema: listedPerson, description: "The person with the new roles." },
  refusals: ["not_found", "last_admin"],
  needs: { table: ["GetItem", "PutItem", "UpdateItem", "ConditionCheckItem"], memberEmailDomains: true },
  handle: async (request, services) => {
    const changed = await setRolesOf(services, request, request.params.userId, request.body.roles);
    return { body: listedPersonView(changed, services.memberEmailDomains) };
  },
});
