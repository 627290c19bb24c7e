import { isKnownByAddressOnly } from "../../domain/people/known-by-address.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { sortName } from "../../domain/people/sort-name.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, put, remove } from "../table/actions.ts";
import type { Key, StoredItem } from "../table/key.ts";
import { itemsBetween, justAfter } from "../table/query.ts";
import { shardOf } from "../table/shards.ts";

/** A place in the directory, which holds everybody with a log-in by their names: how the name is sorted, and whose it is. */
export interface DirectoryPlace {
  name: string;
  userId: string;
}

/** So many partitions share what is written. A page is read from all of them. */
export const directoryShards = 8;

function keyInShard(shard: number, sk: string): Key {
  return { pk: `PEOPLE#${shard}`, sk };
}

function placeOf({ name, userId }: Profile): DirectoryPlace {
  return { name: sortName(name), userId };
}

function keyOf({ name, userId }: DirectoryPlace): Key {
  return keyInShard(shardOf(userId, directoryShards), sortKey({ name, userId }));
}

export function directoryKey(profile: Profile): Key {
  return keyOf(placeOf(profile));
}

function sortKey({ name, userId }: DirectoryPlace): string {
  return `NAME#${name}#${userId}`;
}

function placeAt({ sk }: StoredItem): DirectoryPlace {
  const [, name = "", userId = ""] = sk.split("#");
  return { name, userId };
}

/** Comes after every letter that a name can go on with. */
const lastOfLetters = "\u{10FFFF}";

/**
 * At most `limit` people whose names begin so, by their names, from after that place on, and where the list goes on. A place that is not
 * among them counts as none. Eventually consistent, as nothing is decided on it: a page of twenty costs eight times half a unit.
 */
export async function readDirectory(
  table: Table,
  { beginning = "", limit, after }: { beginning?: string; limit: number; after?: DirectoryPlace | undefined },
): Promise<{ userIds: string[]; next: DirectoryPlace | undefined }> {
  const begins = sortName(beginning);
  const first = after?.name.startsWith(begins) ? justAfter({ pk: "", sk: sortKey(after) }).sk : `NAME#${begins}`;
  const shards = await Promise.all(
    Array.from({ length: directoryShards }, async (_, shard) => {
      const [from, to] = [keyInShard(shard, first), keyInShard(shard, `NAME#${begins}${lastOfLetters}`)];
      const items: StoredItem[] = [];
      for await (const item of itemsBetween(table, from, to, { itemsARequest: limit + 1, isEventual: true })) {
        items.push(item);
        if (items.length > limit) break;
      }
      return items;
    }),
  );
  const places = shards.flat().toSorted(asStored).map(placeAt);
  const page = places.slice(0, limit);
  return { userIds: page.map(({ userId }) => userId), next: places.length > limit ? page.at(-1) : undefined };
}

/** As the database sorts: by bytes. */
function asStored(one: Key, other: Key): number {
  return Buffer.compare(Buffer.from(one.sk), Buffer.from(other.sk));
}

/** The directory follows the profile: belongs in each transaction that makes, opens or renames one. */
export function directoryWrites(profile: Profile, before?: Profile): Action[] {
  const [was, is] = [before, profile].map((each) => each && !isKnownByAddressOnly(each) && directoryKey(each));
  if (!is || (was && was.sk === is.sk)) return [];
  return [put({ ...is }), ...(was ? [remove(was)] : [])];
}

/** Takes somebody out of the directory, whether they were in it or not. */
export function leaveDirectory(profile: Profile): Action {
  return remove(directoryKey(profile));
}
