import type { Profile } from "../domain/people/profile.ts";
import { assertHasRole } from "../domain/people/role.ts";
import { isVisitor, knowsVisitors } from "../domain/people/visitor.ts";
import { Refusal } from "../domain/refusal.ts";
import { type AnyOperation, namesRoles, readsProfile } from "./operation.ts";
import type { ApiMiddleware } from "./request.ts";

/** Looks somebody's profile up. Undefined where their account is closed. */
export type FindProfile = (userId: string) => Promise<Pick<Profile, "email" | "roles" | "language"> | undefined>;

/**
 * What the caller may do. The token says who they are and nothing more: whether they still have an account, and with which roles, is
 * looked up, so that it counts at once. Only the operations that need to know pay for that.
 */
export function authorize(
  operation: AnyOperation,
  findProfile?: FindProfile,
  memberEmailDomains?: readonly string[],
): ApiMiddleware {
  const { name, access, visitors } = operation;
  if (visitors && !memberEmailDomains) throw new Error(`${name} tells visitors apart, and is not told how.`);
  const tellsVisitors = visitors !== undefined && knowsVisitors(memberEmailDomains!);
  const mustLookUp = readsProfile(operation) || tellsVisitors;
  if (mustLookUp && !findProfile) throw new Error(`${name} has a profile to look up, and is not told how.`);
  return {
    before: async ({ event }) => {
      if (!mustLookUp || !findProfile) return;
      const { userId } = event.caller!;
      const profile = await findProfile(userId);
      if (!profile) throw new Refusal("unauthenticated", (say) => say.problems.accountClosed);
      event.profileLanguage = profile.language;
      if (namesRoles(access)) assertHasRole(profile.roles, access);
      const visits = tellsVisitors && isVisitor(profile, memberEmailDomains!);
      if (visits && visitors === "refused") throw new Refusal("forbidden", (say) => say.problems.membersOnly);
      event.caller = { ...event.caller!, roles: new Set(profile.roles), ...(visits && { isVisitor: visits }) };
    },
  };
}
