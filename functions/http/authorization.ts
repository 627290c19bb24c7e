import { assertHasRole, type Role } from "../domain/people/role.ts";
import { Refusal } from "../domain/refusal.ts";
import { type AnyOperation, namesRoles, readsProfile } from "./operation.ts";
import type { ApiMiddleware } from "./request.ts";

/** Looks up which roles somebody has now. Undefined where their account is closed. */
export type RolesOf = (userId: string) => Promise<readonly Role[] | undefined>;

/**
 * What the caller may do. The token says who they are and nothing more: whether they still have an account, and with which roles, is
 * looked up, so that it counts at once. Only the operations that need to know pay for that.
 */
export function authorize(operation: AnyOperation, rolesOf?: RolesOf): ApiMiddleware {
  const { name, access } = operation;
  const mustLookUp = readsProfile(operation);
  if (mustLookUp && !rolesOf) throw new Error(`${name} has a profile to look up, and is not told how.`);
  return {
    before: async ({ event }) => {
      if (!mustLookUp || !rolesOf) return;
      const { userId } = event.caller!;
      const roles = await rolesOf(userId);
      if (!roles) throw new Refusal("unauthenticated", "This account is closed.");
      if (namesRoles(access)) assertHasRole(roles, access);
      event.caller = { userId, roles: new Set(roles) };
    },
  };
}
