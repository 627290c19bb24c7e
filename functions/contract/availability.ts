import * as z from "zod";
import {
  maxDaysOff,
  maxIntervalsOfOverride,
  maxIntervalsOfOverrides,
  maxOverrides,
  maxWeeklyEntries,
  type WeeklyEntry,
} from "../domain/availability/availability.ts";
import { ignoredBecause, ignoredReasons, type PublishedAvailability } from "../domain/availability/counting-hours.ts";
import type { FocusBlock } from "../domain/availability/focus-block.ts";
import type { TypeLists } from "../domain/meeting-types/type-list.ts";
import type { Meeting } from "../domain/meetings/meeting.ts";
import { roleOf } from "../domain/meetings/participants.ts";
import { dayNumber } from "../domain/time/calendar-date.ts";
import { formatInterval } from "../domain/time/format.ts";
import {
  calendarDate,
  endTime,
  identifier,
  instantText,
  list,
  startTime,
  version,
  weekday,
  zoneName,
} from "./fields.ts";
import { says } from "./says.ts";
import { line } from "./text.ts";

const entryFields = z.strictObject({
  day: weekday,
  start: startTime,
  end: endTime,
  meetingTypeId: identifier.nullable().exactOptional().meta({
    description:
      "Absent or null: the hours are open for every type. A meeting type opens them for it in addition. A focus type blocks them.",
  }),
  active: z.boolean(),
});

const newEntryFields = entryFields.extend({ active: entryFields.shape.active.default(true) });

export const newWeeklyEntry = newEntryFields
  .refine(endsDiffer, { path: ["end"], message: says("equalEnds") })
  .meta({ id: "NewWeeklyEntry" });

export const weeklyEntryChanges = entryFields.exactPartial();

const wallInterval = z
  .strictObject({ start: startTime, end: endTime })
  .refine(endsDiffer, { path: ["end"], message: says("equalEnds") });

/** When somebody says that they work. */
export const weeklyHours = wallInterval.safeExtend({ day: weekday }).meta({ id: "WeeklyHours" });

const entryRequest = newEntryFields
  .extend({ id: identifier.exactOptional(), ignored: z.enum(ignoredReasons).exactOptional() })
  .refine(endsDiffer, { path: ["end"], message: says("equalEnds") })
  .meta({ id: "WeeklyEntryRequest" });

/** A note of one's own about a date. */
const overrideReason = line(1, 100).exactOptional().meta({ description: "Why, for yourself. Nobody else sees it." });

/** What is said of the hours of one date. */
export const overrideChanges = z
  .strictObject({
    intervals: list(wallInterval, { most: maxIntervalsOfOverride }).meta({
      description: "These replace the open hours of the date. An empty list closes the date.",
    }),
    reason: overrideReason,
  })
  .meta({ id: "DateOverrideChanges" });

const overrideRequest = overrideChanges.extend({ date: calendarDate }).meta({ id: "DateOverrideRequest" });

export const daysOffRequest = z
  .strictObject({ from: calendarDate, to: calendarDate, reason: overrideReason })
  .refine(({ from, to }) => from <= to && dayNumber(to) - dayNumber(from) < maxDaysOff, {
    path: ["to"],
    message: says("days", maxDaysOff),
  });

/** What a client sends. It may send what it has read: ids are kept, and what the server fills in makes no difference. */
export const availabilityRequest = z.strictObject({
  timeZone: zoneName,
  weekly: list(entryRequest, { most: maxWeeklyEntries }).check(distinct("id", says("sameId"))),
  overrides: list(overrideRequest, { most: maxOverrides })
    .check(distinct("date", says("sameDate")))
    .meta({ description: `Together they have at most ${maxIntervalsOfOverrides} intervals.` }),
  version: version.exactOptional(),
});

const writtenInterval = z.object({ start: z.string(), end: z.string() });

const weeklyEntry = z
  .object({
    id: identifier,
    day: weekday,
    ...writtenInterval.shape,
    meetingTypeId: identifier.exactOptional(),
    active: z.boolean(),
    ignored: z
      .enum(ignoredReasons)
      .exactOptional()
      .meta({ description: "These hours count for nothing, because their type has been deleted or is inactive." }),
  })
  .meta({ id: "WeeklyEntry" });

const override = z
  .object({ date: z.string(), intervals: z.array(writtenInterval), reason: z.string().exactOptional() })
  .meta({ id: "DateOverride" });

export const availability = z
  .object({ timeZone: z.string(), weekly: z.array(weeklyEntry), overrides: z.array(override), version })
  .meta({ id: "Availability" });

export function availabilityView({ availability: saved, lists }: PublishedAvailability): z.input<typeof availability> {
  const { timeZone, weekly, overrides, version } = saved;
  return { timeZone, weekly: weekly.map((entry) => weeklyEntryView(entry, lists)), overrides, version };
}

function weeklyEntryView(entry: WeeklyEntry, lists: TypeLists): z.input<typeof weeklyEntry> {
  const { id, day, start, end, meetingTypeId, active } = entry;
  const ignored = ignoredBecause(entry, lists);
  return { id, day, start, end, ...(meetingTypeId && { meetingTypeId }), active, ...(ignored && { ignored }) };
}

const meetingOnDayOff = z
  .object({
    id: z.string(),
    title: z.string(),
    start: instantText,
    end: instantText,
    role: z.enum(["organizer", "attendee"]),
  })
  .meta({ id: "MeetingOnDayOff" });

export const daysOffAnswer = z
  .object({
    dates: z.array(z.string()),
    meetings: z
      .array(meetingOnDayOff)
      .meta({ description: "What you host or attend on these dates, and have not declined: the first hundred." }),
    hasMoreMeetings: z.boolean().meta({ description: "Whether there are others, which the list of meetings has." }),
  })
  .meta({ id: "DaysOff" });

export function daysOffView(
  {
    dates,
    meetings,
    hasMoreMeetings,
  }: {
    dates: string[];
    meetings: Pick<Meeting, "id" | "title" | "start" | "end" | "organizerId" | "attendees">[];
    hasMoreMeetings: boolean;
  },
  userId: string,
): z.input<typeof daysOffAnswer> {
  return {
    dates,
    meetings: meetings.map((meeting) => ({
      id: meeting.id,
      title: meeting.title,
      ...formatInterval(meeting),
      role: roleOf(meeting, userId) ?? "attendee",
    })),
    hasMoreMeetings,
  };
}

export const focusBlockAnswer = z
  .object({ id: z.string(), start: instantText, end: instantText, title: z.string() })
  .meta({ id: "FocusBlock" });

export function focusBlockView(block: FocusBlock): z.input<typeof focusBlockAnswer> {
  return { id: block.id, title: block.title, ...formatInterval(block) };
}

function endsDiffer({ start, end }: { start: string; end: string }): boolean {
  return start !== end;
}

/** Refuses every item whose value was there before. */
function distinct<Field extends string>(field: Field, message: string) {
  return ({ value: items, issues }: z.core.ParsePayload<{ [Key in Field]?: string }[]>) => {
    const seen = new Set<string>();
    for (const [index, item] of items.entries()) {
      const value = item[field];
      if (value === undefined) continue;
      if (seen.has(value)) issues.push({ code: "custom", path: [index, field], message, input: value });
      seen.add(value);
    }
  };
}
