import type { MeetingType } from "../meeting-types/meeting-type.ts";
import { invalidRequest, notFound, Refusal } from "../refusal.ts";
import type { Text, Texts } from "../texts/texts.ts";
import { type CalendarDate, calendarDate, dayNumber, localDay } from "../time/calendar-date.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../time/instant.ts";
import { zoneNamed } from "../time/zone.ts";
import {
  type Availability,
  type DateOverride,
  maxIntervalsOfOverrides,
  maxOverrides,
  maxWeeklyEntries,
  type WeeklyEntry,
} from "./availability.ts";
import { maxReasonCharacters, reasonRuns } from "./override-reasons.ts";

/** A weekly entry as somebody asks for it. Null names no type. What a named type is, is looked up when the entry is saved. */
export type WeeklyEntryRequest = Omit<WeeklyEntry, "kind" | "scope" | "meetingTypeId"> & {
  meetingTypeId?: string | null;
};

export type AvailabilityRequest = Omit<Availability, "weekly"> & { weekly: readonly WeeklyEntryRequest[] };

export type WeeklyEntryChanges = Partial<Omit<WeeklyEntryRequest, "id">>;

/** What edits are decided on: the availability as it stands, and the meeting types that the organizer may host. */
export interface AvailabilityContext {
  availability: Availability;
  types: readonly MeetingType[];
}

/** Throws `invalid_request` if an entry names a type that the organizer does not have, or if the overrides have too many intervals. */
export function replaceAvailability(context: AvailabilityContext, request: AvailabilityRequest): Availability {
  const weekly = toWeeklyEntries(context, request.weekly, (index) => `weekly.${index}.meetingTypeId`);
  assertOverridesFit(request.overrides);
  return { ...context.availability, timeZone: request.timeZone, weekly, overrides: request.overrides };
}

/** Throws `invalid_request` if there are too many overrides, or if they have too many intervals or reasons together. */
function assertOverridesFit(overrides: Availability["overrides"], path = "overrides"): void {
  const intervals = overrides.reduce((sum, { intervals }) => sum + intervals.length, 0);
  const characters = reasonRuns(overrides).reduce((sum, { reason }) => sum + reason.length, 0);
  const limits: [boolean, Text][] = [
    [overrides.length > maxOverrides, (say) => say.inputs.overrides.dates(maxOverrides)],
    [intervals > maxIntervalsOfOverrides, (say) => say.inputs.overrides.intervals(maxIntervalsOfOverrides)],
    [characters > maxReasonCharacters, (say) => say.inputs.overrides.characters(maxReasonCharacters)],
  ];
  const [, message] = limits.find(([isExceeded]) => isExceeded) ?? [];
  if (message) throw invalidRequest({ path, message });
}

/** The hours of one date in place of those that it had. Throws `invalid_request` if the overrides would not fit. */
export function setOverride(availability: Availability, override: DateOverride): Availability {
  return withOverrides(availability, [override], "intervals");
}

/** Throws `not_found` for a date that has no override. */
export function removeOverride(availability: Availability, date: CalendarDate): Availability {
  const overrides = availability.overrides.filter((override) => override.date !== date);
  if (overrides.length === availability.overrides.length) {
    throw notFound("override");
  }
  return { ...availability, overrides };
}

/** Dates on which somebody does not work, both included. */
export interface DaysOff {
  from: CalendarDate;
  to: CalendarDate;
  reason?: string;
}

export function datesOf({ from, to }: DaysOff): CalendarDate[] {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return Array.from({ length: last - first + 1 }, (_, index) => calendarDate(first + index));
}

/** Throws `in_the_past` where all of the dates are over, and `invalid_request` if the overrides would not fit. */
export function closeDates(availability: Availability, daysOff: DaysOff, now: EpochMillisecond): Availability {
  const today = localDay(Math.floor(now / millisecondsPerMinute), zoneNamed(availability.timeZone));
  if (dayNumber(daysOff.to) < today) throw new Refusal("in_the_past", (say) => say.problems.datesHavePassed);
  const { reason } = daysOff;
  const closed = datesOf(daysOff).map((date) => ({ date, intervals: [], ...(reason && { reason }) }));
  return withOverrides(availability, closed, "to");
}

function withOverrides(availability: Availability, added: readonly DateOverride[], path: string): Availability {
  const dates = new Set(added.map(({ date }) => date));
  const overrides = [...availability.overrides.filter(({ date }) => !dates.has(date)), ...added].sort((one, other) =>
    one.date < other.date ? -1 : 1,
  );
  assertOverridesFit(overrides, path);
  return { ...availability, overrides };
}

/** Throws `invalid_request` if an entry names a type that the organizer does not have, or if there would be too many entries. */
export function addEntries(context: AvailabilityContext, requests: readonly WeeklyEntryRequest[]): Availability {
  const added = toWeeklyEntries(context, requests, (index) => `entries.${index}.meetingTypeId`);
  const weekly = [...context.availability.weekly, ...added];
  if (weekly.length > maxWeeklyEntries) {
    throw invalidRequest({ path: "entries", message: (say) => say.inputs.weeklyEntries(maxWeeklyEntries) });
  }
  return { ...context.availability, weekly };
}

/** Throws `not_found` for an entry that does not exist, and `invalid_request` if it would not be valid. */
export function changeEntry(context: AvailabilityContext, entryId: string, changes: WeeklyEntryChanges): Availability {
  const { weekly } = context.availability;
  const changed = { ...findEntry(context.availability, entryId), ...changes };
  if (changed.start === changed.end) throw invalidRequest({ path: "end", message: (say) => say.inputs.equalEnds });
  const [entry] = toWeeklyEntries(context, [changed], () => "meetingTypeId") as [WeeklyEntry];
  return { ...context.availability, weekly: weekly.map((other) => (other.id === entryId ? entry : other)) };
}

/** Throws `not_found` for an entry that does not exist. */
export function removeEntry(availability: Availability, entryId: string): Availability {
  const removed = findEntry(availability, entryId);
  return { ...availability, weekly: availability.weekly.filter((entry) => entry !== removed) };
}

function findEntry({ weekly }: Availability, entryId: string): WeeklyEntry {
  const entry = weekly.find(({ id }) => id === entryId);
  if (!entry) throw notFound("weeklyEntry");
  return entry;
}

/** The entries with what their types are. An entry may go on naming a type that has been deleted since. */
function toWeeklyEntries(
  { availability, types }: AvailabilityContext,
  requests: readonly WeeklyEntryRequest[],
  pathOfType: (index: number) => string,
): WeeklyEntry[] {
  const remembered = new Map<string | undefined, Pick<WeeklyEntry, "kind" | "scope">>([
    ...availability.weekly.map(
      ({ meetingTypeId, kind, scope }) => [meetingTypeId, { kind, ...(scope && { scope }) }] as const,
    ),
    ...types.map(({ id, kind, scope }) => [id, { kind: kind === "focus" ? "focus" : "open", scope }] as const),
  ]);
  const unknownTypes = requests.flatMap(({ meetingTypeId }, index) =>
    meetingTypeId && !remembered.has(meetingTypeId) ? [pathOfType(index)] : [],
  );
  if (unknownTypes.length > 0) {
    throw invalidRequest(...unknownTypes.map((path) => ({ path, message: (say: Texts) => say.inputs.unknownType })));
  }
  return requests.map(({ meetingTypeId, ...entry }) => ({
    ...entry,
    ...(meetingTypeId ? { meetingTypeId, ...remembered.get(meetingTypeId)! } : { kind: "open" }),
  }));
}
