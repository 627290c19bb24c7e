import * as z from "zod";
import { notificationKinds } from "../../domain/messages/kinds.ts";
import { isKnownByAddressOnly } from "../../domain/people/known-by-address.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { roles } from "../../domain/people/role.ts";
import { notFound } from "../../domain/refusal.ts";
import { languages } from "../../domain/texts/language.ts";
import type { Table } from "../../runtime/table.ts";
import { weeklyHoursFrom, weeklyHoursText } from "../availability/hours-text.ts";
import { type Action, check, isAbsent, isAtVersion, isPresent, put, remove, update } from "../table/actions.ts";
import { batchRead, type Found } from "../table/batch-read.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import { type Key, personPartition } from "../table/key.ts";
import type { ReadOptions } from "../table/read-budget.ts";
import { readItem } from "../table/read-item.ts";
import { readBetweenTransactions, transact, VersionConflict, write } from "../table/transaction.ts";
import { claimAddress, findOwnerOfAddress, findSettledOwnerOfAddress, freeAddress } from "./addresses.ts";
import { directoryWrites } from "./directory.ts";
import { indexOrganizer } from "./organizers.ts";

export function profileKey(userId: string): Key {
  return { pk: personPartition(userId), sk: "PROFILE" };
}

export const profileFrom = codec<Profile>(
  "profile",
  z.looseObject({
    userId: z.string(),
    email: z.string(),
    account: z.enum(["log-in", "none"]).default("log-in"),
    emailProved: z.boolean().default(false),
    // Whoever had an account before there were codes had a password.
    hasPassword: z.boolean().default(true),
    name: z.string(),
    timeZone: z.string(),
    language: z.enum(languages).nullable().default(null),
    roles: z.array(z.enum(roles)),
    invitations: z.enum(["everyone", "nobody"]).default("everyone"),
    workingHours: z
      .array(z.string().transform(weeklyHoursFrom))
      .transform((weekly) => ({ weekly }))
      .nullable()
      .default(null),
    handle: z.string().nullable().default(null),
    publicTypes: z.array(z.string()).default([]),
    notifications: z.partialRecord(z.enum(notificationKinds), z.boolean()).default({}),
    undeliverableSince: instant.nullable().default(null),
    version: z.int(),
    createdAt: instant,
    changeId: z.string().exactOptional(),
  }),
);

/** From what a batch read found. */
export function profileFoundIn(found: Found, userId: string): Profile | undefined {
  const item = found(profileKey(userId));
  return item && profileFrom(item);
}

/** Throws `not_found` where there is none. */
export async function readProfile(table: Table, userId: string): Promise<Profile> {
  const profile = await findProfile(table, userId);
  if (!profile) throw notFound("person");
  return profile;
}

/** Throws `not_found` for everybody who is not an organizer. */
export async function readOrganizer(table: Table, userId: string): Promise<Profile> {
  const profile = await findProfile(table, userId);
  if (!profile?.roles.includes("organizer")) throw notFound("organizer");
  return profile;
}

export async function findProfile(table: Table, userId: string): Promise<Profile | undefined> {
  const item = await readItem(table, profileKey(userId));
  return item && profileFrom(item);
}

