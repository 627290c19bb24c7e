import { createHash } from "node:crypto";
import type { Table } from "../../runtime/table.ts";
import { type AttributeChanges, containsNone, update, type Write } from "../table/actions.ts";
import type { Key } from "../table/key.ts";
import { readItem } from "../table/read-item.ts";
import { VersionConflict } from "../table/transaction.ts";
import { withRetries } from "../table/with-retries.ts";

/** Something that happened, by a name that is the same whenever and with whatever others it is delivered. */
export interface NamedEvent {
  id: string;
}

/** So short that an item can hold many, which is written anew with each: one in 2^54 is the chance that two are the same. */
export const nameLength = 9;

export function shortName(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, nameLength);
}

/** An expression holds at most 4 KB, and at most 300 operators. */
const maxEventsAWrite = 50;

/** The attribute in which an item remembers. */
const remembered = "events";

/**
 * Has events written once each. The item at `key` remembers them, in a set of their names: `write` is handed those that it does not
 * remember, and how to change it so that it does. It must write that change, with whatever belongs to it, or nothing.
 * Throws the refusal `unavailable` when it gives up.
 */
export async function eachOnce<Event extends NamedEvent>(
  table: Table,
  key: Key,
  events: readonly Event[],
  write: WriteEvents<Event>,
): Promise<void> {
  const distinct = [...new Map(events.map((event) => [event.id, event])).values()];
  for (let from = 0; from < distinct.length; from += maxEventsAWrite) {
    let left: readonly Event[] = distinct.slice(from, from + maxEventsAWrite);
    await withRetries(async () => {
      while (left.length > 0) left = await leftAfterWriting(table, key, left, write);
    });
  }
}

type WriteEvents<Event> = (fresh: readonly Event[], remember: (changes: AttributeChanges) => Write) => Promise<void>;

/** None where they could be written. Else those without the ones that the item remembers, which were in the way. */
async function leftAfterWriting<Event extends NamedEvent>(
  table: Table,
  key: Key,
  events: readonly Event[],
  write: WriteEvents<Event>,
): Promise<readonly Event[]> {
  const names = events.map(({ id }) => id);
  try {
    await write(events, ({ add, ...others }) =>
      update(key, { ...others, add: { ...add, [remembered]: new Set(names) } }, containsNone(remembered, names)),
    );
    return [];
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
    const item = await readItem(table, key);
    const known = (item?.[remembered] ?? new Set()) as ReadonlySet<string>;
    const left = events.filter(({ id }) => !known.has(id));
    // If it remembers none of them, somebody else was in the way.
    if (left.length === events.length) throw error;
    return left;
  }
}
