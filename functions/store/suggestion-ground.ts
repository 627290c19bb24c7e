import type { PersonCalendar } from "../domain/availability/busy.ts";
import { bookableType, refuseUnwantedInvitations } from "../domain/meetings/book.ts";
import { intervalOf, type Meeting, type Priority, participantsOf } from "../domain/meetings/meeting.ts";
import { Refusal } from "../domain/refusal.ts";
import { offersDuration, withoutMeeting } from "../domain/slots/find-slots.ts";
import type { SuggestedPerson, SuggestionQuestion } from "../domain/suggesting/question.ts";
import type { EpochMillisecond } from "../domain/time/instant.ts";
import type { Interval } from "../domain/time/interval.ts";
import { batchRead } from "./batch-read.ts";
import { type BookingQuestion, readSlotGround } from "./booking-ground.ts";
import { memoryFrom } from "./habits.ts";
import { keys } from "./keys.ts";
import { profileFrom } from "./profiles.ts";
import { readStandingGroundAround } from "./standing-ground.ts";
import type { Table } from "./table.ts";

/** A meeting that does not exist yet. Without a length: its type's usual one. */
export interface NewMeetingQuestion extends BookingQuestion {
  durationMinutes?: number | undefined;
  priority: Priority;
}

/**
 * When a meeting that stands could be instead, as one of its people asks. Who has declined counts like everybody else: the time
 * is to suit them too. A range read a person, and two small ones.
 */
export async function readMoveQuestion(
  table: Table,
  meeting: Meeting,
  callerId: string,
  range: Interval,
  now: EpochMillisecond,
): Promise<SuggestionQuestion> {
  const [{ rules, organizer, attendees }, personOf] = await Promise.all([
    readStandingGroundAround(table, [meeting], range),
    readPeople(table, participantsOf(meeting)),
  ]);
  const without = <Calendar extends PersonCalendar>(calendar: Calendar): Calendar => ({
    ...calendar,
    entries: withoutMeeting(calendar.entries, meeting.id),
  });
  const host = without(organizer);
  return {
    ...{ now, callerId, from: range.start, to: range.end },
    minutes: meeting.end - meeting.start,
    priority: meeting.priority,
    original: intervalOf(meeting),
    rules: rules.get(meeting.id)!,
    organizer: host,
    people: [
      personOf(meeting.organizerId, host),
      ...meeting.attendees.map(({ userId }) => personOf(userId, without(attendees.get(userId)!))),
    ],
  };
}

/**
 * When a new meeting could be, as its booker asks. Throws what booking it would throw before it comes to the time: `not_found`,
 * `invitation_refused`, `invalid_duration`.
 */
export async function readBookingQuestion(
  table: Table,
  wish: NewMeetingQuestion,
  range: Interval,
  now: EpochMillisecond,
): Promise<SuggestionQuestion & { typeName: string }> {
  const ground = await readSlotGround(table, wish, range, now);
  const type = bookableType(ground.type);
  refuseUnwantedInvitations(ground, wish.bookedBy);
  const minutes = wish.durationMinutes ?? type.durationMinutes;
  if (!offersDuration(type, minutes)) {
    throw new Refusal("invalid_duration", "Choose one of the lengths that the meeting type offers.");
  }
  const everybody = [ground.organizer, ...ground.attendees];
  const personOf = await readPeople(
    table,
    everybody.map(({ profile }) => profile.userId),
  );
  return {
    ...{ now, minutes, from: range.start, to: range.end },
    callerId: wish.bookedBy,
    priority: wish.priority,
    rules: type,
    typeName: type.name,
    organizer: ground.organizer,
    people: everybody.map((person) => personOf(person.profile.userId, person)),
  };
}

/** What is known of people besides their calendars: one batch read. Whoever publishes hours is met in the zone of these. */
async function readPeople(
  table: Table,
  userIds: readonly string[],
): Promise<(userId: string, calendar: PersonCalendar) => SuggestedPerson> {
  const item = await batchRead(
    table,
    userIds.flatMap((userId) => [keys.profile(userId), keys.habits(userId)]),
  );
  return (userId, calendar) => {
    const profile = item(keys.profile(userId));
    const memory = item(keys.habits(userId));
    const habits = memory && memoryFrom(memory).habits;
    return {
      userId,
      timeZone: calendar.availability?.timeZone ?? (profile ? profileFrom(profile).timeZone : "UTC"),
      calendar,
      ...(habits && { habits }),
    };
  };
}
