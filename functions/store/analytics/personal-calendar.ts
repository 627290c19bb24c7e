import { endedParticipation, standingParticipation } from "../../domain/analytics/participation.ts";
import type { PersonalCalendar } from "../../domain/analytics/personal.ts";
import { dayNumber, utcDate } from "../../domain/time/calendar-date.ts";
import { minutesPerDay } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import { readRemovedFocusBlocks } from "../availability/focus-blocks.ts";
import { entriesOf, readDayPages } from "../calendar/day-pages.ts";
import { readEndedMeetings } from "../meetings/ended-meetings.ts";

/**
 * All that a person's analytics over a range are made of: three range queries of their own partition, however many meetings
 * there were, and not one meeting is read.
 */
export async function readPersonalCalendar(
  table: Table,
  userId: string,
  range: Interval,
): Promise<Omit<PersonalCalendar, "availability">> {
  const [first, last] = [utcDate(range.start), utcDate(range.end - 1)];
  const wholeDays = { start: dayNumber(first) * minutesPerDay, end: (dayNumber(last) + 1) * minutesPerDay };
  const [pages, ended, removed] = await Promise.all([
    readDayPages(table, userId, first, last),
    Array.fromAsync(readEndedMeetings(table, userId, wholeDays)),
    readRemovedFocusBlocks(table, userId, first, last),
  ]);
  const entries = entriesOf(pages);
  return {
    participations: [
      ...entries.flatMap((entry) => standingParticipation(entry) ?? []),
      ...ended.flatMap((one) => endedParticipation(one, userId) ?? []),
    ],
    focusBlocks: [...entries.filter(({ kind }) => kind === "focus"), ...removed],
  };
}
