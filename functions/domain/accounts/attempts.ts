import { Refusal } from "../refusal.ts";
import type { EpochMillisecond } from "../time/instant.ts";

/** An attempt to prove who one is, such as a log-in: it has failed, or is still being decided. */
export interface Attempt {
  startedAt: EpochMillisecond;
  underway: boolean;
}

/** The attempts at one address that count: those that succeed are forgotten. */
export type Attempts = Readonly<Record<string, Attempt>>;

const maxAttempts = 10;

/** How long a failure counts. */
export const failureWindow = 15 * 60_000;

/** No attempt takes this long: one that is still underway was cut off, and counts no more. */
const longestAttempt = 60_000;

/** Those that still count. */
export function recentAttempts(attempts: Attempts, now: EpochMillisecond): Attempts {
  const isRecent = ({ startedAt, underway }: Attempt) => now - startedAt < (underway ? longestAttempt : failureWindow);
  return Object.fromEntries(Object.entries(attempts).filter(([, attempt]) => isRecent(attempt)));
}

/** Throws `too_many_requests` where as many as may have failed: until the oldest of them counts no more. */
export function assertMayAttempt(recent: Attempts, now: EpochMillisecond): void {
  const failed = Object.values(recent).filter(({ underway }) => !underway);
  if (failed.length < maxAttempts) return;
  const oldest = Math.min(...failed.map(({ startedAt }) => startedAt));
  throw new Refusal("too_many_requests", "Too many attempts have failed for this address: try again later.", {
    retryAfterSeconds: Math.ceil((oldest + failureWindow - now) / 1000),
  });
}

/** No more are underway at once than may fail, or many guesses would be made before the first of them counts. */
export function hasRoom(recent: Attempts): boolean {
  return Object.keys(recent).length < maxAttempts;
}
