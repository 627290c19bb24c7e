import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { type Action, isAbsentOrExpired, put } from "../table/actions.ts";
import type { Key } from "../table/key.ts";

/** Far longer than the stream delivers anything again. */
const rememberedMilliseconds = 30 * 24 * 60 * 60 * 1000;

function processedEventKey(consumer: string, eventId: string): Key {
  return { pk: `EVENT#${consumer}#${eventId}`, sk: "EVENT" };
}

/**
 * Names what has become of an item, from the item itself: the same whenever and however often it is delivered. Items that change
 * more than once have versions.
 */
export function eventIdOf({ pk, sk }: Key, after: Record<string, unknown>): string {
  return [pk, sk, after.version ?? []].flat().join("#");
}

/**
 * Belongs into the transaction of whatever an event is to cause once, however often it is delivered: where it has happened, this
 * condition fails, and with it the transaction.
 */
export function markProcessed(consumer: string, eventId: string, now: EpochMillisecond): Action {
  const expiresAt = Math.ceil((now + rememberedMilliseconds) / 1000);
  return put({ ...processedEventKey(consumer, eventId), expiresAt }, isAbsentOrExpired(now));
}
