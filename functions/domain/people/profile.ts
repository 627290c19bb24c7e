import type { SaidHours } from "../availability/working-hours.ts";
import type { Language } from "../texts/language.ts";
import type { EpochMillisecond } from "../time/instant.ts";
import type { Role } from "./role.ts";

/** A person with an account. */
export interface Profile {
  /** Ours: made before there was a log-in, and the user pool's name for them. */
  userId: string;
  email: string;
  /** Whether the address is known to be theirs: they have named a code that was sent there. */
  emailProved: boolean;
  name: string;
  timeZone: string;
  /** What they want to be spoken to in, where they have said. */
  language: Language | null;
  /** What they may do, from the next request on. */
  roles: Role[];
  /** Whether others may invite this person to meetings. To book with an organizer is not to invite them. */
  invitations: "everyone" | "nobody";
  /** What they say; null where they say nothing. */
  workingHours: SaidHours | null;
  version: number;
  createdAt: EpochMillisecond;
  /** The latest change: how an attempt whose answer was lost recognises its own work. */
  changeId?: string;
}

export type NewPerson = Pick<Profile, "userId" | "email" | "name" | "timeZone" | "roles"> &
  Partial<Pick<Profile, "language">>;

export type ProfileChanges = Partial<
  Pick<Profile, "name" | "timeZone" | "language" | "roles" | "invitations" | "workingHours">
>;

export function newProfile(person: NewPerson, changeId: string, now: EpochMillisecond): Profile {
  return {
    language: null,
    ...person,
    emailProved: false,
    invitations: "everyone",
    workingHours: null,
    version: 1,
    createdAt: now,
    changeId,
  };
}

/** The next version of a profile. */
export function changedProfile(profile: Profile, changes: ProfileChanges, changeId: string): Profile {
  return { ...profile, ...changes, version: profile.version + 1, changeId };
}
