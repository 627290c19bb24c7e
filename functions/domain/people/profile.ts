import type { SaidHours } from "../availability/working-hours.ts";
import type { Notifications } from "../messages/kinds.ts";
import type { Language } from "../texts/language.ts";
import type { EpochMillisecond } from "../time/instant.ts";
import type { Role } from "./role.ts";

/** A person whom we know. */
export interface Profile {
  /** Ours: made before there was a log-in, and the user pool's name for them. */
  userId: string;
  email: string;
  /**
   * Whether they have a log-in at the user pool. Somebody who was invited by address has none until they prove the address: nobody finds
   * them, and they act by the links in their mails.
   */
  account: "log-in" | "none";
  /** Whether the address is known to be theirs: they have named a code that was sent there. */
  emailProved: boolean;
  /** Whether a password of theirs lets them in. Whoever came by a code has none until they set one. */
  hasPassword: boolean;
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
  /** The name of their page. Null where they have none. */
  handle: string | null;
  /** The organization's types that their page offers. Their own say so themselves. */
  publicTypes: string[];
  /** What they are mailed. */
  notifications: Notifications;
  /** When a mail to the address last came back, or its owner wanted no more from here. Null where mails arrive. */
  undeliverableSince: EpochMillisecond | null;
  version: number;
  createdAt: EpochMillisecond;
  /** The latest change: how an attempt whose answer was lost recognises its own work. */
  changeId?: string;
}

export type NewPerson = Pick<Profile, "userId" | "email" | "name" | "timeZone" | "roles"> &
  Partial<Pick<Profile, "language" | "account" | "emailProved" | "hasPassword">>;

export type ProfileChanges = Partial<
  Pick<
    Profile,
    | "name"
    | "timeZone"
    | "language"
    | "roles"
    | "invitations"
    | "workingHours"
    | "notifications"
    | "handle"
    | "publicTypes"
  >
>;

export function newProfile(person: NewPerson, changeId: string, now: EpochMillisecond): Profile {
  return {
    language: null,
    account: "log-in",
    emailProved: false,
    hasPassword: false,
    ...person,
    invitations: "everyone",
    workingHours: null,
    handle: null,
    publicTypes: [],
    notifications: {},
    undeliverableSince: null,
    version: 1,
    createdAt: now,
    changeId,
  };
}

/** The next version of a profile. What is not said of mails stays as it is. */
export function changedProfile(profile: Profile, changes: ProfileChanges, changeId: string): Profile {
  const notifications = { ...profile.notifications, ...changes.notifications };
  return { ...profile, ...changes, notifications, version: profile.version + 1, changeId };
}

/** Somebody who was known by their address only, with an account as they want it. Their id and what is on their calendar stay. */
export function openedProfile(known: Profile, person: NewPerson, changeId: string): Profile {
  const { name, timeZone, roles, language, emailProved = false, hasPassword = false } = person;
  const changed = changedProfile(known, { name, timeZone, roles, language: language ?? known.language }, changeId);
  // Whoever wanted no mail while they had not asked for any wants an account now.
  const wanted = known.invitations === "nobody" ? { invitations: "everyone" as const, notifications: {} } : {};
  return { ...changed, ...wanted, account: "log-in", undeliverableSince: null, emailProved, hasPassword };
}

/** Somebody at another address, which they have proved. Whether mails arrive there is not known yet. */
export function movedProfile(profile: Profile, email: string, changeId: string): Profile {
  return { ...changedProfile(profile, {}, changeId), email, emailProved: true, undeliverableSince: null };
}

/** Whether the address is known to be theirs, and no mail to it has come back since. */
export function isReachable({ emailProved, undeliverableSince }: Profile): boolean {
  return emailProved && undeliverableSince === null;
}
