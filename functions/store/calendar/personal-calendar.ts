import { type EndedMeeting, endedParticipation, standingParticipation } from "../../domain/analytics/participation.ts";
import type { OwnFocusBlock, PersonalCalendar } from "../../domain/analytics/personal.ts";
import { utcDate } from "../../domain/time/calendar-date.ts";
import type { Interval } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import { keys } from "../table/keys.ts";
import { itemsBetween, lastOfPrefix } from "../table/query.ts";
import { entriesOf, readDayPages } from "./day-pages.ts";

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
  const [pages, ended, removed] = await Promise.all([
    readDayPages(table, userId, first, last),
    readEnded(table, userId, first, last),
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
