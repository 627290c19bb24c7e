import * as z from "zod";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { put, remove } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import { type Key, personPartition } from "../table/key.ts";
import { readItem } from "../table/read-item.ts";
import { write } from "../table/transaction.ts";

/** That somebody has a feed, and which of its addresses is good. Nobody can make the address of this alone. */
export interface Feed {
  generation: string;
  madeAt: EpochMillisecond;
}

function feedKey(userId: string): Key {
  return { pk: personPartition(userId), sk: "FEED" };
}

const feedFrom = codec<Feed>("feed", z.looseObject({ generation: z.string(), madeAt: instant }));

export async function findFeed(table: Table, userId: string): Promise<Feed | undefined> {
  const item = await readItem(table, feedKey(userId));
  return item && feedFrom(item);
}

/** Whatever feed there was before has another address, which is no longer good. */
export async function saveFeed(table: Table, userId: string, feed: Feed): Promise<void> {
  await write(table, put({ ...feedKey(userId), ...feed }));
}

export async function removeFeed(table: Table, userId: string): Promise<void> {
  await write(table, remove(feedKey(userId)));
}
