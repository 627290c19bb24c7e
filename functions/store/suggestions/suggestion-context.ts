import { calendarWithout, type PersonCalendar } from "../../domain/calendar/person-calendar.ts";
import { assertBookable, assertOffersDuration } from "../../domain/meeting-types/meeting-type.ts";
import { attendeeIdsOf, type SlotRequest } from "../../domain/meetings/booking-request.ts";
import { assertCanInvite } from "../../domain/meetings/invitations.ts";
import type { Meeting, Priority } from "../../domain/meetings/meeting.ts";
import { participantsOf } from "../../domain/meetings/participants.ts";
import { habitsApartFrom, lastMovedFrom } from "../../domain/suggestions/own-lessons.ts";
import type { PersonToMeet, SuggestionContext } from "../../domain/suggestions/suggestion-context.ts";
import type { EpochMillisecond, EpochMinute } from "../../domain/time/instant.ts";
import { type Interval, intervalOf } from "../../domain/time/interval.ts";
import type { RangeReading } from "../calendar/person-calendars.ts";
import { habitsKey, habitsRecordFrom } from "../habits/habits.ts";
import { type Newcomers, readBookingContextAround } from "../meetings/booking-context.ts";
import { readLatestEdits } from "../meetings/edits.ts";
import { readMoveContextAround } from "../meetings/move-context.ts";
import { personAtWork, type WorkSources } from "../people/person-at-work.ts";
import { profileFoundIn, profileKey } from "../people/profiles.ts";
import { batchRead } from "../table/batch-read.ts";

/** A meeting that does not exist yet. */
export interface NewMeetingRequest extends SlotRequest {
  /** Absent: the usual length of its type. */
  durationMinutes?: number | undefined;
  priority: Priority;
  /** Those of its people who are not stored. */
  newcomers?: Newcomers;
}

/**
 * All that other times for a meeting are suggested on. People who have declined count like everybody else: the time should suit them
 * too. One range read for each person, two small reads, and one of the history of a meeting that has changed.
 */
export async function readSuggestionContext(
  sources: WorkSources,
  meeting: Meeting,
  callerId: string,
  range: Interval,
  now: EpochMillisecond,
  reading: RangeReading,
): Promise<SuggestionContext> {
  const [{ personOf, habits }, edits] = await Promise.all([
    readPeople(sources, participantsOf(meeting), callerId, reading),
    readLatestEdits(sources.table, meeting, reading),
  ]);
  const movedFrom = lastMovedFrom(edits);
  const { rules, organizer, attendees, until } = await readMoveContextAround(sources.table, [meeting], range, reading);
  const searched = { from: range.start, to: until };
  const host = calendarWithout(organizer, meeting.id);
  return {
    ...{ now, callerId, ...searched },
    minutes: meeting.end - meeting.start,
    priority: meeting.priority,
    original: intervalOf(meeting),
    rules: rules.get(meeting.id)!,
    organizer: host,
    people: await Promise.all([
      personOf(meeting.organizerId, host, searched),
      ...meeting.attendees.map(({ userId }) =>
        personOf(userId, calendarWithout(attendees.get(userId)!, meeting.id), searched),
      ),
    ]),
    ...(habits && { habits: habitsApartFrom(habits, meeting, edits, callerId) }),
    ...(movedFrom !== undefined && { movedFrom }),
  };
}

/**
 * The same for a meeting that does not exist yet. Throws what booking it would throw before the time matters: `not_found`,
 * `invitation_refused`, `invalid_duration`.
 */
export async function readSuggestionContextOfNew(
  sources: WorkSources,
  request: NewMeetingRequest,
  range: Interval,
  now: EpochMillisecond,
  reading: RangeReading,
): Promise<SuggestionContext & { typeName: string }> {
  const { newcomers = [] } = request;
  const everyId = [request.organizerId, ...attendeeIdsOf(request)];
  const { personOf, habits } = await readPeople(sources, everyId, request.bookedBy, reading, newcomers);
  const around = await readBookingContextAround(sources.table, request, range, reading, newcomers);
  const { type, organizer, attendees, until } = around;
  const searched = { from: range.start, to: until };
  assertBookable(type);
  const minutes = request.durationMinutes ?? type.durationMinutes;
  assertCanInvite(attendees, request.bookedBy, minutes, now);
  assertOffersDuration(type, minutes);
  const everybody = [organizer, ...attendees];
  return {
    ...{ now, minutes, ...searched },
    callerId: request.bookedBy,
    priority: request.priority,
    rules: type,
    typeName: type.name,
    organizer,
    people: await Promise.all(everybody.map((person) => personOf(person.profile.userId, person, searched))),
    ...(habits && { habits }),
  };
}

/** What is known of people besides their calendars, and of the caller's habits, in one batch read. */
async function readPeople(
  { table, holidays }: WorkSources,
  userIds: readonly string[],
  callerId: string,
  reading: RangeReading,
  newcomers: Newcomers = [],
) {
  const found = await batchRead(table, [...userIds.map(profileKey), habitsKey(callerId)], reading);
  const record = found(habitsKey(callerId));
  const habits = record && habitsRecordFrom(record).habits;
  const profileOf = (userId: string) =>
    newcomers.find((newcomer) => newcomer.userId === userId) ?? profileFoundIn(found, userId);
  const personOf = async (
    userId: string,
    calendar: PersonCalendar,
    searched: { from: EpochMinute; to: EpochMinute },
  ): Promise<PersonToMeet> => {
    const atWork = await personAtWork(profileOf(userId), calendar.availability, holidays, searched);
    return { userId, ...atWork, calendar };
  };
  return { habits, personOf };
}
