import { Refusal } from "../refusal.ts";
import { type EpochMillisecond, millisecondsPerDay } from "../time/instant.ts";

/** What costs much to answer. Each is counted on its own, for each person and hour. */
export type CostlyKind = "suggestions" | "plans" | "exports";

const millisecondsPerHour = 60 * 60_000;

/** Hours are those of the clock in UTC, and called `2026-12-07T05`. */
export function hourOf(now: EpochMillisecond): string {
  return new Date(now).toISOString().slice(0, "yyyy-mm-ddThh".length);
}

export function endOfHour(now: EpochMillisecond): EpochMillisecond {
  return (Math.floor(now / millisecondsPerHour) + 1) * millisecondsPerHour;
}

/** Days are those of UTC. */
export function endOfDay(now: EpochMillisecond): EpochMillisecond {
  return (Math.floor(now / millisecondsPerDay) + 1) * millisecondsPerDay;
}

/** For somebody who has asked as often as they may: until the next hour begins. */
export function tooManyThisHour(kind: CostlyKind, limit: number, now: EpochMillisecond): Refusal {
  return new Refusal("too_many_requests", (say) => say.problems.tooOftenThisHour(kind, limit), {
    retryAfterSeconds: Math.ceil((endOfHour(now) - now) / 1000),
  });
}

/** For somebody who has asked in words as often as they may: until the next day begins. */
export function tooManyWordsToday(limit: number, now: EpochMillisecond): Refusal {
  return new Refusal("too_many_requests", (say) => say.assistant.tooOftenToday(limit), {
    retryAfterSeconds: Math.ceil((endOfDay(now) - now) / 1000),
  });
}
