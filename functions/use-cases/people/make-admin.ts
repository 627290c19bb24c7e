import { withAdmin } from "../../domain/people/admins.ts";
import {
  changedProfile,
  type NewPerson,
  newProfile,
  openedProfile,
  type Profile,
} from "../../domain/people/profile.ts";
import { rolesAmong } from "../../domain/people/role.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { newId } from "../../runtime/ids.ts";
import type { Services } from "../../services/services.ts";
import { discardSignUp } from "../../store/accounts/sign-ups.ts";
import { readAdmins, replaceAdmins } from "../../store/people/admins.ts";
import { newPersonWrites, openProfile, replaceProfile } from "../../store/people/profiles.ts";
import type { Action } from "../../store/table/actions.ts";
import { transact } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { ownerOfAddress } from "../accounts/owner-of-address.ts";

/**
 * Adds the role of an admin to somebody's others. The first admin is made so, by a command and not by a request; admins make the
 * next ones. Whoever has no account gets one, to which a code lets them in.
 */
export function makeAdmin({ table, clock }: Services, address: string): Promise<Profile> {
  const email = address.trim().toLowerCase();
  const newcomerId = newId();
  return withRetries(async () => {
    const admins = await readAdmins(table);
    const known = await ownerOfAddress(table, email);
    const { profile, actions } =
      known?.account === "log-in" ? promotion(known) : opening(known, email, newcomerId, clock.now());
    await transact(table, [...actions, replaceAdmins(admins, withAdmin(admins.userIds, profile.userId))]);
    return profile;
  });
}

interface Made {
  profile: Profile;
  actions: Action[];
}

function promotion(known: Profile): Made {
  const profile = changedProfile(known, { roles: rolesAmong([...known.roles, "admin"]) }, newId());
  return { profile, actions: replaceProfile(known, profile) };
}

/** Somebody who was invited by the address keeps their id and their calendar. */
function opening(known: Profile | undefined, email: string, newcomerId: string, now: EpochMillisecond): Made {
  const [beginning = email] = email.split("@");
  const { userId, name, timeZone } = known ?? { userId: newcomerId, name: beginning, timeZone: "UTC" };
  const person: NewPerson = { userId, email, name, timeZone, roles: rolesAmong(["admin"]) };
  const profile = known ? openedProfile(known, person, newId()) : newProfile(person, newId(), now);
  const actions = known ? openProfile(known, profile) : newPersonWrites(profile);
  return { profile, actions: [...actions, discardSignUp(email)] };
}
