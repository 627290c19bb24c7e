import { closeDates, type DaysOff, datesOf } from "../../domain/availability/edit-availability.ts";
import { isBlocking } from "../../domain/calendar/calendar-entry.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { type CalendarDate, dayNumber, instantsOfDay } from "../../domain/time/calendar-date.ts";
import { millisecondsPerMinute } from "../../domain/time/instant.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import type { Services } from "../../services/services.ts";
import { readAvailability } from "../../store/availability/person-availability.ts";
import { readAgenda } from "../../store/meetings/agenda.ts";
import type { ChangeAnswer } from "../changes/run-change.ts";
import { type Editor, editAvailability } from "./edit-availability.ts";

/** As many as a page of a list holds. */
const maxMeetings = 100;

/** What is told of a meeting that stands on such a date. */
export type MeetingOnDayOff = Pick<Meeting, "id" | "title" | "start" | "end" | "organizerId" | "attendees">;

/** The dates that are closed now, and what stands on them all the same. */
export interface DaysTakenOff {
  dates: CalendarDate[];
  meetings: MeetingOnDayOff[];
  hasMoreMeetings: boolean;
}

/**
 * Closes the requester's hours on some dates. The meetings stay: they are told, and those that the requester hosts come up among the
 * suggestions of the inbox, because they lie outside the hours now. Throws `in_the_past`, and what `closeDates` throws.
 */
export async function takeDaysOff<Body>(
  services: Services,
  requester: Editor,
  daysOff: DaysOff,
  view: (taken: DaysTakenOff) => Body,
): Promise<ChangeAnswer<Body>> {
  const { table, clock } = services;
  const { userId } = requester.caller;
  const { availability } = await readAvailability(table, userId);
  const zone = zoneNamed(availability.timeZone);
  const range = {
    start: instantsOfDay(dayNumber(daysOff.from), zone).start,
    end: instantsOfDay(dayNumber(daysOff.to), zone).end,
  };
  const now = clock.now();
  const { meetings, next } = await readAgenda(
    table,
    { userId, range, after: undefined, limit: maxMeetings },
    {
      standing: (entry) => entry.kind === "meeting" && isBlocking(entry) && entry.end * millisecondsPerMinute > now,
      ended: undefined,
    },
  );
  return editAvailability(
    services,
    requester,
    (context) => closeDates(context.availability, daysOff, now),
    () => view({ dates: datesOf(daysOff), meetings, hasMoreMeetings: next !== undefined }),
  );
}
