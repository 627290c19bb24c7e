import type { MeetingChange } from "../domain/meetings/edit.ts";
import { attendeeOf, entriesOnCalendars, type Meeting, participantsOf } from "../domain/meetings/meeting.ts";
import type { EpochMillisecond } from "../domain/time/instant.ts";
import { type CalendarChange, calendarWrites } from "./calendar-writes.ts";
import { type DayPage, datesTouched } from "./day-pages.ts";
import { addInvitation, type Invitations, removeInvitation } from "./invitations.ts";
import { keys } from "./keys.ts";
import { meetingItem } from "./meetings.ts";
import type { Table } from "./table.ts";
import type { Action } from "./transaction.ts";

/** All that a booking writes: the meeting, its entries on the pages that were read, and the invitations it sends. */
export function bookingWrites(
  table: Table,
  meeting: Meeting,
  pages: readonly DayPage[],
  invitations: ReadonlyMap<string, Invitations>,
  now: EpochMillisecond,
): Action[] {
  const invited = [...invitations].map(([userId, read]) =>
    addInvitation(table, { to: userId, from: meeting.booked.by }, read, meeting, now),
  );
  return [
    {
      Put: {
        TableName: table.name,
        Item: meetingItem(meeting),
        ConditionExpression: "attribute_not_exists(pk)",
      },
    },
    ...calendarWrites(table, calendarChanges(undefined, meeting), pages),
    ...invited,
  ];
}

/**
 * All that a change of one meeting writes: the meeting on the condition that nobody changed it meanwhile, its line in the
 * history, everybody's entries, and what follows for invitations and for the lists of cancelled meetings.
 * `pages` are those that the change was decided on.
 */
export function changeWrites(table: Table, change: MeetingChange, pages: readonly DayPage[] = []): Action[] {
  const { before, after, edit } = change;
  return [
    replaceMeeting(table, before, after),
    { Put: { TableName: table.name, Item: { ...keys.edit(after.id, after.version), ...edit } } },
    ...calendarWrites(table, calendarChanges(before, after), pages),
    ...invitationsAnswered(before, after).map((people) => removeInvitation(table, people, after.id)),
    ...leftBy(before, after).map((userId) =>
      keepCancelled(table, userId, after.status === "cancelled" ? after : before),
    ),
  ];
}

/** The meeting as it is now, on the condition that it is still as it was read. */
export function replaceMeeting(table: Table, before: Meeting, after: Meeting): Action {
  return {
    Put: {
      TableName: table.name,
      Item: meetingItem(after),
      ConditionExpression: "version = :read",
      ExpressionAttributeValues: { ":read": before.version },
    },
  };
}

function calendarChanges(before: Meeting | undefined, after: Meeting): CalendarChange[] {
  const entriesBefore = before ? entriesOnCalendars(before) : new Map();
  const entriesAfter = entriesOnCalendars(after);
  return [...new Set([...entriesBefore.keys(), ...entriesAfter.keys()])].flatMap((userId) => {
    const change = { userId, before: entriesBefore.get(userId), after: entriesAfter.get(userId) };
    return isSame(change) ? [] : [change];
  });
}

/** An entry that does not change need not be written: an attendee's answer concerns nobody else's page. */
function isSame({ before, after }: CalendarChange): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

/** Who waited with an answer before, and does no more: they have answered, or are no longer asked. */
function invitationsAnswered(before: Meeting, after: Meeting): { to: string; from: string }[] {
  return before.attendees
    .filter(({ userId, invitedBy, response }) => invitedBy !== userId && response === "pending")
    .filter(({ userId }) => after.status === "cancelled" || attendeeOf(after, userId)?.response !== "pending")
    .map(({ userId, invitedBy }) => ({ to: userId, from: invitedBy }));
}

/** From whose calendars the meeting goes: everybody's when it is cancelled, else theirs who leave. */
function leftBy(before: Meeting, after: Meeting): string[] {
  if (after.status === "cancelled") return participantsOf(before);
  const remaining = participantsOf(after);
  return participantsOf(before).filter((userId) => !remaining.includes(userId));
}

/** Cancelled meetings leave the pages and stay listable: as they were when this person's part in them ended. */
function keepCancelled(table: Table, userId: string, meeting: Meeting): Action {
  const [date = ""] = datesTouched(meeting);
  return {
    Put: {
      TableName: table.name,
      Item: { ...keys.cancelled(userId, date, meeting.id), meeting: { ...meeting, status: "cancelled" } },
    },
  };
}
