import type { MeetingEntry } from "../../domain/calendar/calendar-entry.ts";
import { entriesOnCalendars } from "../../domain/meetings/calendar-entries.ts";
import type { MeetingChange } from "../../domain/meetings/change.ts";
import { type Invitations, pendingInvitation } from "../../domain/meetings/invitations.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { participantsOf } from "../../domain/meetings/participants.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { type CalendarChange, calendarWrites } from "../calendar/calendar-writes.ts";
import type { DayPage } from "../calendar/day-pages.ts";
import type { Action } from "../table/actions.ts";
import { maxActions } from "../table/transaction.ts";
import { addEdit } from "./edits.ts";
import { keepEndedMeeting, removeEndedMeeting } from "./ended-meetings.ts";
import { addInvitation, changeInvitations, type InvitationsChange, type ReadInvitations } from "./invitations.ts";
import { createMeeting, replaceMeeting } from "./meetings.ts";

/** All that a booking writes: the meeting, its entries on the pages that were read, and the invitations that it sends. */
export function bookingWrites(
  meeting: Meeting,
  pages: readonly DayPage[],
  invitations: ReadonlyMap<string, Invitations>,
  now: EpochMillisecond,
): Action[] {
  return [
    createMeeting(meeting),
    ...calendarWrites(calendarChanges(undefined, meeting), pages),
    ...invitationsSent(meeting, meeting.booked.by, invitations, now),
  ];
}

/** All that inviting more people to a meeting writes: the change, and the invitations that its organizer sends. */
export function invitingWrites(
  change: MeetingChange,
  pages: readonly DayPage[],
  invitations: ReadonlyMap<string, Invitations>,
  now: EpochMillisecond,
): Action[] {
  const { after } = change;
  return [...changesWrites([change], pages), ...invitationsSent(after, after.organizerId, invitations, now)];
}

/**
 * All that changes of meetings write, where each meeting is changed once: the meetings, on the condition that nobody has changed them
 * meanwhile; their lines in the histories; everybody's entries, with one write a page; and what follows for the lists of ended meetings
 * and for invitations. `pages` are those that the changes were decided on. They include the page of everybody who gets an entry on a
 * date on which they had none. `besides` is what else goes into the same transaction: more entries, and the number of other actions.
 * `invitations` are those that the changes were decided on.
 */
export function changesWrites(
  changes: readonly MeetingChange[],
  pages: readonly DayPage[] = [],
  besides: { entries: readonly CalendarChange[]; actions: number } = { entries: [], actions: 0 },
  invitations: ReadInvitations = [],
): Action[] {
  const writes = [
    ...changes.flatMap(({ before, after, edit }) => [replaceMeeting(before, after), addEdit(after, edit)]),
    ...calendarWrites(
      [...changes.flatMap(({ before, after }) => calendarChanges(before, after)), ...besides.entries],
      pages,
    ),
    ...changes.flatMap(({ before, after, edit }) =>
      leftBy(before, after).map((userId) =>
        after.status === "cancelled"
          ? keepEndedMeeting(userId, { entry: entryOf(before, userId), how: "cancelled", by: edit.requestedBy })
          : keepEndedMeeting(userId, {
              ...{ entry: entryOf(before, userId), how: "left", by: edit.requestedBy },
              meeting: before,
            }),
      ),
    ),
    ...changes.flatMap(({ before, after }) => leftBy(after, before).flatMap((userId) => forgetLeft(userId, before))),
  ];
  // These counts only guard against pestering. If a transaction is full, they may lag behind until the meetings are over.
  const room = Math.max(0, maxActions - actionsForKeptAnswer - besides.actions - writes.length);
  return [
    ...writes,
    ...invitationsChanges(changes)
      .slice(0, room)
      .map((change) => {
        const decidedOn = invitations.find(({ to, from }) => to === change.to && from === change.from);
        return changeInvitations(change, decidedOn?.read);
      }),
  ];
}

const actionsForKeptAnswer = 1;

function calendarChanges(before: Meeting | undefined, after: Meeting): CalendarChange[] {
  const entriesBefore = before ? entriesOnCalendars(before) : new Map();
  const entriesAfter = entriesOnCalendars(after);
  return [...new Set([...entriesBefore.keys(), ...entriesAfter.keys()])].flatMap((userId) => {
    const change = { userId, before: entriesBefore.get(userId), after: entriesAfter.get(userId) };
    return isSame(change) ? [] : [change];
  });
}

/** What does not change need not be written: an attendee's answer concerns nobody else's page. */
function isSame({ before, after }: { before: object | undefined; after: object | undefined }): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function invitationsSent(
  meeting: Meeting,
  from: string,
  invitations: ReadonlyMap<string, Invitations>,
  now: EpochMillisecond,
): Action[] {
  return [...invitations].map(([to, read]) => addInvitation({ to, from }, read, meeting, now));
}

/** What becomes of the invitations of people who were on the meetings already: one change for each of them and their inviter. */
function invitationsChanges(changes: readonly MeetingChange[]): InvitationsChange[] {
  const byPeople = new Map<string, InvitationsChange>();
  for (const { before, after } of changes) {
    for (const { userId, invitedBy } of before.attendees) {
      const waited = pendingInvitation(before, userId);
      const waits = pendingInvitation(after, userId);
      if (invitedBy === userId || isSame({ before: waited, after: waits })) continue;
      const key = `${userId} ${invitedBy}`;
      const change = byPeople.get(key) ?? { to: userId, from: invitedBy, waiting: new Map(), settled: new Set() };
      byPeople.set(key, change);
      if (waits) change.waiting.set(after.id, waits);
      else change.settled.add(after.id);
    }
  }
  return [...byPeople.values()];
}

/** Whose calendars the meeting leaves: everybody's when it is cancelled, otherwise those of the people who leave. */
function leftBy(before: Meeting, after: Meeting): string[] {
  if (after.status === "cancelled") return participantsOf(before);
  const remaining = participantsOf(after);
  return participantsOf(before).filter((userId) => !remaining.includes(userId));
}

function entryOf(meeting: Meeting, userId: string): MeetingEntry {
  return entriesOnCalendars(meeting).get(userId)!;
}

/** Somebody who comes back to a meeting has no longer left it, whenever it was then. */
function forgetLeft(userId: string, { id, left = {} }: Meeting): Action[] {
  const start = left[userId];
  return start === undefined ? [] : removeEndedMeeting(userId, start, id);
}
