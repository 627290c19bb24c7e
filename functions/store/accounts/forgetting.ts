import * as z from "zod";
import type { EpochMinute } from "../../domain/time/instant.ts";
import { millisecondsPerMinute, minutesPerDay } from "../../domain/time/instant.ts";
import { type Action, put } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { type Key, personPartition } from "../table/key.ts";

/**
 * When somebody without a log-in is forgotten, unless there is a later meeting then. It expires at that time. When the database removes it,
 * which may be days later, that is the occasion to look.
 */
export interface Forgetting {
  userId: string;
}

export function forgettingKey(userId: string): Key {
  return { pk: personPartition(userId), sk: "FORGET" };
}

export const forgettingFrom = codec<Forgetting>("forgetting", z.looseObject({ userId: z.string() }), ["expiresAt"]);

/** How long somebody without a log-in is remembered after their last meeting. Links to it lead there as long. */
export const daysRemembered = 30;

/** After the end of what may be their last meeting. */
export function forgetAfter(userId: string, lastEnd: EpochMinute): Action {
  const expiresAt = ((lastEnd + daysRemembered * minutesPerDay) * millisecondsPerMinute) / 1000;
  return put({ ...forgettingKey(userId), userId, expiresAt });
}
