interface Lengths {
  durationMinutes: number;
  otherDurationsMinutes: readonly number[];
}

/** All that a type can be booked with, in minutes, ascending. */
export function lengthsOf({ durationMinutes, otherDurationsMinutes }: Lengths): number[] {
  return [durationMinutes, ...otherDurationsMinutes].sort((one, other) => one - other);
}
