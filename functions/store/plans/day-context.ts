import { calendarOwnersOf } from "../../domain/meetings/calendar-entries.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { MoveContext } from "../../domain/meetings/move-context.ts";
import type { PlannedPerson } from "../../domain/plans/day-to-clear.ts";
import type { Interval } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import type { RangeReading } from "../calendar/person-calendars.ts";
import type { Around } from "../meetings/booking-context.ts";
import { readMoveContextAround } from "../meetings/move-context.ts";
import { profileKey } from "../people/profiles.ts";
import { personFrom } from "../suggestions/suggestion-context.ts";
import { batchRead } from "../table/batch-read.ts";

/** What new times for meetings of one organizer are chosen by. */
export type DayContext = MoveContext & Around & { people: ReadonlyMap<string, PlannedPerson> };

/** Everybody's calendars over a range, and when they work: range reads, and two small ones. */
export async function readDayContext(
  table: Table,
  meetings: readonly [Meeting, ...Meeting[]],
  range: Interval,
  reading: RangeReading,
): Promise<DayContext> {
  const userIds = [...new Set(meetings.flatMap(calendarOwnersOf))];
  const item = await batchRead(table, userIds.map(profileKey), reading);
  const context = await readMoveContextAround(table, meetings, range, reading);
  const { organizerId } = meetings[0];
  const calendarOf = (userId: string) => (userId === organizerId ? context.organizer : context.attendees.get(userId)!);
  return {
    ...context,
    people: new Map(userIds.map((userId) => [userId, personFrom(item, userId, calendarOf(userId))])),
  };
}
