/**
 * An instant as whole minutes since 1970-01-01T00:00Z. Meetings are precise to the minute, and small integers keep the slot engine
 * and the day pages fast.
 */
export type EpochMinute = number;

/** An instant as milliseconds since 1970-01-01T00:00Z, as clocks give it. */
export type EpochMillisecond = number;

/** Each instant once, ascending. */
export function distinctInstants(instants: readonly EpochMinute[]): EpochMinute[] {
  return [...new Set(instants)].sort((one, other) => one - other);
}

export const minutesPerDay = 1440;
export const millisecondsPerMinute = 60_000;
export const millisecondsPerDay = minutesPerDay * millisecondsPerMinute;
