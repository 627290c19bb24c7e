import type { NewPerson, Profile } from "../../domain/people/profile.ts";
import { newProfile, openedProfile } from "../../domain/people/profile.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { newPersonWrites, openProfile } from "../../store/people/profiles.ts";
import type { Action } from "../../store/table/actions.ts";

/**
 * What is written to give somebody an account: a person who is new, or one who was known by their address only and keeps their id and
 * all that is on their calendar. On the condition that the address is still free, or the profile as it was read.
 */
export function openingOf(
  known: Profile | undefined,
  person: NewPerson,
  changeId: string,
  now: EpochMillisecond,
): Action[] {
  if (!known) return newPersonWrites(newProfile(person, changeId, now));
  return openProfile(known, openedProfile(known, person, changeId));
}
