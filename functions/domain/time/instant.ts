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

/** How many of the ascending instants come before one. Where so many are known to, those that follow them are looked at first. */
export function countBefore(ascending: readonly EpochMinute[], instant: EpochMinute, known = 0): number {
  let low = known;
  let high = known;
  for (let step = 1; high < ascending.length && ascending[high]! < instant; step *= 2) {
    low = high + 1;
    high += step;
  }
  high = Math.min(high, ascending.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const minutesPerDay = 1440;
export const millisecondsPerMinute = 60_000;
export const millisecondsPerDay = minutesPerDay * millisecondsPerMinute;
