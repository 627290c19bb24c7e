import { workingHoursOf } from "../../domain/availability/working-hours.ts";
import { calendarWithout, type PersonCalendar } from "../../domain/calendar/person-calendar.ts";
import { assertBookable, assertOffersDuration } from "../../domain/meeting-types/meeting-type.ts";
import { attendeeIdsOf, type SlotRequest } from "../../domain/meetings/booking-request.ts";
import { assertCanInvite } from "../../domain/meetings/invitations.ts";
import type { Meeting, Priority } from "../../domain/meetings/meeting.ts";
import { participantsOf } from "../../domain/meetings/participants.ts";
import { habitsApartFrom, lastMovedFrom } from "../../domain/suggestions/own-lessons.ts";
import type { PersonToMeet, SuggestionContext } from "../../domain/suggestions/suggestion-context.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { type Interval, intervalOf } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import type { RangeReading } from "../calendar/person-calendars.ts";
import { habitsKey, habitsRecordFrom } from "../habits/habits.ts";
import { readBookingContextAround } from "../meetings/booking-context.ts";
import { readLatestEdits } from "../meetings/edits.ts";
import { readMoveContextAround } from "../meetings/move-context.ts";
import { profileFrom, profileKey } from "../people/profiles.ts";
import { batchRead, type Found } from "../table/batch-read.ts";

/** A meeting that does not exist yet. */
export interface NewMeetingRequest extends SlotRequest {
  /** Absent: the usual length of its type. */
  durationMinutes?: number | undefined;
  priority: Priority;
}

/**
 * All that other times for a meeting are suggested on. People who have declined count like everybody else: the time should suit them
 * too. One range read for each person, two small reads, and one of the history of a meeting that has changed.
 */
export async function readSuggestionContext(
  table: Table,
  meeting: Meeting,
  callerId: string,
  range: Interval,
  now: EpochMillisecond,
  reading: RangeReading,
): Promise<SuggestionContext> {
  const [{ personOf, habits }, edits] = await Promise.all([
    readPeople(table, participantsOf(meeting), callerId, reading),
    readLatestEdits(table, meeting, reading),
  ]);
  const movedFrom = lastMovedFrom(edits);
  const { rules, organizer, attendees, until } = await readMoveContextAround(table, [meeting], range, reading);
  const host = calendarWithout(organizer, meeting.id);
  return {
    ...{ now, callerId, from: range.start, to: until },
    minutes: meeting.end - meeting.start,
    priority: meeting.priority,
    original: intervalOf(meeting),
    rules: rules.get(meeting.id)!,
    organizer: host,
    people: [
      personOf(meeting.organizerId, host),
      ...meeting.attendees.map(({ userId }) => personOf(userId, calendarWithout(attendees.get(userId)!, meeting.id))),
    ],
    ...(habits && { habits: habitsApartFrom(habits, meeting, edits, callerId) }),
    ...(movedFrom !== undefined && { movedFrom }),
  };
}

/**
 * The same for a meeting that does not exist yet. Throws what booking it would throw before the time matters: `not_found`,
 * `invitation_refused`, `invalid_duration`.
 */
export async function readSuggestionContextOfNew(
  table: Table,
  request: NewMeetingRequest,
  range: Interval,
  now: EpochMillisecond,
  reading: RangeReading,
): Promise<SuggestionContext & { typeName: string }> {
  const everyId = [request.organizerId, ...attendeeIdsOf(request)];
  const { personOf, habits } = await readPeople(table, everyId, request.bookedBy, reading);
  const { type, organizer, attendees, until } = await readBookingContextAround(table, request, range, reading);
  assertBookable(type);
  const minutes = request.durationMinutes ?? type.durationMinutes;
  assertCanInvite(attendees, request.bookedBy, minutes, now);
  assertOffersDuration(type, minutes);
  const everybody = [organizer, ...attendees];
  return {
    ...{ now, minutes, from: range.start, to: until },
    callerId: request.bookedBy,
    priority: request.priority,
    rules: type,
    typeName: type.name,
    organizer,
    people: everybody.map((person) => personOf(person.profile.userId, person)),
    ...(habits && { habits }),
  };
}

/** Whose account has been closed meanwhile. */
const somebodyGone = { timeZone: "UTC", workingHours: null };

/** What is known of people besides their calendars, and of the caller's habits, in one batch read. */
async function readPeople(table: Table, userIds: readonly string[], callerId: string, reading: RangeReading) {
  const item = await batchRead(table, [...userIds.map(profileKey), habitsKey(callerId)], reading);
  const record = item(habitsKey(callerId));
  const habits = record && habitsRecordFrom(record).habits;
  return { habits, personOf: (userId: string, calendar: PersonCalendar) => personFrom(item, userId, calendar) };
}

/** What was found of somebody at `profileKey`, and their calendar. Their clock is that of their working hours. */
export function personFrom(item: Found, userId: string, calendar: PersonCalendar): PersonToMeet {
  const storedProfile = item(profileKey(userId));
  const profile = storedProfile && profileFrom(storedProfile);
  const workingHours = workingHoursOf(calendar.availability, profile ?? somebodyGone);
  return {
    userId,
    name: profile?.name ?? "",
    timeZone: workingHours.hours.timeZone,
    workingHours,
    holidays: [],
    calendar,
  };
}
