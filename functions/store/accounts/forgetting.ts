import * as z from "zod";
import { rememberedUntil } from "../../domain/people/known-by-address.ts";
import type { EpochMinute } from "../../domain/time/instant.ts";
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

/** After the end of what may be their last meeting. */
export function forgetAfter(userId: string, lastEnd: EpochMinute): Action {
  return put({ ...forgettingKey(userId), userId, expiresAt: rememberedUntil(lastEnd) / 1000 });
}
