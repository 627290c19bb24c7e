import { Refusal } from "../refusal.ts";
import type { EpochMillisecond } from "../time/instant.ts";

/** An attempt to prove who one is: it has failed, or is still being decided. */
export interface Attempt {
  startedAt: EpochMillisecond;
  underway: boolean;
}

/** The attempts at one address that count, from one network or from all, by their ids. Those that succeed are forgotten. */
export type Attempts = Readonly<Record<string, Attempt>>;

/** How many may fail at one address within the window: from one network, and from all together that nobody has signed in from. */
export const maxFailures = { fromNetwork: 10, fromAnywhere: 100 };

/** How long an attempt that has failed counts. */
export const failedAttemptWindow = 15 * 60_000;

/** No attempt takes this long: one that is still underway was cut off, and no longer counts. */
const longestAttempt = 60_000;

/** Those that still count. */
export function recentAttempts(attempts: Attempts, now: EpochMillisecond): Attempts {
  const isRecent = ({ startedAt, underway }: Attempt) =>
    now - startedAt < (underway ? longestAttempt : failedAttemptWindow);
  return Object.fromEntries(Object.entries(attempts).filter(([, attempt]) => isRecent(attempt)));
}

/** Throws `too_many_requests` where as many have failed as may, until the oldest of them no longer counts. */
export function assertMayAttempt(recent: Attempts, max: number, now: EpochMillisecond): void {
  const failed = Object.values(recent).filter(({ underway }) => !underway);
  if (failed.length < max) return;
  const oldest = Math.min(...failed.map(({ startedAt }) => startedAt));
  throw new Refusal("too_many_requests", (say) => say.problems.failedAttempts, {
    retryAfterSeconds: Math.ceil((oldest + failedAttemptWindow - now) / 1000),
  });
}

/** No more attempts are underway at once than may fail, or many guesses would be made before the first of them counts. */
export function hasRoom(recent: Attempts, max: number): boolean {
  return Object.keys(recent).length < max;
}
