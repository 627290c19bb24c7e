import { changedProfile, type Profile, type ProfileChanges } from "../../domain/people/profile.ts";
import { assertVersion } from "../../domain/refusal.ts";
import type { Services } from "../../services/services.ts";
import { findSettledProfile, readProfile, replaceProfile } from "../../store/people/profiles.ts";
import { type Requester, runChange } from "../changes/run-change.ts";

/** Changes the requester's own profile. Throws `not_found`, and `version_mismatch` where they have seen another version. */
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
      decide: async ({ changeId }) => {
        const profile = await readProfile(table, userId);
        assertVersion(profile, requester.ifMatch);
        const changed = changedProfile(profile, changes, changeId);
        return { value: changed, actions: replaceProfile(profile, changed) };
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
