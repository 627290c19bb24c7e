import { assertHasRole, type Role } from "../domain/people/role.ts";
import { Refusal } from "../domain/refusal.ts";
import { type AnyOperation, namesRoles } from "./operation.ts";
import type { ApiMiddleware } from "./request.ts";

/** Looks up which roles somebody has now. Undefined where their account is closed. */
export type RolesOf = (userId: string) => Promise<readonly Role[] | undefined>;

/**
 * What the caller may do. The token says who they are and nothing more: roles are looked up, so that they are given and taken with
 * effect at once. Only operations whose `access` names roles pay for that.
 */
export function authorize({ name, access }: AnyOperation, rolesOf?: RolesOf): ApiMiddleware {
  if (namesRoles(access) && !rolesOf) throw new Error(`${name} has roles to look up, and is not told how.`);
  return {
    before: async ({ event }) => {
      if (!namesRoles(access) || !rolesOf) return;
      const { userId } = event.caller!;
      const roles = await rolesOf(userId);
      if (!roles) throw new Refusal("unauthenticated", "This account is closed.");
      assertHasRole(roles, access);
      event.caller = { userId, roles: new Set(roles) };
    },
  };
}
