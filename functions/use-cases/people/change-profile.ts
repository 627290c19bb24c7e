import { assertHandleIsFree } from "../../domain/pages/handle.ts";
import { changedProfile, type Profile, type ProfileChanges } from "../../domain/people/profile.ts";
import { assertVersion, Refusal } from "../../domain/refusal.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import type { Services } from "../../services/services.ts";
import { claimHandle, findHandle, giveUpHandle } from "../../store/people/handles.ts";
import { findSettledProfile, readProfile, replaceProfile } from "../../store/people/profiles.ts";
import type { Action } from "../../store/table/actions.ts";
import { type Requester, runChange } from "../changes/run-change.ts";

/** Changes the requester's own profile. Throws `not_found`, `handle_taken`, `forbidden` for a page of somebody who is no organizer, and `version_mismatch` where they have seen another version. */
export async function changeProfile(
  services: Services,
  requester: Requester & { ifMatch?: number },
  changes: ProfileChanges,
): Promise<Profile> {
  const { table } = services;
  const { userId } = requester.caller;
  const { body } = await runChange(
    services,
    requester,
    {
      decide: async ({ changeId, at }) => {
        const profile = await readProfile(table, userId);
        assertVersion(profile, requester.ifMatch);
        const changed = changedProfile(profile, changes, changeId);
        const handles = await handleWrites(table, profile, changed, at);
        return { value: changed, actions: [...replaceProfile(profile, changed), ...handles] };
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

/** The new name of their page becomes theirs, and the old one is kept from others. */
async function handleWrites(table: Table, before: Profile, after: Profile, now: EpochMillisecond): Promise<Action[]> {
  const { userId, handle, roles } = after;
  if (handle === before.handle) return [];
  const givenUp = before.handle === null ? [] : [giveUpHandle(before.handle, userId, now)];
  if (handle === null) return givenUp;
  if (!roles.includes("organizer")) throw new Refusal("forbidden", (say) => say.problems.onlyOrganizersHavePages);
  const owned = await findHandle(table, handle);
  assertHandleIsFree(owned, userId, now);
  return [...givenUp, claimHandle(handle, userId, owned)];
}
