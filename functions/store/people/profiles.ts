import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Profile } from "../../domain/people/profile.ts";
import { notFound } from "../../domain/refusal.ts";
import type { Table } from "../../runtime/table.ts";
import { checkNotClosing } from "../accounts/account-closing.ts";
import type { Action } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import type { Key } from "../table/key.ts";
import { keys } from "../table/keys.ts";
import { transact, VersionConflict } from "../table/transaction.ts";
import { indexOrganizer } from "./organizers.ts";

/** A profile's item is the profile and its key. */
export function profileFrom(item: Record<string, unknown>): Profile {
  const { pk, sk, ...profile } = item;
  return profile as unknown as Profile;
}

/** Throws `not_found` where there is none. */
export async function readProfile(table: Table, userId: string): Promise<Profile> {
  const profile = await findProfile(table, userId);
  if (!profile) throw notFound("person");
  return profile;
}

/** Throws `not_found` for everybody who is no organizer. */
export async function readOrganizer(table: Table, userId: string): Promise<Profile> {
  const profile = await findProfile(table, userId);
  if (!profile?.roles.includes("organizer")) throw notFound("organizer");
  return profile;
}

export async function findProfile(table: Table, userId: string): Promise<Profile | undefined> {
  const item = await readItem(table, keys.profile(userId));
  return item && profileFrom(item);
}

/** By their ids; who has no account has no name. */
export async function readNames(table: Table, userIds: readonly string[]): Promise<Map<string, string>> {
  const item = await batchRead(table, userIds.map(keys.profile));
  return new Map(
    userIds.flatMap((userId) => {
      const found = item(keys.profile(userId));
      return found ? [[userId, profileFrom(found).name] as const] : [];
    }),
  );
}

/** By the whole address, in lower case. */
export async function findProfileByEmail(table: Table, email: string): Promise<Profile | undefined> {
  const owner = await readItem(table, keys.email(email));
  return owner && findProfile(table, owner.userId as string);
}

/**
 * Stores a new person's profile; false where they have one, or are leaving. The user pool decides whose an address is: should an account that is
 * no more have had it, the address leads to its new owner from now on.
 */
export async function createProfile(table: Table, profile: Profile): Promise<boolean> {
  const { userId, email } = profile;
  try {
    await transact(table, [
      {
        Put: { Item: { ...keys.profile(userId), ...profile }, ConditionExpression: "attribute_not_exists(pk)" },
      },
      { Put: { Item: { ...keys.email(email), userId } } },
      checkNotClosing(userId),
      ...indexingOf(profile),
    ]);
    return true;
  } catch (error) {
    if (error instanceof VersionConflict) return false;
    throw error;
  }
}

/** Stores the next version of a profile. Throws `VersionConflict` where it has changed since `read`. */
export async function saveProfile(table: Table, read: Profile, changed: Profile): Promise<void> {
  const { name, timeZone, roles, invitations, version } = changed;
  await transact(table, [
    {
      Update: {
        Key: keys.profile(read.userId),
        UpdateExpression:
          "SET #name = :name, #zone = :zone, #roles = :roles, invitations = :invitations, version = :next",
        ConditionExpression: "version = :read",
        ExpressionAttributeNames: { "#name": "name", "#zone": "timeZone", "#roles": "roles" },
        ExpressionAttributeValues: {
          ":name": name,
          ":zone": timeZone,
          ":roles": roles,
          ":invitations": invitations,
          ":next": version,
          ":read": read.version,
        },
      },
    },
    ...indexingOf(changed, read),
  ]);
}

/** The index of organizers follows the profile of everybody who is one, or was until now. */
function indexingOf(profile: Profile, before = profile): Action[] {
  const concerned = [...before.roles, ...profile.roles].includes("organizer");
  return concerned ? [indexOrganizer(profile)] : [];
}

async function readItem(table: Table, key: Key): Promise<Record<string, unknown> | undefined> {
  const answer = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }));
  return answer.Item;
}
