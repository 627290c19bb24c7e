import type { Edit, EditType } from "../meetings/edit.ts";
import { type Meeting, noticeOf } from "../meetings/meeting.ts";
import { expectedAttendeesOf } from "../meetings/participants.ts";
import { millisecondsPerMinute } from "../time/instant.ts";
import { type Month, monthOf } from "../time/month.ts";
import { zoneNamed } from "../time/zone.ts";
import { type CountedFocusBlock, wasGivenUp } from "./focus-time.ts";
import { hoursOf } from "./weekday-hours.ts";

/** What the organization's analytics sum, for each month and meeting type. */
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

/** All personal types count as one: a line about one of them would be a line about a person. */
export const personalTypes = "personal";

/** Something that is counted in a month. `field` is a measure, or `<weekday>-<hour>` for the minutes of an hour of the week. */
export interface Count {
  month: Month;
  counter: { type: string } | "hours" | "focus";
  field: string;
  by: number;
}

/** In how many meetings of a month somebody takes part. Whoever takes part in any is active. */
export interface Activity {
  month: Month;
  role: ActiveRole;
  userId: string;
  by: number;
}

export const activeRoles = ["organizer", "attendee"] as const;
export type ActiveRole = (typeof activeRoles)[number];

/**
 * What one stored thing adds to the organization's numbers. They are the sum of what everything adds. So a change takes away what
 * its item added before and adds what it adds now, and counting everything anew gives the same.
 */
export interface CounterDelta {
  counts: Count[];
  activities: Activity[];
}

export const emptyDelta: CounterDelta = { counts: [], activities: [] };

/** A booking counts in the month in which it was made, and a meeting that stands in the month in which it begins. */
export function counterDeltaOfMeeting(meeting: Meeting): CounterDelta {
  const { booked, status } = meeting;
  const bookedIn = monthOf(booked.at);
  const counter = { type: countedType(meeting) };
  const bookings = [
    { month: bookedIn, counter, field: "bookings", by: 1 },
    { month: bookedIn, counter, field: "noticeMinutes", by: noticeOf(booked) },
  ];
  if (status === "cancelled") return { counts: bookings, activities: [] };
  const standing = deltaOfStanding(meeting);
  return { ...standing, counts: [...bookings, ...standing.counts] };
}

function deltaOfStanding(meeting: Meeting): CounterDelta {
  const { organizerId, attendees, start, end } = meeting;
  const month = monthOf(start * millisecondsPerMinute);
  const expected = expectedAttendeesOf(meeting);
  const invited = attendees.filter(({ userId, invitedBy }) => userId !== invitedBy);
  const counter = { type: countedType(meeting) };
  const counted = (field: Measure | `${number}-${number}`, by: number): Count => ({ month, counter, field, by });
  return {
    counts: [
      counted("meetings", 1),
      counted("minutes", end - start),
      counted("personMinutes", (1 + expected.length) * (end - start)),
      ...invited.map(({ response }) => counted(response, 1)),
      ...hoursOf({ start, end }, utc).map(({ weekday, hour, minutes }) => counted(`${weekday}-${hour}`, minutes)),
    ],
    activities: [
      { month, role: "organizer", userId: organizerId, by: 1 },
      ...expected.map((userId) => ({ month, role: "attendee" as const, userId, by: 1 })),
    ],
  };
}

/** A line of a history, and whose meeting of which type it is about. It counts in the month in which it was written. */
export type CountedEdit = Pick<Edit, "editType" | "requestedBy" | "at"> & CountedMeeting;
type CountedMeeting = Pick<Meeting, "organizerId" | "meetingTypeId" | "personalType">;

export function counterDeltaOfEdit(edit: CountedEdit): CounterDelta {
  const field = measureOf(edit);
  if (!field) return emptyDelta;
  return { counts: [{ month: monthOf(edit.at), counter: { type: countedType(edit) }, field, by: 1 }], activities: [] };
}

export function counterDeltaOfFocusBlock(block: CountedFocusBlock): CounterDelta {
  const month = monthOf(block.start * millisecondsPerMinute);
  const [blocks, minutes]: FocusMeasure[] = wasGivenUp(block)
    ? ["givenUpBlocks", "givenUpMinutes"]
    : ["keptBlocks", "keptMinutes"];
  return {
    counts: [
      { month, counter: "focus", field: blocks!, by: 1 },
      { month, counter: "focus", field: minutes!, by: block.end - block.start },
    ],
    activities: [],
  };
}

/** What a change of one thing adds and takes away. It is empty where the change concerns no number. */
export function difference(before: CounterDelta, after: CounterDelta): CounterDelta {
  const { counts, activities } = before;
  return sumOfDeltas([{ counts: counts.map(negative), activities: activities.map(negative) }, after]);
}

/** What several things add together, each number once. */
export function sumOfDeltas(deltas: readonly CounterDelta[]): CounterDelta {
  return {
    counts: summed(
      deltas.flatMap(({ counts }) => counts),
      ({ month, counter, field }) => JSON.stringify([month, counter, field]),
    ),
    activities: summed(
      deltas.flatMap(({ activities }) => activities),
      ({ month, role, userId }) => JSON.stringify([month, role, userId]),
    ),
  };
}

/** Adds up the lines of the same name, and leaves out those that come to zero. */
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

/** A meeting that is pushed is moved by its organizer. */
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
