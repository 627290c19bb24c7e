import type { MeetingType } from "../meeting-types/meeting-type.ts";
import { invalidRequest, notFound } from "../refusal.ts";
import { type Availability, maxIntervalsOfOverrides, maxWeeklyEntries, type WeeklyEntry } from "./availability.ts";

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

/** Throws `invalid_request` if the overrides of all dates have too many intervals together. */
export function assertOverridesFit(overrides: Availability["overrides"]): void {
  const intervals = overrides.reduce((sum, { intervals }) => sum + intervals.length, 0);
  if (intervals <= maxIntervalsOfOverrides) return;
  const message = `The overrides of all dates can have at most ${maxIntervalsOfOverrides} intervals together.`;
  throw invalidRequest({ path: "overrides", message });
}

/** Throws `invalid_request` if an entry names a type that the organizer does not have, or if there would be too many entries. */
export function addEntries(context: AvailabilityContext, requests: readonly WeeklyEntryRequest[]): Availability {
  const added = toWeeklyEntries(context, requests, (index) => `entries.${index}.meetingTypeId`);
  const weekly = [...context.availability.weekly, ...added];
  if (weekly.length > maxWeeklyEntries) {
    throw invalidRequest({ path: "entries", message: `There can be at most ${maxWeeklyEntries} weekly entries.` });
  }
  return { ...context.availability, weekly };
}

/** Throws `not_found` for an entry that does not exist, and `invalid_request` if it would not be valid. */
export function changeEntry(context: AvailabilityContext, entryId: string, changes: WeeklyEntryChanges): Availability {
  const { weekly } = context.availability;
  const changed = { ...findEntry(context.availability, entryId), ...changes };
  if (changed.start === changed.end) throw invalidRequest({ path: "end", message: equalEndsMessage });
  const [entry] = toWeeklyEntries(context, [changed], () => "meetingTypeId") as [WeeklyEntry];
  return { ...context.availability, weekly: weekly.map((other) => (other.id === entryId ? entry : other)) };
}

/** Throws `not_found` for an entry that does not exist. */
export function removeEntry(availability: Availability, entryId: string): Availability {
  const removed = findEntry(availability, entryId);
  return { ...availability, weekly: availability.weekly.filter((entry) => entry !== removed) };
}

export const equalEndsMessage = "The start and the end must differ. A whole day is 00:00 to 24:00.";

function findEntry({ weekly }: Availability, entryId: string): WeeklyEntry {
  const entry = weekly.find(({ id }) => id === entryId);
  if (!entry) throw notFound("weekly entry");
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
    throw invalidRequest(...unknownTypes.map((path) => ({ path, message: "You have no meeting type with this id." })));
  }
  return requests.map(({ meetingTypeId, ...entry }) => ({
    ...entry,
    ...(meetingTypeId ? { meetingTypeId, ...remembered.get(meetingTypeId)! } : { kind: "open" }),
  }));
}
