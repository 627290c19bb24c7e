import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import type { Action } from "../table/actions.ts";
import type { Key } from "../table/key.ts";
import { transact } from "../table/transaction.ts";
import { eachOnce, type NamedEvent, shortName } from "./each-once.ts";

/** What has become of an item. */
export interface ItemEvent extends NamedEvent {
  at: EpochMillisecond;
}

/** Far longer than the stream delivers anything again, and as long as what has failed can be replayed. */
export const rememberedDays = 14;

/** What happens within so long is remembered in one item: few items for what is delivered together, and none that grows large. */
const windowMilliseconds = 10_000;

function processedEventsKey(consumer: string, window: number): Key {
  return { pk: `EVENTS#${consumer}#${window}`, sk: "EVENTS" };
}

/**
 * Its name is made from the item itself. Items that change more than once have versions, and an item that is removed is never written
 * again.
 */
export function eventOf(change: Key & { at: EpochMillisecond; after: Record<string, unknown> | undefined }): ItemEvent {
  const { pk, sk, at, after } = change;
  const became = after ? (after.version ?? []) : "removed";
  return { id: shortName([pk, sk, became].flat().join("#")), at };
}

/**
 * Writes what events cause, in few transactions and once, however often and with whatever others they are delivered.
 * Throws the refusal `unavailable` when it gives up.
 */
export async function writeOnce<Event extends ItemEvent>(
  table: Table,
  consumer: string,
  events: readonly Event[],
  actionsOf: (events: readonly Event[]) => readonly Action[],
): Promise<void> {
  for (const [window, together] of Map.groupBy(events, ({ at }) => Math.floor(at / windowMilliseconds))) {
    const expiresAt = Math.ceil((window * windowMilliseconds) / 1000) + rememberedDays * 24 * 60 * 60;
    await eachOnce(table, processedEventsKey(consumer, window), together, (fresh, remember) =>
      transact(table, [remember({ set: { expiresAt } }), ...actionsOf(fresh)]),
    );
  }
}
