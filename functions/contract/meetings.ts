import * as z from "zod";
import { responses } from "../domain/calendar/calendar-entry.ts";
import { type Edit, editTypes, type PushedMeeting } from "../domain/meetings/edit.ts";
import { formerName } from "../domain/meetings/leave-on-closing.ts";
import { maxGivingWay } from "../domain/meetings/make-room.ts";
import { priorities, type SeenMeeting, statusAt, statuses } from "../domain/meetings/meeting.ts";
import { formatInterval, formatUtc } from "../domain/time/format.ts";
import type { EpochMillisecond } from "../domain/time/instant.ts";
import { identifier, instant, instantText, interval, list, version } from "./fields.ts";
import { says } from "./says.ts";
import { email, line, text } from "./text.ts";

const priority = z.enum(priorities).meta({ id: "Priority" });
const meetingStatus = z.enum(statuses).meta({ id: "MeetingStatus" });
export const response = z.enum(responses).meta({ id: "AttendeeResponse" });

/** What people say about a meeting. */
export const meetingDetails = {
  title: line(1, 200),
  description: text(5_000),
  location: line(0, 500),
  priority,
};

/** People to invite by their addresses. More would not fit into one transaction where nobody knows any of them. */
export const attendeeEmails = list(email, { most: 10 })
  .default([])
  .meta({
    description:
      "People to invite by their addresses. Whoever has an account is invited as by their id. Whoever has none becomes a person who " +
      "has no log-in and is found by nobody, until they prove the address.",
  });

/** What invitations to people without a log-in are bound to. */
export const rulesForStrangers =
  "Where somebody without an account is invited, neither the title nor your name may read like a web or mail address, nor the place " +
  "that somebody else than the organizer names. To how many new addresses you may write on a day is limited.";

/** Why a change was asked for, in the words of whoever asked. */
export const reason = text(1_000).nullable().default(null);

/** What changes a meeting, by whichever way it is asked for. */
export const answerToInvitation = z.strictObject({ response: z.enum(["accepted", "declined", "tentative"]) });

export const newTime = z
  .strictObject({
    start: instant,
    end: instant.optional(),
    reason,
    ignoreAvailability: z.boolean().default(false),
  })
  .refine(({ start, end }) => end === undefined || start < end, {
    path: ["end"],
    message: says("endAfterStart"),
  });

export const cancellation = z.strictObject({ reason });

export const meetingId = z.strictObject({ id: identifier });

const attendee = z
  .object({
    userId: z.string(),
    name: z.string(),
    email: z.string().optional().meta({
      description: "For the organizer alone. Absent for somebody whose account was closed.",
    }),
    response,
    respondedAt: instantText.nullable(),
  })
  .meta({ id: "Attendee" });

export const meetingAnswer = z
  .object({
    id: z.string(),
    organizerId: z.string(),
    organizer: z.object({ id: z.string(), name: z.string() }).meta({ id: "MeetingOrganizer" }),
    meetingTypeId: z.string(),
    meetingType: z.object({ id: z.string(), name: z.string(), color: z.string() }).meta({
      id: "MeetingTypeOfMeeting",
      description: "As it was called when the meeting was booked.",
    }),
    title: z.string(),
    description: z.string(),
    location: z.string(),
    start: instantText,
    end: instantText,
    status: meetingStatus,
    priority,
    attendees: z.array(attendee),
    version,
    createdAt: instantText,
    updatedAt: instantText,
  })
  .meta({ id: "Meeting" });

/** How somebody sees a meeting. Only its organizer sees how to reach who attends. */
export function meetingViewFor(viewerId: string) {
  return (meeting: SeenMeeting, now: EpochMillisecond) => meetingView(meeting, now, viewerId);
}

export function meetingView(
  meeting: SeenMeeting,
  now: EpochMillisecond,
  viewerId?: string,
): z.input<typeof meetingAnswer> {
  const { id, organizerId, meetingTypeId, title, description, location, priority, version } = meeting;
  return {
    id,
    organizerId,
    organizer: { id: organizerId, name: meeting.organizerName },
    meetingTypeId,
    meetingType: { id: meetingTypeId, name: meeting.typeName, color: meeting.typeColor },
    title,
    description,
    location,
    start: formatUtc(meeting.start),
    end: formatUtc(meeting.end),
    status: statusAt(meeting, now),
    priority,
    attendees: meeting.attendees.map(({ userId, name, email, response, respondedAt }) => ({
      userId,
      name,
      ...(email && viewerId === organizerId && { email }),
      response,
      respondedAt: respondedAt === null ? null : textOf(respondedAt),
    })),
    version,
    createdAt: textOf(meeting.booked.at),
    updatedAt: textOf(meeting.updatedAt),
  };
}

export const extendedMeetingAnswer = meetingAnswer
  .extend({
    pushed: z
      .array(z.object({ meetingId: z.string(), from: interval, to: interval }).meta({ id: "PushedMeeting" }))
      .meta({ description: "Your meetings that have moved to make room. Empty unless you asked to push." }),
  })
  .meta({ id: "ExtendedMeeting" });

export function extendedMeetingView(
  meeting: SeenMeeting,
  pushed: readonly PushedMeeting[],
  now: EpochMillisecond,
  viewerId: string,
): z.input<typeof extendedMeetingAnswer> {
  return {
    ...meetingView(meeting, now, viewerId),
    pushed: pushed.map(({ meetingId, from, to }) => ({
      meetingId,
      from: formatInterval(from),
      to: formatInterval(to),
    })),
  };
}

/** The meetings that give way to one. */
export const waysMoved = z
  .array(z.strictObject({ meetingId: identifier, start: instant, version }))
  .min(1)
  .max(maxGivingWay)
  .refine((moves) => new Set(moves.map(({ meetingId }) => meetingId)).size === moves.length, {
    message: says("eachOnce"),
  });

export const roomMadeAnswer = meetingAnswer
  .extend({ moved: z.array(meetingAnswer).meta({ description: "Your meetings that have moved to make room." }) })
  .meta({ id: "RoomMade" });

export function roomMadeView(
  meeting: SeenMeeting,
  moved: readonly SeenMeeting[],
  now: EpochMillisecond,
  viewerId: string,
): z.input<typeof roomMadeAnswer> {
  const view = (one: SeenMeeting) => meetingView(one, now, viewerId);
  return { ...view(meeting), moved: moved.map(view) };
}

export const editAnswer = z
  .object({
    editType: z.enum(editTypes),
    requestedBy: z.string(),
    requestedByName: z.string().meta({ description: "`A former user` if the account was closed." }),
    from: interval.nullable(),
    to: interval.nullable(),
    reason: z.string().nullable(),
    at: instantText,
    response: response.optional(),
    attendeeIds: z.array(z.string()).optional(),
    planId: z.string().optional().meta({ description: "The reschedule plan that moved it." }),
    ignoringAvailability: z.literal(true).optional(),
  })
  .meta({ id: "Edit" });

/** `names` holds the names of people who have an account, by their ids. */
export function editView(
  { pushed, changeId, ...edit }: Edit,
  names: ReadonlyMap<string, string>,
): z.input<typeof editAnswer> {
  return {
    ...edit,
    requestedByName: names.get(edit.requestedBy) ?? formerName,
    from: edit.from && formatInterval(edit.from),
    to: edit.to && formatInterval(edit.to),
    at: textOf(edit.at),
  };
}

function textOf(at: EpochMillisecond): string {
  return new Date(at).toISOString();
}
