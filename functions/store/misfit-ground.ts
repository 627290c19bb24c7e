import type { MisfitGround } from "../domain/suggesting/misfit.ts";
import { minutesPerDay } from "../domain/time/instant.ts";
import type { Interval } from "../domain/time/interval.ts";
import { datesTouched, entriesOf, readDayPages } from "./day-pages.ts";
import { readMeetingsOf } from "./meetings.ts";
import { readStandingGround } from "./standing-ground.ts";
import type { Table } from "./table.ts";

/**
 * The meetings that an organizer hosts in a range and on its first and last dates, and what they are held against: a range read
 * of the organizer's calendar, the meetings, and one batch read. Undefined where there are none.
 */
export async function readMisfitGround(
  table: Table,
  organizerId: string,
  { start, end }: Interval,
): Promise<MisfitGround | undefined> {
  // A day on both sides, for buffers and for daily limits.
  const dates = datesTouched({ start: start - minutesPerDay, end: end + minutesPerDay });
  const pages = await readDayPages(table, organizerId, dates.at(0)!, dates.at(-1)!);
  const entries = entriesOf(pages).filter(({ kind, role }) => kind === "meeting" && role === "organizer");
  const [first, ...others] = await readMeetingsOf(table, entries);
  if (!first) return undefined;
  return { ...(await readStandingGround(table, [first, ...others], [], pages)), hosted: [first, ...others] };
}
