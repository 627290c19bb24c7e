import type { Response } from "../calendar/calendar-entry.ts";
import type { Edit, EditType } from "../meetings/edit.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { attendeeOf } from "../meetings/participants.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../time/instant.ts";
import { type Interval, intervalOf } from "../time/interval.ts";
import { isOn, isOnKnown, type KnownMeeting } from "./known-meeting.ts";
import type { Cancelled, Moved } from "./message.ts";

/** What a reader has to hear of a meeting, with people by their ids. */
export type News =
  | { kind: "invitation"; by: string }
  | { kind: "booked"; by: string }
  | { kind: "confirmation" }
  | { kind: "answered"; answers: { userId: string; response: Response }[] }
  | Moved
  | Cancelled
  | { kind: "joined"; people: string[] }
  | { kind: "left"; people: { userId: string; reason: string | null }[] };

/** What there is to tell from. */
export interface NewsContext {
  userId: string;
  /** What they know. Null for somebody who has never heard of the meeting. */
  known: KnownMeeting | null;
  /** As it is now. */
  meeting: Meeting;
  /** The lines of its history since then, oldest first. */
  edits: readonly Edit[];
  now: EpochMillisecond;
}

/**
 * What leads somebody from what they know of a meeting to how it is now. What has come and gone in between, what they did themselves and
 * what is over is not told.
 */
export function newsFor(context: NewsContext): News[] {
  const { userId, known, meeting, now } = context;
  const wasOn = known !== null && isOnKnown(known, meeting, userId);
  const isStillToCome = (time: Interval) => time.end * millisecondsPerMinute > now;
  if (!isOn(meeting, userId)) return wasOn && isStillToCome(known) ? offFor(context) : [];
  if (!isStillToCome(meeting)) return [];
  if (!wasOn || wasInvitedAgain(context, known)) return [newFor(context)];
  return [...movedFor(context, known), ...answeredFor(context, known), ...peopleFor(context, known)];
}

/** To somebody who is on the meeting, and has not known it. */
function newFor({ userId, meeting: { booked, organizerId, attendees } }: NewsContext): News {
  if (userId === booked.by) return { kind: "confirmation" };
  if (userId === organizerId) return { kind: "booked", by: booked.by };
  const { invitedBy = organizerId } = attendeeOf({ attendees }, userId) ?? {};
  return { kind: "invitation", by: invitedBy };
}

/** Taken off and put on again: what they had answered counts no more. */
function wasInvitedAgain({ userId, edits, meeting }: NewsContext, known: KnownMeeting): boolean {
  return (
    edits.some(({ editType, attendeeIds }) => editType === "attendee_added" && attendeeIds?.includes(userId)) &&
    attendeeOf(meeting, userId)?.response !== known.responses[userId]
  );
}

function offFor({ userId, meeting, edits }: NewsContext): News[] {
  const last = edits.findLast(
    ({ editType, attendeeIds }) =>
      editType === "cancelled" || (editType === "attendee_removed" && attendeeIds?.includes(userId)),
  );
  if (last?.requestedBy === userId) return [];
  const wasTakenOff = meeting.status !== "cancelled";
  return [{ kind: "cancelled", by: last?.requestedBy, reason: last?.reason ?? null, wasTakenOff }];
}

const timeEdits: readonly EditType[] = ["rescheduled", "pushed", "extended", "ended"];

function movedFor({ userId, meeting, edits }: NewsContext, known: KnownMeeting): News[] {
  if (attendeeOf(meeting, userId)?.response === "declined") return [];
  const { time, since } = lastKnownTime(userId, known, edits);
  const isElsewhen = meeting.start !== time.start || meeting.end !== time.end;
  // Nobody but the organizer can change the place.
  const isElsewhere = meeting.location !== known.location && userId !== meeting.organizerId;
  if (!isElsewhen && !isElsewhere) return [];
  const movers = new Set(isElsewhen ? since.map(({ requestedBy }) => requestedBy) : [meeting.organizerId]);
  return [
    {
      kind: "moved",
      from: { ...intervalOf(time), location: known.location },
      how: isElsewhen ? howTimeChanged(time, meeting, since) : "relocated",
      by: movers.size === 1 ? [...movers][0] : undefined,
      reason: isElsewhen ? (since.findLast(({ reason }) => reason !== null)?.reason ?? null) : null,
      asksAnswer: attendeeOf(meeting, userId)?.response === "pending",
    },
  ];
}

/** A time that they have chosen themselves is known to them. `since` are the changes of it by others that followed. */
function lastKnownTime(
  userId: string,
  known: Interval,
  edits: readonly Edit[],
): { time: Interval; since: readonly Edit[] } {
  const changes = edits.filter(({ editType }) => timeEdits.includes(editType));
  const own = changes.findLastIndex(({ requestedBy }) => requestedBy === userId);
  return { time: changes[own]?.to ?? known, since: changes.slice(own + 1) };
}

function howTimeChanged(known: Interval, now: Interval, edits: readonly Edit[]) {
  if (known.start === now.start) return now.end > known.end ? "extended" : "ended";
  return edits.every(({ editType }) => editType === "pushed") ? "pushed" : "rescheduled";
}

/** To the host: who has said what, as they say now. Whoever moves a meeting has thereby accepted it. */
function answeredFor({ userId, meeting, edits }: NewsContext, known: KnownMeeting): News[] {
  if (userId !== meeting.organizerId) return [];
  const haveResponded = new Set(
    edits.flatMap(({ editType, requestedBy }) => (editType === "responded" ? requestedBy : [])),
  );
  const answers = meeting.attendees.filter(
    ({ userId: attendeeId, response }) =>
      haveResponded.has(attendeeId) && response !== "pending" && response !== known.responses[attendeeId],
  );
  if (answers.length === 0) return [];
  return [{ kind: "answered", answers: answers.map(({ userId: id, response }) => ({ userId: id, response })) }];
}

function peopleFor({ userId, meeting, edits }: NewsContext, known: KnownMeeting): News[] {
  if (attendeeOf(meeting, userId)?.response === "declined") return [];
  const byOthers = (type: EditType) =>
    edits
      .filter(({ editType, requestedBy }) => editType === type && requestedBy !== userId)
      .flatMap(({ attendeeIds = [], reason }) => attendeeIds.map((id) => ({ userId: id, reason })));
  const isKnown = (id: string) => known.responses[id] !== undefined;
  const isThere = (id: string) => attendeeOf(meeting, id) !== undefined;
  const joined = new Set(byOthers("attendee_added").map((person) => person.userId));
  const people = [...joined].filter((id) => isThere(id) && !isKnown(id) && id !== userId);
  // Somebody may have left twice: the last time counts.
  const left = [...new Map(byOthers("attendee_removed").map((person) => [person.userId, person])).values()].filter(
    (person) => isKnown(person.userId) && !isThere(person.userId),
  );
  return [
    ...(people.length > 0 ? [{ kind: "joined" as const, people }] : []),
    ...(left.length > 0 ? [{ kind: "left" as const, people: left }] : []),
  ];
}
