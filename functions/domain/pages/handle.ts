import { Refusal } from "../refusal.ts";
import { type EpochMillisecond, millisecondsPerDay } from "../time/instant.ts";

/** The name of somebody's page: `/{handle}`. */
const handlePattern = /^[a-z0-9](?:[a-z0-9-]{1,28})[a-z0-9]$/;

/** What stands there itself, or may come to. */
const reserved: ReadonlySet<string> = new Set(
  (
    "app v1 api api-docs openapi assets static invitation mail sign-in sign-up log-in log-out unsubscribe settings admin about help " +
    "health well-known robots favicon book public"
  ).split(" "),
);

export function canBeHandle(text: string): boolean {
  return handlePattern.test(text) && !reserved.has(text);
}

/** How long a name that somebody has given up leads to them, and is nobody else's. */
export const handleKeptFor = 90 * millisecondsPerDay;

/** A name, and whose it is or was. */
export interface OwnedHandle {
  userId: string;
  /** When somebody else may have it. Absent while it is in use. */
  keptUntil?: EpochMillisecond;
}

/** Whether a name that was given up leads nowhere any more: the database may remove it days later. */
export function isFree({ keptUntil }: OwnedHandle, now: EpochMillisecond): boolean {
  return keptUntil !== undefined && keptUntil <= now;
}

/** Throws `handle_taken` for a name that is somebody else's, or was until lately. */
export function assertHandleIsFree(owned: OwnedHandle | undefined, userId: string, now: EpochMillisecond): void {
  if (!owned || owned.userId === userId || isFree(owned, now)) return;
  throw new Refusal("handle_taken", (say) => say.problems.handleTaken);
}
