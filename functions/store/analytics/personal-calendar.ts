import { endedParticipation, standingParticipation } from "../../domain/analytics/participation.ts";
import type { PersonalCalendar } from "../../domain/analytics/personal.ts";
import { invalidRequest } from "../../domain/refusal.ts";
import { dayNumber, utcDate } from "../../domain/time/calendar-date.ts";
import { minutesPerDay } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import { readRemovedFocusBlocks } from "../availability/focus-blocks.ts";
import { entriesOf, readDayPages } from "../calendar/day-pages.ts";
import { readEndedMeetings } from "../meetings/ended-meetings.ts";
import { ReadBudget } from "../table/read-budget.ts";

const maxReadUnitsOfAnalytics = 320;

/**
 * All that a person's analytics over a range are made of: three ranges of their own partition, and not one meeting is read. Throws
 * `invalid_request` where there is more in the range than can be read at once.
 */
export async function readPersonalCalendar(
  table: Table,
  userId: string,
  range: Interval,
): Promise<Omit<PersonalCalendar, "workingHours">> {
  const [first, last] = [utcDate(range.start), utcDate(range.end - 1)];
  const wholeDays = { start: dayNumber(first) * minutesPerDay, end: (dayNumber(last) + 1) * minutesPerDay };
  const budget = new ReadBudget(maxReadUnitsOfAnalytics);
  const options = { itemsARequest: 100, budget, stopsWhenSpent: true, isEventual: true };
  const [pages, ended, removed] = await Promise.all([
    readDayPages(table, userId, first, last, options),
    Array.fromAsync(readEndedMeetings(table, userId, wholeDays, options)),
    readRemovedFocusBlocks(table, userId, first, last, options),
  ]);
  if (budget.isSpent) {
    throw invalidRequest({
      path: "to",
      message: (say) => say.inputs.tooFullDates,
    });
  }
  const entries = entriesOf(pages);
  return {
    participations: [
      ...entries.flatMap((entry) => standingParticipation(entry) ?? []),
      ...ended.flatMap((one) => endedParticipation(one, userId) ?? []),
    ],
    focusBlocks: [...entries.filter(({ kind }) => kind === "focus"), ...removed],
  };
}
