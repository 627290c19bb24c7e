import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import type { OrganizerCalendar, PersonCalendar } from "../../domain/calendar/person-calendar.ts";
import type { MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import {
  attendeeIdsOf,
  type BookingContext,
  type BookingParties,
  type BookingRequest,
  type Participant,
} from "../../domain/meetings/book.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { notFound } from "../../domain/refusal.ts";
import { utcDate } from "../../domain/time/calendar-date.ts";
import { type EpochMillisecond, minutesPerDay } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import { availabilityFrom, availabilityKey } from "../availability/availability.ts";
import {
  type DayPage,
  dayPageFrom,
  dayPageKey,
  entriesOf,
  type PageName,
  pageId,
  pagesOf,
  readDayPages,
} from "../calendar/day-pages.ts";
import { meetingTypeFrom, meetingTypeKeys } from "../meeting-types/meeting-types.ts";
import { profileFrom, profileKey } from "../people/profiles.ts";
import { batchRead, type Found } from "../table/batch-read.ts";
import { pagesReliedOn, pagesToRead } from "./booking-pages.ts";
import { countPending, type Invitations, invitationsAt, invitationsKey } from "./invitations.ts";

/** Whose slots of which type, for whom. */
export interface BookingQuestion extends BookingParties {
  meetingTypeId: string;
}

export interface ReadBookingContext {
  /** Undefined where the organizer hosts no such type. */
  type: MeetingType | undefined;
  organizer: BookingContext["organizer"];
  attendees: Participant[];
  pages: DayPage[];
  /** Of those who would be invited: what already waits for them. */
  invitations: ReadonlyMap<string, Invitations>;
}

/**
 * All that one booking is decided on, in one strongly consistent batch read, with the pages that the decision relies on.
 * Longer meetings than are usual, and daily limits across more dates, take a second one.
 * Throws `not_found` for an organizer who is none and for people who are not there.
 */
export async function readBookingContext(
  table: Table,
  request: BookingRequest,
  now: EpochMillisecond,
): Promise<ReadBookingContext> {
  const context = await readContext(table, request, pagesToRead(request), now);
  const reliedOn = pagesReliedOn(request, context.type, context.organizer.availability.timeZone);
  const isRead = (page: PageName) => context.pages.some((read) => pageId(read) === pageId(page));
  if (!reliedOn.every(isRead)) return readContext(table, request, reliedOn, now);
  return {
    ...context,
    pages: context.pages.filter((read) => reliedOn.some((page) => pageId(read) === pageId(page))),
  };
}

/**
 * All that the slots of a range are decided on: one range read a person, and one small read for everything else.
 * Throws `not_found` for an organizer who is none and for people who are not there.
 */
export async function readBookingContextAround(
  table: Table,
  question: BookingQuestion,
  range: Interval,
  now: EpochMillisecond,
): Promise<Omit<BookingContext, "type"> & { type: MeetingType | undefined }> {
  const people = [question.organizerId, ...attendeeIdsOf(question)];
  const [context, ...calendars] = await Promise.all([
    readContext(table, question, [], now),
    ...people.map((userId) => readCalendarAround(table, userId, range)),
  ]);
  const [organizer = [], ...others] = calendars;
  return {
    type: context.type,
    organizer: { ...context.organizer, entries: organizer },
    attendees: context.attendees.map((attendee, place) => ({ ...attendee, entries: others[place] ?? [] })),
  };
}

/** What one person's time is decided by at one interval, and the pages that it stands on. */
export async function readCalendarAt(
  table: Table,
  userId: string,
  interval: Interval,
): Promise<{ calendar: PersonCalendar; pages: DayPage[] }> {
  const pageNames = pagesOf(userId, interval);
  const item = await batchRead(table, [availabilityKey(userId), ...pageNames.map(dayPageKey)]);
  const pages = pageNames.map((name) => dayPageFrom(name, item));
  return { calendar: { entries: entriesOf(pages), ...weeklyHoursOf(userId, item) }, pages };
}

/**
 * Those who would be invited to a meeting that stands, with its time's pages of theirs and what already waits for them from
 * its organizer: one batch read. Throws `not_found` for people who are not there.
 */
export async function readInvitationContext(
  table: Table,
  meeting: Meeting,
  userIds: readonly string[],
  now: EpochMillisecond,
): Promise<Pick<ReadBookingContext, "attendees" | "pages" | "invitations">> {
  const pageNames = userIds.flatMap((userId) => pagesOf(userId, meeting));
  const item = await batchRead(table, [
    ...userIds.flatMap((userId) => [
      profileKey(userId),
      availabilityKey(userId),
      invitationsKey({ to: userId, from: meeting.organizerId }),
    ]),
    ...pageNames.map(dayPageKey),
  ]);
  const pages = pageNames.map((name) => dayPageFrom(name, item));
  const invitations = invitationsOf(userIds, meeting.organizerId, item);
  return {
    attendees: userIds.map((userId) => participantFrom(userId, pages, invitations, item, now)),
    pages,
    invitations,
  };
}

/** With a day on both sides: for buffers, and for daily limits of dates that begin and end elsewhere than in UTC. */
export async function readCalendarAround(
  table: Table,
  userId: string,
  { start, end }: Interval,
): Promise<CalendarEntry[]> {
  const first = utcDate(start - minutesPerDay);
  const last = utcDate(end + minutesPerDay);
  return entriesOf(await readDayPages(table, userId, first, last));
}

async function readContext(
  table: Table,
  question: BookingQuestion,
  pageNames: readonly PageName[],
  now: EpochMillisecond,
): Promise<ReadBookingContext> {
  const { organizerId, meetingTypeId, bookedBy } = question;
  const attendeeIds = attendeeIdsOf(question);
  const people = [organizerId, ...attendeeIds];
  const invited = attendeeIds.filter((userId) => userId !== bookedBy);
  const item = await batchRead(table, [
    ...people.flatMap((userId) => [profileKey(userId), availabilityKey(userId)]),
    ...meetingTypeKeys(organizerId, meetingTypeId),
    ...invited.map((userId) => invitationsKey({ to: userId, from: bookedBy })),
    ...pageNames.map(dayPageKey),
  ]);

  const pages = pageNames.map((name) => dayPageFrom(name, item));
  const invitations = invitationsOf(invited, bookedBy, item);
  const participant = (userId: string) => participantFrom(userId, pages, invitations, item, now);

  const host = profileAt(organizerId, item);
  if (!host?.roles.includes("organizer")) throw notFound("organizer");
  return {
    type: meetingTypeFrom(item, organizerId, meetingTypeId),
    organizer: { ...participant(organizerId), ...organizerCalendarFrom(organizerId, pages, item) },
    attendees: attendeeIds.map(participant),
    pages,
    invitations,
  };
}

/** A person's calendar: what stands on those of the pages that are theirs, and their weekly hours where they publish any. */
export function calendarFrom(userId: string, pages: readonly DayPage[], item: Found): PersonCalendar {
  return { entries: entriesOf(pages.filter((page) => page.userId === userId)), ...weeklyHoursOf(userId, item) };
}

/** The same of an organizer: who has published nothing is open never, in their own zone. */
export function organizerCalendarFrom(userId: string, pages: readonly DayPage[], item: Found): OrganizerCalendar {
  const timeZone = profileAt(userId, item)?.timeZone ?? "UTC";
  return { availability: { timeZone, weekly: [], overrides: [] }, ...calendarFrom(userId, pages, item) };
}

function invitationsOf(userIds: readonly string[], from: string, item: Found): Map<string, Invitations> {
  return new Map(userIds.map((userId) => [userId, invitationsAt({ to: userId, from }, item)]));
}

/** Throws `not_found` where there is no such person. */
function participantFrom(
  userId: string,
  pages: readonly DayPage[],
  invitations: ReadonlyMap<string, Invitations>,
  item: Found,
  now: EpochMillisecond,
): Participant {
  const profile = profileAt(userId, item);
  if (!profile) throw notFound("person");
  return {
    profile,
    pendingInvitations: countPending(invitations.get(userId), now),
    ...calendarFrom(userId, pages, item),
  };
}

function profileAt(userId: string, item: Found): Profile | undefined {
  const found = item(profileKey(userId));
  return found && profileFrom(found);
}

function weeklyHoursOf(userId: string, item: Found) {
  const found = item(availabilityKey(userId));
  return found ? { availability: availabilityFrom(found) } : {};
}
