import * as z from "zod";
import { identifier } from "../../contract/fields.ts";
import { person, personView, roleNames } from "../../contract/people.ts";
import { Refusal } from "../../domain/refusal.ts";
import { defineOperation } from "../../http/operation.ts";
import { setRoles as setRolesOf } from "../../use-cases/people/set-roles.ts";

export const setRoles = defineOperation({
  name: "set-roles",
  area: "people",
  method: "PUT",
  path: "/v1/users/{userId}/roles",
  summary: "Sets a person's roles",
  description:
    "To exactly these; everybody is an attendee, named or not. Takes effect with the next access token: when they log in or refresh. Admins cannot take the role from themselves, so that there is always one.",
  access: ["admin"],
  params: z.strictObject({ userId: identifier }),
  body: z.strictObject({ roles: roleNames }),
  answer: { status: 200, schema: person, description: "The person with the new roles." },
  refusals: ["not_found", "invalid_state"],
  needs: {
    table: ["GetItem", "UpdateItem"],
    userPool: ["AdminAddUserToGroup", "AdminListGroupsForUser", "AdminRemoveUserFromGroup"],
  },
  handle: async ({ params, body, caller }, services) => {
    if (params.userId === caller.userId && !body.roles.includes("admin")) {
      throw new Refusal("invalid_state", "Another admin must take this role from you.");
    }
    return { body: personView(await setRolesOf(services, params.userId, body.roles)) };
  },
});
