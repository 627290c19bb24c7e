import { withAdmin, withoutAdmin } from "../../domain/people/admins.ts";
import { isKnownByAddressOnly } from "../../domain/people/known-by-address.ts";
import { changedProfile, type Profile } from "../../domain/people/profile.ts";
import { assertHasRole, type Role, rolesAmong } from "../../domain/people/role.ts";
import { notFound } from "../../domain/refusal.ts";
import type { Services } from "../../services/services.ts";
import { findAvailability, suspendOrResume } from "../../store/availability/availability.ts";
import { type Admins, readAdmins, replaceAdmins } from "../../store/people/admins.ts";
import { checkProfile, findSettledProfile, readProfile, replaceProfile } from "../../store/people/profiles.ts";
import type { Action } from "../../store/table/actions.ts";
import { type Requester, runChange } from "../changes/run-change.ts";

/**
 * Gives somebody exactly these roles, with effect from the next request on. Throws `not_found` where there is no such person,
 * `last_admin` where nobody would be an admin any more, and `forbidden` where the requester has ceased to be one.
 */
export async function setRoles(
  services: Services,
  requester: Requester,
  userId: string,
  wanted: readonly Role[],
): Promise<Profile> {
  const { table } = services;
  const roles = rolesAmong(wanted);
  const { body } = await runChange(
    services,
    requester,
    {
      decide: async ({ by, changeId }) => {
        const asking = await readProfile(table, by);
        assertHasRole(asking.roles, ["admin"]);
        const profile = by === userId ? asking : await readProfile(table, userId);
        if (isKnownByAddressOnly(profile)) throw notFound("person");
        const changed = changedProfile(profile, { roles }, changeId);
        const hours = await findAvailability(table, userId);
        return {
          value: changed,
          actions: [
            ...replaceProfile(profile, changed),
            ...(by === userId ? [] : [checkProfile(asking)]),
            ...suspendOrResume(userId, hours, roles.includes("organizer")),
            ...adminWrites(await readAdmins(table), by, profile, changed),
          ],
        };
      },
      findDone: async ({ changeId }) => {
        const profile = await findSettledProfile(table, userId);
        return profile?.changeId === changeId ? profile : undefined;
      },
    },
    (profile) => profile,
  );
  return body;
}

/** The requester is an admin, whether the item knows it yet or not. */
function adminWrites(admins: Admins, by: string, before: Profile, after: Profile): Action[] {
  if (![...before.roles, ...after.roles].includes("admin")) return [];
  const known = withAdmin(admins.userIds, by);
  const change = after.roles.includes("admin") ? withAdmin : withoutAdmin;
  return [replaceAdmins(admins, change(known, after.userId))];
}
