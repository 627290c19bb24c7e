import * as z from "zod";
import { Refusal } from "../../domain/refusal.ts";
import { identifier } from "../../http/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { person, personView, roleNames } from "../../http/person.ts";
import { setRoles as setRolesOf } from "../../identity/accounts.ts";
import { type IdentityServices, identityServices } from "../../platform/identity-services.ts";

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
  grants: {
    table: ["GetItem", "UpdateItem"],
    userPool: ["AdminAddUserToGroup", "AdminListGroupsForUser", "AdminRemoveUserFromGroup"],
  },
  services: identityServices,
  handle: async ({ params, body, caller }, { identity, table }: IdentityServices) => {
    if (params.userId === caller.userId && !body.roles.includes("admin")) {
      throw new Refusal("invalid_state", "Another admin must take this role from you.");
    }
    return { body: personView(await setRolesOf(identity, table, params.userId, body.roles)) };
  },
});
