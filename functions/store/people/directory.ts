import * as z from "zod";
import { isKnownByAddressOnly } from "../../domain/people/known-by-address.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { nameFromEachWord, sortName } from "../../domain/people/sort-name.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, put, remove } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import type { Key, StoredItem } from "../table/key.ts";
import { itemsBetween, justAfter } from "../table/query.ts";
import { maxReadUnitsOfList, ReadBudget } from "../table/read-budget.ts";
import { shardOf } from "../table/shards.ts";

/** A place in the directory, which holds everybody with a log-in by their names: the name as it is sorted, whole or from a later word on, and whose it is. */
export interface DirectoryPlace {
  name: string;
  userId: string;
}

/** So many partitions share what is written. A page is read from all of them. */
export const directoryShards = 8;

/** A person has one place by the whole name, and one by each later word. */
type DirectoryKind = "NAME" | "WORD";

function keyInShard(shard: number, sk: string): Key {
  return { pk: `PEOPLE#${shard}`, sk };
}

/** Somebody's places as they are stored: by the whole name first. Those by a word say the name, so that it is known which words come before. */
export function directoryItems({ name, userId }: Profile): StoredItem[] {
  const shard = shardOf(userId, directoryShards);
  return nameFromEachWord(name).map((fromWord, place) => {
    const key = (kind: DirectoryKind) => keyInShard(shard, sortKey(kind, { name: fromWord, userId }));
    return place === 0 ? { ...key("NAME") } : { ...key("WORD"), name };
  });
}

function sortKey(kind: DirectoryKind, { name, userId }: DirectoryPlace): string {
  return `${kind}#${name}#${userId}`;
}

function placeAt({ sk }: StoredItem): DirectoryPlace {
  const [, name = "", userId = ""] = sk.split("#");
  return { name, userId };
}

/** Comes after every letter that a name can go on with. */
const lastOfLetters = "\u{10FFFF}";

/**
 * At most `limit` people of whose names a word begins so, sorted from that word on, from after that place on, and where the list goes on.
 * Where names begin with anything, that is everybody by their names. A place that is not among them counts as none. Eventually consistent,
 * as nothing is decided on it: a page of twenty costs eight times half a unit, and twice as much where somebody is looked for.
 */
export async function readDirectory(
  table: Table,
  { beginning = "", limit, after }: { beginning?: string; limit: number; after?: DirectoryPlace | undefined },
): Promise<{ userIds: string[]; next: DirectoryPlace | undefined }> {
  const begins = sortName(beginning);
  const budget = new ReadBudget(maxReadUnitsOfList);
  const options = { itemsARequest: limit + 1, isEventual: true, budget };
  const kinds: DirectoryKind[] = begins ? ["NAME", "WORD"] : ["NAME"];
  const ranges = kinds.flatMap((kind) => {
    const first = after?.name.startsWith(begins)
      ? justAfter({ pk: "", sk: sortKey(kind, after) }).sk
      : `${kind}#${begins}`;
    const last = `${kind}#${begins}${lastOfLetters}`;
    return Array.from({ length: directoryShards }, (_, shard) =>
      itemsBetween(table, keyInShard(shard, first), keyInShard(shard, last), options),
    );
  });
  const userIds: string[] = [];
  let last: DirectoryPlace | undefined;
  for await (const item of byName(ranges)) {
    const isShown = isFirstOf(item, begins);
    if (isShown && userIds.length === limit) return { userIds, next: last };
    last = placeAt(item);
    if (isShown) userIds.push(last.userId);
    if (budget.isSpent) return { userIds, next: last };
  }
  return { userIds, next: undefined };
}

/** What several ranges hold, in one order. Each is read only as far as that takes. */
async function* byName(ranges: readonly AsyncGenerator<StoredItem, void>[]): AsyncGenerator<StoredItem, void> {
  const heads = await Promise.all(ranges.map(async (range) => ({ range, item: (await range.next()).value })));
  for (;;) {
    const first = heads.filter(({ item }) => item).toSorted((one, other) => compare(one.item!, other.item!))[0];
    if (!first) return;
    yield first.item!;
    first.item = (await first.range.next()).value;
  }
}

/** As the database sorts: by bytes. */
function compare(one: StoredItem, other: StoredItem): number {
  const [bytes, otherBytes] = [one, other].map(({ sk }) => Buffer.from(sk.slice(sk.indexOf("#"))));
  return Buffer.compare(bytes!, otherBytes!);
}

const wordFrom = codec("word of a name", z.looseObject({ name: z.string() }));

/** Whoever is found by several words is shown at the first of them. */
function isFirstOf(item: StoredItem, begins: string): boolean {
  if (item.sk.startsWith("NAME#")) return true;
  return nameFromEachWord(wordFrom(item).name).find((name) => name.startsWith(begins)) === placeAt(item).name;
}

/** The directory follows the profile: belongs in each transaction that makes, opens or renames one. */
export function directoryWrites(profile: Profile, before?: Profile): Action[] {
  const [was, is] = [before, profile].map((each) => (each && !isKnownByAddressOnly(each) ? each : undefined));
  if (!is || was?.name === is.name) return [];
  const items = directoryItems(is);
  const left = was ? directoryItems(was).filter(({ sk }) => !items.some((item) => item.sk === sk)) : [];
  return [...items.map((item) => put(item)), ...left.map((item) => remove(item))];
}

/** Takes somebody out of the directory, whether they were in it or not. */
export function leaveDirectory(profile: Profile): Action[] {
  return directoryItems(profile).map((item) => remove(item));
}
