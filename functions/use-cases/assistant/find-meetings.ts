import { type DateRange, type Intent, maxMeetingsOfIntent } from "../../domain/assistant/intent.ts";
import { isMeant, isOnDates } from "../../domain/assistant/moves.ts";
import { maxChoices } from "../../domain/assistant/question.ts";
import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import { hasBegun, type Meeting } from "../../domain/meetings/meeting.ts";
import { Refusal } from "../../domain/refusal.ts";
import { dayNumber, instantsOfDay } from "../../domain/time/calendar-date.ts";
import { millisecondsPerMinute, minutesPerDay } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import { readEntries } from "../../store/calendar/entries.ts";
import { assertIsOn, readMeetingsWithin } from "../../store/meetings/meetings.ts";
import type { Asking } from "./asking.ts";
import { idsOf } from "./identify-people.ts";

/** How far ahead meetings are looked for where an intent names no dates. */
const daysAhead = 31;

const maxReadUnitsToFind = { entries: 60, meetings: 120 };

/**
 * The meetings that an intent means, ascending by start. Without ids or dates they are those of the next month, and none where it
 * names no people and no title either. Throws `not_found` for a meeting that the caller is not on, and `too_many_changes`.
 */
export async function findMeetings(asking: Asking, intent: Intent): Promise<Meeting[]> {
  const { meetings: chosen, people, exceptPeople, title } = intent;
  if (!chosen && !people?.length && title === undefined) return [];
  const found =
    chosen && "ids" in chosen
      ? await readMeetings(asking, chosen.ids)
      : await readStanding(asking, chosen ? instantsOf(chosen.dates, asking) : monthFrom(asking), {
          isWanted: (entry) => !chosen || isOnDates(chosen, entry, asking.zone),
          limit: maxMeetingsOfIntent,
        });
  if (found.length > maxMeetingsOfIntent) throw tooManyMeetings();
  const meant = found.filter((meeting) =>
    isMeant(intent, meeting, { withAll: idsOf(people), withoutAny: idsOf(exceptPeople) }),
  );
  // About a single one the search for times says best why it cannot move.
  if (meant.length === 1) return meant;
  return meant
    .filter((meeting) => meeting.status !== "cancelled" && !hasBegun(meeting, asking.now))
    .sort((one, other) => one.start - other.start);
}

/** The caller's next meetings: those to choose from where none was found. */
export function findUpcoming(asking: Asking): Promise<Meeting[]> {
  return readStanding(asking, monthFrom(asking), { isWanted: () => true, limit: maxChoices });
}

/** Throws `not_found`, as for a single one, and `invalid_state` for whoever has left one. */
async function readMeetings({ services, caller, budget }: Asking, ids: readonly string[]): Promise<Meeting[]> {
  const entries = [...new Set(ids)].map((id) => ({ id }));
  const read = await readMeetingsWithin(services.table, entries, {
    budget: budget.part(maxReadUnitsToFind.entries + maxReadUnitsToFind.meetings),
    isEventual: true,
  });
  if (read.length < entries.length) throw tooManyMeetings();
  return read.map((meeting) => assertIsOn(meeting, caller.userId));
}

/** What stands on the caller's calendar in an interval, is still to come, and has not been declined. */
async function readStanding(
  { services: { table }, caller: { userId }, now, budget }: Asking,
  range: Interval,
  { isWanted, limit }: { isWanted: (entry: CalendarEntry) => boolean; limit: number },
): Promise<Meeting[]> {
  const { items } = await readEntries(
    table,
    { userId, range, after: undefined, limit },
    (entry) => entry.kind === "meeting" && entry.response !== "declined" && !hasBegun(entry, now) && isWanted(entry),
    budget.part(maxReadUnitsToFind.entries),
  );
  const meetings = await readMeetingsWithin(table, items, {
    budget: budget.part(maxReadUnitsToFind.meetings),
    isEventual: true,
  });
  if (meetings.length < items.length) throw tooManyMeetings();
  return meetings.flatMap((meeting) => meeting ?? []);
}

function instantsOf({ from, to }: DateRange, { zone }: Asking): Interval {
  return { start: instantsOfDay(dayNumber(from), zone).start, end: instantsOfDay(dayNumber(to), zone).end };
}

function monthFrom({ now }: Asking): Interval {
  const start = Math.floor(now / millisecondsPerMinute);
  return { start, end: start + daysAhead * minutesPerDay };
}

function tooManyMeetings(): Refusal {
  return new Refusal("too_many_changes", (say) => say.problems.meetingsOfRequest(maxMeetingsOfIntent));
}
