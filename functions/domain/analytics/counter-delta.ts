import type { Edit, EditType } from "../meetings/edit.ts";
import { type Meeting, noticeOf, participantsOf } from "../meetings/meeting.ts";
import { millisecondsPerMinute } from "../time/instant.ts";
import { type Month, monthOf } from "../time/month.ts";
import { zoneNamed } from "../time/zone.ts";
import { type OwnFocusBlock, wasGivenUp } from "./personal.ts";
import { hoursOf } from "./weekday-hours.ts";

/** What the organization's analytics sum, a month and a meeting type at a time. */
export const measures = [
  "meetings",
  "minutes",
  "personMinutes",
  "accepted",
  "declined",
  "tentative",
  "pending",
  "bookings",
  "noticeMinutes",
  "extended",
  "movedByOrganizers",
  "movedByAttendees",
  "cancelledByOrganizers",
  "cancelledByAttendees",
] as const;
export type Measure = (typeof measures)[number];

export const focusMeasures = ["keptBlocks", "keptMinutes", "givenUpBlocks", "givenUpMinutes"] as const;
export type FocusMeasure = (typeof focusMeasures)[number];

/** All types that are one organizer's own count as one: a line of theirs would be a line about a person. */
export const personalTypes = "personal";

/** Something counted in a month. `field`: a measure, or `<weekday>-<hour>` of the table of hours. */
export interface Count {
  month: Month;
  counter: { type: string } | "hours" | "focus";
  field: string;
  by: number;
}

/** Somebody's part in meetings of a month: who has one is active. */
export interface Part {
  month: Month;
  role: ActiveRole;
  userId: string;
  by: number;
}

export const activeRoles = ["organizer", "attendee"] as const;
export type ActiveRole = (typeof activeRoles)[number];

/**
 * What one stored thing, as it is, adds to the organization's numbers. They are the sum of what everything adds: so a change
 * takes away what its item added before and adds what it does now, and counting anew gives the same.
 */
export interface CounterDelta {
  counts: Count[];
  parts: Part[];
}

export const nothing: CounterDelta = { counts: [], parts: [] };

/** What was booked counts in the month of the booking, what stands in the month in which it begins. */
export function counterDeltaOfMeeting(meeting: Meeting): CounterDelta {
  const { booked, status } = meeting;
  const bookedIn = monthOf(booked.at);
  const counter = { type: countedType(meeting) };
  const bookings = [
    { month: bookedIn, counter, field: "bookings", by: 1 },
    { month: bookedIn, counter, field: "noticeMinutes", by: noticeOf(booked) },
  ];
  if (status === "cancelled") return { counts: bookings, parts: [] };
  const standing = contributionOfStanding(meeting);
  return { ...standing, counts: [...bookings, ...standing.counts] };
}

function contributionOfStanding(meeting: Meeting): CounterDelta {
  const { organizerId, attendees, start, end } = meeting;
  const month = monthOf(start * millisecondsPerMinute);
  const there = participantsOf(meeting).filter(
    (userId) => attendees.find((attendee) => attendee.userId === userId)?.response !== "declined",
  );
  const invited = attendees.filter(({ userId, invitedBy }) => userId !== invitedBy);
  const counter = { type: countedType(meeting) };
  const counted = (field: Measure, by: number): Count => ({ month, counter, field, by });
  return {
    counts: [
      counted("meetings", 1),
      counted("minutes", end - start),
      counted("personMinutes", there.length * (end - start)),
      ...invited.map(({ response }) => counted(response, 1)),
      ...hoursOf({ start, end }, utc).map(({ weekday, hour, minutes }) => ({
        month,
        counter: "hours" as const,
        field: `${weekday}-${hour}`,
        by: minutes,
      })),
    ],
    parts: there.map((userId) => ({ month, role: userId === organizerId ? "organizer" : "attendee", userId, by: 1 })),
  };
}

/** A line of a history, and whose meeting of which type it is about. Counts in the month in which it was written. */
export type CountedEdit = Pick<Edit, "editType" | "requestedBy" | "at"> & CountedMeeting;
type CountedMeeting = Pick<Meeting, "organizerId" | "meetingTypeId" | "personalType">;

export function counterDeltaOfEdit(edit: CountedEdit): CounterDelta {
  const field = measureOf(edit);
  if (!field) return nothing;
  return { counts: [{ month: monthOf(edit.at), counter: { type: countedType(edit) }, field, by: 1 }], parts: [] };
}

export function counterDeltaOfFocusBlock(block: OwnFocusBlock): CounterDelta {
  const month = monthOf(block.start * millisecondsPerMinute);
  const [blocks, minutes]: FocusMeasure[] = wasGivenUp(block)
    ? ["givenUpBlocks", "givenUpMinutes"]
    : ["keptBlocks", "keptMinutes"];
  return {
    counts: [
      { month, counter: "focus", field: blocks!, by: 1 },
      { month, counter: "focus", field: minutes!, by: block.end - block.start },
    ],
    parts: [],
  };
}

/** What a change of one thing adds and takes away: nothing at all where it changes no number. */
export function difference(before: CounterDelta, after: CounterDelta): CounterDelta {
  return together([{ counts: before.counts.map(negative), parts: before.parts.map(negative) }, after]);
}

/** What several things add, each number once. */
export function together(contributions: readonly CounterDelta[]): CounterDelta {
  return {
    counts: summed(
      contributions.flatMap(({ counts }) => counts),
      ({ month, counter, field }) => JSON.stringify([month, counter, field]),
    ),
    parts: summed(
      contributions.flatMap(({ parts }) => parts),
      ({ month, role, userId }) => JSON.stringify([month, role, userId]),
    ),
  };
}

/** Those of the same name as one, without what comes to nothing. */
function summed<Line extends { by: number }>(lines: readonly Line[], nameOf: (line: Line) => string): Line[] {
  const sums = new Map<string, Line>();
  for (const line of lines) {
    const name = nameOf(line);
    sums.set(name, { ...line, by: line.by + (sums.get(name)?.by ?? 0) });
  }
  return [...sums.values()].filter(({ by }) => by !== 0);
}

function negative<Line extends { by: number }>(line: Line): Line {
  return { ...line, by: -line.by };
}

const utc = zoneNamed("UTC");

function countedType({ meetingTypeId, personalType }: CountedMeeting): string {
  return personalType ? personalTypes : meetingTypeId;
}

/** A meeting that is pushed has been moved by its organizer. */
function measureOf({ editType, requestedBy, organizerId }: CountedEdit): Measure | undefined {
  const isOrganizer = requestedBy === organizerId;
  const measured: Partial<Record<EditType, Measure>> = {
    extended: "extended",
    pushed: "movedByOrganizers",
    rescheduled: isOrganizer ? "movedByOrganizers" : "movedByAttendees",
    cancelled: isOrganizer ? "cancelledByOrganizers" : "cancelledByAttendees",
  };
  return measured[editType];
}
