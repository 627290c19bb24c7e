import { decisionOfEdit, decisionToBook } from "../habits/decisions.ts";
import type { Habits } from "../habits/habits.ts";
import { habitsWithout } from "../habits/learn.ts";
import type { Edit } from "../meetings/edit.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { EpochMinute } from "../time/instant.ts";

/** Somebody's habits without what a meeting and its history have taught: a meeting that looks for another time says nothing about it. */
export function habitsApartFrom(
  habits: Habits,
  meeting: Pick<Meeting, "booked">,
  edits: readonly Edit[],
  userId: string,
): Habits {
  return [decisionToBook(meeting), ...edits.map(decisionOfEdit)]
    .filter((decision) => decision?.userId === userId)
    .reduce((left, decision) => (decision ? habitsWithout(left, decision, left.timeZone) : left), habits);
}

/** From when a meeting was moved last, by whoever it was. Undefined where it never was. */
export function lastMovedFrom(edits: readonly Edit[]): EpochMinute | undefined {
  return edits.findLast(({ editType }) => editType === "rescheduled")?.from?.start;
}
