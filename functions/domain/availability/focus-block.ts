import { entriesInTheWay, fullDaysInTheWay } from "../calendar/busy.ts";
import type { CalendarEntry, FocusEntry } from "../calendar/calendar-entry.ts";
import { Refusal } from "../refusal.ts";
import { type EpochMillisecond, millisecondsPerMinute, minutesPerDay } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";

/** Time that an organizer keeps for themselves once. What repeats every week is a weekly entry with a focus type. */
export interface FocusBlock extends Interval {
  id: string;
  title: string;
}

/** What is kept of a block that was taken off the calendar. */
export interface RemovedFocusBlock extends Interval {
  removedAt: EpochMillisecond;
}

export const maxFocusBlockMinutes = 31 * minutesPerDay;

/** Throws `in_the_past` for a block that is over, and `schedule_conflict` if something is on the calendar. */
export function assertFree(block: FocusBlock, entries: readonly CalendarEntry[], now: EpochMillisecond): void {
  if (block.end * millisecondsPerMinute <= now)
    throw new Refusal("in_the_past", (say) => say.problems.time.in_the_past);
  const inTheWay = [...entriesInTheWay(entries, block), ...fullDaysInTheWay(entries, block)];
  if (inTheWay.length === 0) return;
  throw new Refusal("schedule_conflict", (say) => say.problems.calendarIsNotFree, {
    conflicts: inTheWay.map(({ start, end }) => ({ start, end })),
  });
}

/** What the block puts on its owner's calendar. */
export function focusEntryOf({ id, start, end }: FocusBlock): FocusEntry {
  return { id, kind: "focus", start, end, blockedStart: start, blockedEnd: end };
}
