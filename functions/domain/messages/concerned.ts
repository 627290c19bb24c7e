import type { Meeting } from "../meetings/meeting.ts";
import { attendeeOf, participantsOf } from "../meetings/participants.ts";
import type { MessageKind } from "./kinds.ts";

/** What is told of a change of a meeting. */
export const changeKinds = [
  "invitation",
  "confirmation",
  "booked",
  "answered",
  "moved",
  "cancelled",
  "joined",
  "left",
] as const satisfies MessageKind[];
export type ChangeKind = (typeof changeKinds)[number];

/** A change of a meeting that may concern somebody. Without `before` it was booked. */
export interface ChangedMeeting {
  before: Meeting | undefined;
  after: Meeting;
}

/**
 * Whom a change concerns, and of what they are told: at most one thing each. Whoever made it knows already, but for a booking, which is
 * confirmed. Somebody who has declined hears when the meeting is called off, which takes it from their calendar program, and when they
 * are asked again, but of nothing else.
 */
export function concernedBy({ before, after }: ChangedMeeting, by: string): Map<string, ChangeKind> {
  const told = before ? toldOfChange(before, after) : toldOfBooking(after);
  if (before) told.delete(by);
  return told;
}

/** Whether it may concern anybody, whoever made it. */
export function concernsAnybody({ before, after }: ChangedMeeting): boolean {
  return !before || toldOfChange(before, after).size > 0;
}

/** Whether the history has a line about it. Without one, the organizer has changed the place. */
export function hasLine({ before, after }: ChangedMeeting): boolean {
  return before !== undefined && (isElsewhen(before, after) || !haveSamePeople(before, after));
}

function toldOfBooking({ organizerId, attendees, booked }: Meeting): Map<string, ChangeKind> {
  return new Map<string, ChangeKind>([
    ...attendees.map(({ userId }) => [userId, "invitation"] as const),
    [organizerId, "booked"],
    [booked.by, "confirmation"],
  ]);
}

function toldOfChange(before: Meeting, after: Meeting): Map<string, ChangeKind> {
  if (before.status === "cancelled") return new Map();
  if (after.status === "cancelled") return toldThat("cancelled", participantsOf(before));
  const [earlier, now] = [new Set(participantsOf(before)), new Set(participantsOf(after))];
  const [come, gone] = [now.difference(earlier), earlier.difference(now)];
  const staying = [...now.intersection(earlier)].filter((userId) => isInterested(before, after, userId));
  return new Map([
    ...toldThat("answered", haveAnswered(before, after) ? [after.organizerId] : []),
    ...toldThat("joined", come.size > 0 ? staying : []),
    ...toldThat("left", gone.size > 0 ? staying : []),
    ...toldThat("moved", isElsewhen(before, after) || before.location !== after.location ? staying : []),
    ...toldThat("invitation", [...come]),
    ...toldThat("cancelled", [...gone]),
  ]);
}

function toldThat(kind: ChangeKind, userIds: readonly string[]): Map<string, ChangeKind> {
  return new Map(userIds.map((userId) => [userId, kind]));
}

function isInterested(before: Meeting, after: Meeting, userId: string): boolean {
  return ![before, after].every((meeting) => attendeeOf(meeting, userId)?.response === "declined");
}

function isElsewhen(before: Meeting, after: Meeting): boolean {
  return before.start !== after.start || before.end !== after.end;
}

/** Somebody has said something new. Who is asked again after a move has said nothing. */
function haveAnswered(before: Meeting, after: Meeting): boolean {
  return after.attendees.some(
    ({ userId, response }) => response !== "pending" && response !== (attendeeOf(before, userId)?.response ?? response),
  );
}

function haveSamePeople(before: Meeting, after: Meeting): boolean {
  const said = ({ status, attendees }: Meeting) =>
    [status === "cancelled", ...attendees.map(({ userId, response }) => `${userId} ${response}`)].join();
  return said(before) === said(after);
}
