import { calendarOwnersOf } from "../../domain/meetings/calendar-entries.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { MoveContext } from "../../domain/meetings/move-context.ts";
import type { PersonAtWork } from "../../domain/people/person-at-work.ts";
import type { Interval } from "../../domain/time/interval.ts";
import type { RangeReading } from "../calendar/person-calendars.ts";
import type { Around } from "../meetings/booking-context.ts";
import { readMoveContextAround } from "../meetings/move-context.ts";
import { personAtWork, type WorkSources } from "../people/person-at-work.ts";
import { profileFoundIn, profileKey } from "../people/profiles.ts";
import { batchRead } from "../table/batch-read.ts";

/** What new times for meetings of one organizer are chosen by. */
export type DayContext = MoveContext & Around & { people: ReadonlyMap<string, PersonAtWork> };

/** Everybody's calendars over a range, and when they work: range reads, and two small ones. */
export async function readDayContext(
  { table, holidays }: WorkSources,
  meetings: readonly [Meeting, ...Meeting[]],
  range: Interval,
  reading: RangeReading,
): Promise<DayContext> {
  const userIds = [...new Set(meetings.flatMap(calendarOwnersOf))];
  const found = await batchRead(table, userIds.map(profileKey), reading);
  const context = await readMoveContextAround(table, meetings, range, reading);
  const { organizerId } = meetings[0];
  const calendarOf = (userId: string) => (userId === organizerId ? context.organizer : context.attendees.get(userId)!);
  const searched = { from: range.start, to: context.until };
  const people = userIds.map(async (userId): Promise<[string, PersonAtWork]> => {
    const { availability } = calendarOf(userId);
    return [userId, await personAtWork(profileFoundIn(found, userId), availability, holidays, searched)];
  });
  return { ...context, people: new Map(await Promise.all(people)) };
}
