import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Action } from "../table/actions.ts";
import type { Key } from "../table/key.ts";
import { keys } from "../table/keys.ts";

/** Far longer than the stream delivers anything again. */
const rememberedMilliseconds = 30 * 24 * 60 * 60 * 1000;

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
  return {
    Put: {
      // Seconds since the epoch. The database removes it later, by days at times: so it is compared as well.
      Item: { ...keys.event(consumer, eventId), expiresAt: Math.ceil((now + rememberedMilliseconds) / 1000) },
      ConditionExpression: "attribute_not_exists(pk) OR expiresAt <= :now",
      ExpressionAttributeValues: { ":now": Math.floor(now / 1000) },
    },
  };
}
