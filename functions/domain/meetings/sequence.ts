import type { Meeting } from "./meeting.ts";

/** What a calendar program must take over anew: when a meeting is, where, and whether it is at all. */
const revised = ["start", "end", "location"] as const satisfies (keyof Meeting)[];

/** The same meeting, with one revision more than before where it is at another time or place now, or off. */
export function withSequence(before: Meeting, after: Meeting): Meeting {
  const isRevised = revised.some((what) => after[what] !== before[what]);
  const isCalledOff = after.status === "cancelled" && before.status !== "cancelled";
  return { ...after, sequence: before.sequence + (isRevised || isCalledOff ? 1 : 0) };
}
