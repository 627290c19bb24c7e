import { hasBegun, type Meeting } from "../meetings/meeting.ts";
import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute } from "../time/instant.ts";
import type { ChangedMeeting } from "./concerned.ts";

/** That people are to be reminded of a meeting, so many minutes before it begins. */
export interface Reminder {
  meetingId: string;
  /** When it begins as far as this reminder knows: of a meeting that has moved since, it is void. */
  start: EpochMinute;
  minutesBefore: number;
  /** When the next reminder of the same meeting is due, which says more. Null for the last one. */
  overtakenAt: EpochMinute | null;
}

export function dueAt({ start, minutesBefore }: Pick<Reminder, "start" | "minutesBefore">): EpochMinute {
  return start - minutesBefore;
}

/**
 * The reminders that a change calls for: none of what was called for before, and none whose time had passed when the meeting was booked
 * or moved. Those of an earlier time need not be taken back: they are void.
 */
export function remindersOf({ before, after }: ChangedMeeting): Reminder[] {
  if (after.status === "cancelled") return [];
  const known = before?.start === after.start ? before.reminders : [];
  const { id: meetingId, start } = after;
  return after.reminders
    .filter((minutesBefore) => !known.includes(minutesBefore))
    .filter((minutesBefore) => dueAt({ start, minutesBefore }) * millisecondsPerMinute > after.updatedAt)
    .map((minutesBefore) => ({ meetingId, start, minutesBefore, overtakenAt: nextAfter(after, minutesBefore) }));
}

function nextAfter({ start, reminders }: Meeting, minutesBefore: number): EpochMinute | null {
  const later = reminders.filter((each) => each < minutesBefore);
  return later.length === 0 ? null : dueAt({ start, minutesBefore: Math.max(...later) });
}

/** Whether it is still of use to remind of the meeting, however late that is. */
export function isOfUse({ start, overtakenAt }: Reminder, now: EpochMillisecond): boolean {
  const isOver = (instant: EpochMinute) => instant * millisecondsPerMinute <= now;
  return !isOver(start) && (overtakenAt === null || !isOver(overtakenAt));
}

/** Whether the meeting is as the reminder knows it. */
export function isTrueOf({ start, minutesBefore }: Reminder, meeting: Meeting, now: EpochMillisecond): boolean {
  const { status, reminders } = meeting;
  const isStill = status !== "cancelled" && meeting.start === start && reminders.includes(minutesBefore);
  return isStill && !hasBegun(meeting, now);
}
