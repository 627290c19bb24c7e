import type { EpochMillisecond } from "../time/instant.ts";
import type { Role } from "./role.ts";

/** A person with an account. */
export interface Profile {
  userId: string;
  email: string;
  name: string;
  timeZone: string;
  /** As the user pool's groups say; the token decides what somebody may do, this what others see of it. */
  roles: Role[];
  /** Whether others may invite this person to meetings; booking with an organizer is no invitation. */
  invitations: "everyone" | "nobody";
  version: number;
  createdAt: EpochMillisecond;
  /** The latest change: how an attempt whose answer was lost recognises its own work. */
  changeId?: string;
}

export type NewPerson = Pick<Profile, "userId" | "email" | "name" | "timeZone" | "roles">;

export type ProfileChanges = Partial<Pick<Profile, "name" | "timeZone" | "roles" | "invitations">>;

export const maxNameLength = 100;

export function newProfile(person: NewPerson, changeId: string, now: EpochMillisecond): Profile {
  return { ...person, invitations: "everyone", version: 1, createdAt: now, changeId };
}

/** The next version of a profile. */
export function changedProfile(profile: Profile, changes: ProfileChanges, changeId: string): Profile {
  return { ...profile, ...changes, version: profile.version + 1, changeId };
}
