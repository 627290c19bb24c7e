/**
 * An instant as whole minutes since 1970-01-01T00:00Z. Meetings have minute precision,
 * and small integers are what the slot engine and the day pages are made of.
 */
export type EpochMinute = number;

/** Milliseconds since 1970-01-01T00:00Z: what clocks give. */
export type EpochMillisecond = number;

/** Each once, ascending. */
export function distinctInstants(instants: readonly EpochMinute[]): EpochMinute[] {
  return [...new Set(instants)].sort((one, other) => one - other);
}

export const minutesPerDay = 1440;
export const millisecondsPerMinute = 60_000;