/** By their ids. People whose accounts are gone have no name. */
export async function readNames(
  table: Table,
  userIds: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, string>> {
  const profiles = await readProfiles(table, userIds, options);
  return new Map([...profiles].map(([userId, { name }]) => [userId, name]));
}

/** By their ids, in one read. Those whose accounts are gone are left out. */
export async function readProfiles(
  table: Table,
  userIds: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, Profile>> {
  const item = await batchRead(table, userIds.map(profileKey), options);
  return new Map(
    userIds.flatMap((userId) => {
      const found = item(profileKey(userId));
      return found ? [[userId, profileFrom(found)] as const] : [];
    }),
  );
}

/** By the whole address, in lower case. Undefined also where it is that of somebody without a log-in. */
export async function findProfileByEmail(table: Table, email: string): Promise<Profile | undefined> {
  const userId = await findOwnerOfAddress(table, email);
  const profile = userId === undefined ? undefined : await findProfile(table, userId);
  return profile && isKnownByAddressOnly(profile) ? undefined : profile;
}

/** The profile between transactions: whoever has seen anything of a change of it sees what it has become. */
export async function findSettledProfile(table: Table, userId: string): Promise<Profile | undefined> {
  const item = await readBetweenTransactions(table, profileKey(userId));
  return item && profileFrom(item);
}

/** A new person's profile and places in lists, and that their address leads to them: on the condition that it leads to nobody else. */
export function newPersonWrites(profile: Profile): Action[] {
  return [
    put({ ...profileKey(profile.userId), ...profile, workingHours: storedHours(profile) }, isAbsent),
    claimAddress(profile),
    ...indexingOf(profile),
  ];
}

/** Stores a new person's profile, and that their address leads to them. False where the address is somebody else's. */
export async function createProfile(table: Table, profile: Profile): Promise<boolean> {
  try {
    await transact(table, newPersonWrites(profile));
    return true;
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
    const owner = await findSettledOwnerOfAddress(table, profile.email);
    // It is refused only where it is seen to be somebody else's. An attempt whose answer was lost finds its own work.
    if (owner === undefined) throw error;
    return owner === profile.userId;
  }
}

/** Gives an account to somebody who was known by their address only, on the condition that the profile is as it was read. */
export function openProfile(read: Profile, opened: Profile): Action[] {
  const { account, emailProved, hasPassword, undeliverableSince } = opened;
  return replacement(read, opened, { account, emailProved, hasPassword, undeliverableSince });
}

/** Moves a person to another address, on the condition that the profile is as it was read, and that the address is free. */
export function moveProfile(read: Profile, moved: Profile): Action[] {
  const { email, emailProved, undeliverableSince } = moved;
  return [
    ...replacement(read, moved, { email, emailProved, undeliverableSince }),
    freeAddress(read),
    claimAddress(moved),
  ];
}

/** Replaces a profile by its next version, on the condition that it is as it was read. */
export function replaceProfile(read: Profile, changed: Profile): Action[] {
  return replacement(read, changed);
}

function replacement(read: Profile, changed: Profile, more: Partial<Profile> = {}): Action[] {
  const { name, timeZone, language, roles, invitations, notifications, handle, publicTypes, version, changeId } =
    changed;
  const said = {
    name,
    timeZone,
    language,
    invitations,
    notifications,
    handle,
    publicTypes,
    workingHours: storedHours(changed),
  };
  const set = { ...said, roles, version, changeId, ...more };
  return [update(profileKey(read.userId), { set }, isAtVersion(read.version)), ...indexingOf(changed, read)];
}

function storedHours({ workingHours }: Profile): string[] | null {
  return workingHours?.weekly.map(weeklyHoursText) ?? null;
}

/** Notes that the address is proved, and that mails arrive there. It is in the way of no other change, and on the condition that there is a profile. */
export function proveEmail(userId: string): Action {
  return update(profileKey(userId), { set: { emailProved: true, undeliverableSince: null } }, isPresent);
}

/** Notes that a password of theirs lets them in. It is in the way of no other change, and a profile that is gone stays gone. */
export async function noteThatHasPassword(table: Table, userId: string): Promise<void> {
  try {
    await write(table, update(profileKey(userId), { set: { hasPassword: true } }, isPresent));
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
  }
}

/** On the condition that the profile is as it was read. */
export function checkProfile({ userId, version }: Profile): Action {
  return check(profileKey(userId), isAtVersion(version));
}

/** The same profile at its next version: whatever was decided on this one is decided anew. On the condition that it is as it was read. */
export function touchProfile({ userId, version }: Profile): Action {
  return update(profileKey(userId), { add: { version: 1 } }, isAtVersion(version));
}

/** On the condition that the profile is as it was read. */
export function removeProfile({ userId, version }: Profile): Action {
  return remove(profileKey(userId), isAtVersion(version));
}

/** The directory follows the profile, and the list of organizers that of everybody who is one, or was until now. */
function indexingOf(profile: Profile, before?: Profile): Action[] {
  const wasOrIs = [...(before?.roles ?? []), ...profile.roles].includes("organizer");
  return [...directoryWrites(profile, before), ...(wasOrIs ? [indexOrganizer(profile)] : [])];
}
