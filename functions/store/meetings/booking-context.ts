import type { MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import type { BookingContext, Participant } from "../../domain/meetings/booking-context.ts";
import { attendeeIdsOf, type BookingRequest, type SlotRequest } from "../../domain/meetings/booking-request.ts";
import type { Invitations } from "../../domain/meetings/invitations.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { notFound } from "../../domain/refusal.ts";
import type { EpochMinute } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import { hoursKeys } from "../availability/availability.ts";
import { type DayPage, dayPageFrom, dayPageKey, type PageName, pageId, pagesOf } from "../calendar/day-pages.ts";
import {
  calendarFrom,
  organizerCalendarFrom,
  type RangeReading,
  readEntriesAround,
} from "../calendar/person-calendars.ts";
import { meetingTypeFrom, meetingTypeKeys } from "../meeting-types/meeting-types.ts";
import { profileFrom, profileKey } from "../people/profiles.ts";
import { batchRead, type Found } from "../table/batch-read.ts";
import type { ReadOptions } from "../table/read-budget.ts";
import { pagesReliedOn, pagesToRead } from "./booking-pages.ts";
import { invitationsAt, invitationsKey } from "./invitations.ts";

/** A booking context as it was read. */
export interface ReadBookingContext extends Omit<BookingContext, "type"> {
  /** Undefined where the organizer hosts no such type. */
  type: MeetingType | undefined;
  pages: readonly DayPage[];
  /** What already waits for the people who would be invited. */
  invitations: ReadonlyMap<string, Invitations>;
}

/** People who are named in a request and not stored yet: nothing is read of them, and their calendars are empty. */
export type Newcomers = readonly Profile[];

/**
 * All that one booking is decided on, in one strongly consistent batch read, with the pages that the decision relies on.
 * Meetings that are longer than usual, and daily limits across more dates, take a second one.
 * Throws `not_found` for people who are not there, and for an organizer who is not one.
 */
export async function readBookingContext(
  table: Table,
  request: BookingRequest,
  newcomers: Newcomers = [],
): Promise<ReadBookingContext> {
  const context = await readContext(table, request, newcomers, pagesToRead(request));
  const reliedOn = pagesReliedOn(request, context.type, context.organizer.availability.timeZone);
  const isRead = (page: PageName) => context.pages.some((read) => pageId(read) === pageId(page));
  if (!reliedOn.every(isRead)) return readContext(table, request, newcomers, reliedOn);
  return {
    ...context,
    pages: context.pages.filter((read) => reliedOn.some((page) => pageId(read) === pageId(page))),
  };
}

/** Reads over a range, of which not all may be known. */
export interface Around {
  /** Where the search has to end: the end of the range, or as far as the budget went. */
  until: EpochMinute;
}

/**
 * The same over a range, for looking around: range reads of everybody's pages as far as the budget goes, and one small read for
 * everything else.
 */
export async function readBookingContextAround(
  table: Table,
  request: SlotRequest,
  range: Interval,
  reading: RangeReading,
  newcomers: Newcomers = [],
): Promise<Omit<ReadBookingContext, "pages" | "invitations"> & Around> {
  const people = [request.organizerId, ...attendeeIdsOf(request)].filter(isStored(newcomers));
  const context = readContext(table, request, newcomers, [], reading);
  const [{ type, organizer, attendees }, { entries, until }] = await Promise.all([
    context,
    readEntriesAround(table, people, range, reading, context),
  ]);
  const entriesOf = (userId: string) => entries[people.indexOf(userId)] ?? [];
  return {
    ...{ type, until },
    organizer: { ...organizer, entries: entriesOf(request.organizerId) },
    attendees: attendees.map((attendee) => ({ ...attendee, entries: entriesOf(attendee.profile.userId) })),
  };
}

/**
 * What inviting people to a meeting that stands is decided on: their calendars at its time, and what already waits for them from
 * its organizer. One batch read. Throws `not_found` for people who are not there.
 */
export async function readInvitationContext(
  table: Table,
  meeting: Meeting,
  userIds: readonly string[],
  newcomers: Newcomers = [],
): Promise<Pick<ReadBookingContext, "attendees" | "pages" | "invitations">> {
  const pageNames = userIds.flatMap((userId) => pagesOf(userId, meeting));
  const keysOf = (userId: string) => [
    profileKey(userId),
    ...hoursKeys(userId),
    invitationsKey({ to: userId, from: meeting.organizerId }),
    ...pagesOf(userId, meeting).map(dayPageKey),
  ];
  const found = await batchRead(table, userIds.filter(isStored(newcomers)).flatMap(keysOf));
  const pages = pageNames.map((name) => dayPageFrom(name, found));
  const invitations = invitationsFor(userIds, meeting.organizerId, found);
  return {
    attendees: userIds.map((userId) => participantFrom(userId, newcomers, pages, invitations, found)),
    pages,
    invitations,
  };
}

async function readContext(
  table: Table,
  request: SlotRequest,
  newcomers: Newcomers,
  pageNames: readonly PageName[],
  options?: ReadOptions,
): Promise<ReadBookingContext> {
  const { organizerId, meetingTypeId, bookedBy } = request;
  const attendeeIds = attendeeIdsOf(request);
  const stored = isStored(newcomers);
  const people = [organizerId, ...attendeeIds].filter(stored);
  const invited = attendeeIds.filter((userId) => userId !== bookedBy);
  const found = await batchRead(
    table,
    [
      ...people.flatMap((userId) => [profileKey(userId), ...hoursKeys(userId)]),
      ...meetingTypeKeys(organizerId, meetingTypeId),
      ...invited.filter(stored).map((userId) => invitationsKey({ to: userId, from: bookedBy })),
      ...pageNames.filter(({ userId }) => stored(userId)).map(dayPageKey),
    ],
    options,
  );

  const pages = pageNames.map((name) => dayPageFrom(name, found));
  const invitations = invitationsFor(invited, bookedBy, found);
  const participant = (userId: string) => participantFrom(userId, newcomers, pages, invitations, found);

  const host = found(profileKey(organizerId));
  if (!host || !profileFrom(host).roles.includes("organizer")) throw notFound("organizer");
  return {
    type: meetingTypeFrom(found, organizerId, meetingTypeId),
    organizer: { ...participant(organizerId), ...organizerCalendarFrom(organizerId, pages, found) },
    attendees: attendeeIds.map(participant),
    pages,
    invitations,
  };
}

function invitationsFor(userIds: readonly string[], from: string, found: Found): Map<string, Invitations> {
  return new Map(userIds.map((userId) => [userId, invitationsAt({ to: userId, from }, found)]));
}

/** Whether somebody may be found in the table. */
function isStored(newcomers: Newcomers): (userId: string) => boolean {
  const newIds = new Set(newcomers.map(({ userId }) => userId));
  return (userId) => !newIds.has(userId);
}

/** Throws `not_found` where there is no such person. */
function participantFrom(
  userId: string,
  newcomers: Newcomers,
  pages: readonly DayPage[],
  invitations: ReadonlyMap<string, Invitations>,
  found: Found,
): Participant {
  const item = found(profileKey(userId));
  const profile = item ? profileFrom(item) : newcomers.find((newcomer) => newcomer.userId === userId);
  if (!profile) throw notFound("person");
  return {
    profile,
    invitations: invitations.get(userId),
    ...calendarFrom(userId, pages, found),
  };
}
