import type { PersonMet } from "../../domain/assistant/people.ts";
import { formerName } from "../../domain/meetings/leave-on-closing.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { utcDate } from "../../domain/time/calendar-date.ts";
import { type EpochMillisecond, millisecondsPerMinute, minutesPerDay } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { dayPageKey, storedDayPage } from "../calendar/day-pages.ts";
import { itemsBetween } from "../table/query.ts";
import type { ReadBudget } from "../table/read-budget.ts";
import { readMeetingsWithin } from "./meetings.ts";

/** How far back and ahead people are looked for. */
const daysAround = 180;

/** When each of these is spent, nobody is looked for any further away. */
const maxReadUnitsToFind = { entriesOnEitherSide: 30, meetings: 100 };

/**
 * Everybody else on the meetings of the last and the next 180 days: those of the nearest meetings first, and as many as the budget
 * pays for. The names are those that stand on the meetings.
 */
export async function readPeopleMet(
  table: Table,
  userId: string,
  now: EpochMillisecond,
  budget: ReadBudget,
): Promise<PersonMet[]> {
  const minute = Math.floor(now / millisecondsPerMinute);
  const sides = await Promise.all([
    readMeetingStarts(table, userId, { from: minute, to: minute + daysAround * minutesPerDay }, budget),
    readMeetingStarts(table, userId, { from: minute, to: minute - daysAround * minutesPerDay }, budget),
  ]);
  const starts = new Map(sides.flatMap((side) => [...side]));
  const nearestFirst = [...starts].sort(
    ([one, start], [other, otherStart]) =>
      Math.abs(start - minute) - Math.abs(otherStart - minute) || (one < other ? -1 : 1),
  );
  const meetings = await readMeetingsWithin(
    table,
    nearestFirst.map(([id]) => ({ id })),
    { budget: budget.part(maxReadUnitsToFind.meetings), isEventual: true },
  );
  const met = new Map<string, PersonMet>();
  for (const person of meetings.flatMap((meeting) => (meeting ? peopleOn(meeting) : []))) {
    if (!met.has(person.userId)) met.set(person.userId, person);
  }
  met.delete(userId);
  return [...met.values()];
}

/** The meetings of a calendar by their ids, from the date of one instant to that of another one, earlier or later. */
async function readMeetingStarts(
  table: Table,
  userId: string,
  { from, to }: { from: number; to: number },
  budget: ReadBudget,
): Promise<Map<string, number>> {
  const [first, last] = [Math.min(from, to), Math.max(from, to)].map((at) => dayPageKey({ userId, date: utcDate(at) }));
  const starts = new Map<string, number>();
  const options = {
    order: from < to ? ("ascending" as const) : ("descending" as const),
    itemsARequest: 40,
    budget: budget.part(maxReadUnitsToFind.entriesOnEitherSide),
    stopsWhenSpent: true,
    isEventual: true,
  };
  for await (const item of itemsBetween(table, first!, last!, options)) {
    for (const { id, kind, start } of storedDayPage(userId, item).entries.values()) {
      if (kind === "meeting") starts.set(id, start);
    }
  }
  return starts;
}

/** Whoever has closed their account has no name any more. */
function peopleOn({ organizerId, organizerName, attendees }: Meeting): PersonMet[] {
  return [{ userId: organizerId, name: organizerName }, ...attendees]
    .map(({ userId, name }) => ({ userId, name }))
    .filter(({ name }) => name !== formerName);
}
