import type { Environment } from "./environment.ts";

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

export function openClock({ NOW }: Pick<Environment, "NOW">): Clock {
  return clockFrom(NOW);
}

/**
 * The clock of the domain. With `startsAt`, an instant, it begins there and runs on from it: for trying, here, what depends on time.
 * Tokens keep to the real clock.
 */
export function clockFrom(startsAt: string | undefined): Clock {
  if (!startsAt) return { now: () => Date.now() };
  const shift = Date.parse(startsAt) - Date.now();
  if (!/(Z|[+-]\d\d:\d\d)$/.test(startsAt) || Number.isNaN(shift)) {
    throw new RangeError(`NOW must be an instant such as 2026-12-01T09:00:00Z, not ${startsAt}`);
  }
  return { now: () => Date.now() + shift };
}
