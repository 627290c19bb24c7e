import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, isAbsentOrExpired, put } from "../table/actions.ts";
import type { Key } from "../table/key.ts";
import { transact, VersionConflict } from "../table/transaction.ts";

/** Far longer than the stream delivers anything again. */
const rememberedMilliseconds = 30 * 24 * 60 * 60 * 1000;

function processedEventKey(consumer: string, eventId: string): Key {
  return { pk: `EVENT#${consumer}#${eventId}`, sk: "EVENT" };
}

/**
 * Names what has become of an item. The name is made from the item itself, so it is the same whenever and however often the change
 * is delivered. Items that change more than once have versions.
 */
export function eventIdOf({ pk, sk }: Key, after: Record<string, unknown>): string {
  return [pk, sk, after.version ?? []].flat().join("#");
}

/**
 * Writes what an event causes, in one transaction and once, however often the event is delivered. Throws as `transact` does, where a
 * condition of the actions does not hold.
 */
export async function writeOnce(
  table: Table,
  { consumer, eventId, at }: { consumer: string; eventId: string; at: EpochMillisecond },
  actions: readonly Action[],
): Promise<void> {
  try {
    await transact(table, [markProcessed(consumer, eventId, at), ...actions]);
  } catch (error) {
    if (!(error instanceof VersionConflict && error.failed.includes(0))) throw error;
  }
}

/** Fails, and with it its transaction, where the event has been processed already. */
export function markProcessed(consumer: string, eventId: string, now: EpochMillisecond): Action {
  const expiresAt = Math.ceil((now + rememberedMilliseconds) / 1000);
  return put({ ...processedEventKey(consumer, eventId), expiresAt }, isAbsentOrExpired(now));
}
