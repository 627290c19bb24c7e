import { type EndedMeeting, endedAppointment, standingAppointment } from "../domain/analytics/appointment.ts";
import type { OwnCalendar, OwnFocusBlock } from "../domain/analytics/personal.ts";
import { calendarDate } from "../domain/time/calendar-date.ts";
import { type EpochMinute, minutesPerDay } from "../domain/time/instant.ts";
import type { Interval } from "../domain/time/interval.ts";
import { entriesOf, readDayPages } from "./day-pages.ts";
import { keys } from "./keys.ts";
import { itemsBetween, lastOfPrefix } from "./query.ts";
import type { Table } from "./table.ts";

/**
 * All that a person's analytics over a range are made of: three range queries of their own partition, however many meetings
 * there were, and not one meeting is read.
 */
export async function readOwnCalendar(
  table: Table,
  userId: string,
  range: Interval,
): Promise<Omit<OwnCalendar, "availability">> {
  const [first, last] = [dateOf(range.start), dateOf(range.end - 1)];
  const [pages, ended, removed] = await Promise.all([
    readDayPages(table, userId, first, last),
    readEnded(table, userId, first, last),
    readRemovedFocusBlocks(table, userId, first, last),
  ]);
  const entries = entriesOf(pages);
  return {
    appointments: [
      ...entries.flatMap((entry) => standingAppointment(entry) ?? []),
      ...ended.flatMap((one) => endedAppointment(one, userId) ?? []),
    ],
    focusBlocks: [...entries.filter(({ kind }) => kind === "focus"), ...removed],
  };
}

async function readEnded(table: Table, userId: string, first: string, last: string): Promise<EndedMeeting[]> {
  const items = itemsBetween(table, keys.cancelled(userId, first, ""), keys.cancelled(userId, last, lastOfPrefix));
  return Array.fromAsync(items, (item) => item as unknown as EndedMeeting);
}

async function readRemovedFocusBlocks(
  table: Table,
  userId: string,
  first: string,
  last: string,
): Promise<OwnFocusBlock[]> {
  const items = itemsBetween(
    table,
    keys.removedFocusBlock(userId, first, ""),
    keys.removedFocusBlock(userId, last, lastOfPrefix),
  );
  return Array.fromAsync(items, (item) => item as unknown as OwnFocusBlock);
}

function dateOf(instant: EpochMinute): string {
  return calendarDate(Math.floor(instant / minutesPerDay));
}
