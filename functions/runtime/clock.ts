export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** The real time: of tokens, of schedules, and of whatever else is not the domain's. */
export const systemClock: Clock = {
  // biome-ignore lint/plugin: the one place where the time is read.
  now: () => Date.now(),
};

/** The clock of a deployed function. */
export function openClock(): Clock {
  return systemClock;
}

/**
 * A clock that is so much ahead of the real one: for trying, here, what depends on time. A process decides once by how much, and tells
 * it to its threads and to the commands beside it.
 */
export function clockAheadBy(milliseconds: number): Clock {
  return { now: () => systemClock.now() + milliseconds };
}

/** The domain knows the years until 2199. */
const firstUnknown = Date.UTC(2200, 0);

/** By how many milliseconds a clock is ahead that begins at an instant; 0 where none is said. */
export function aheadAt(startsAt: string | undefined): number {
  if (!startsAt) return 0;
  const instant = Date.parse(startsAt);
  const isKnown = instant >= 0 && instant < firstUnknown;
  if (!/(Z|[+-]\d\d:\d\d)$/.test(startsAt) || !isKnown) {
    throw new RangeError(`NOW must be an instant from 1970 to 2199 such as 2026-12-01T09:00:00Z, not ${startsAt}`);
  }
  return instant - systemClock.now();
}
