import { isHostedMeeting } from "../../domain/calendar/calendar-entry.ts";
import type { UnfitContext } from "../../domain/suggestions/unfit-meetings.ts";
import { utcDatesOf } from "../../domain/time/calendar-date.ts";
import { minutesPerDay } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import { entriesOf, readDayPages } from "../calendar/day-pages.ts";
import { readMeetingsOf } from "../meetings/meetings.ts";
import { readMoveContext } from "../meetings/move-context.ts";

/**
 * The meetings that an organizer hosts in a range and on its first and last dates, and all that decides whether they still fit: a range
 * read of the organizer's calendar, the meetings, and one batch read. Undefined where there are no meetings.
 */
export async function readUnfitContext(
  table: Table,
  organizerId: string,
  { start, end }: Interval,
): Promise<UnfitContext | undefined> {
  // A day on both sides, for buffers and for daily limits.
  const dates = utcDatesOf({ start: start - minutesPerDay, end: end + minutesPerDay });
  const pages = await readDayPages(table, organizerId, dates.at(0)!, dates.at(-1)!);
  const entries = entriesOf(pages).filter(isHostedMeeting);
  const [first, ...others] = await readMeetingsOf(table, entries);
  if (!first) return undefined;
  return { ...(await readMoveContext(table, [first, ...others], [], pages)), hosted: [first, ...others] };
}
