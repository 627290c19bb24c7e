import type { MeetingType } from "../meeting-types/meeting-type.ts";
import { invalidRequest, notFound } from "../refusal.ts";
import { type Availability, maxWeeklyEntries, type WeeklyEntry } from "./availability.ts";

/** A weekly entry as it is asked for, null naming no type: what its type is, is looked up when it is saved. */
export type WantedEntry = Omit<WeeklyEntry, "kind" | "meetingTypeId"> & { meetingTypeId?: string | null };

export type WantedAvailability = Omit<Availability, "weekly"> & { weekly: readonly WantedEntry[] };

export type EntryChanges = Partial<Omit<WantedEntry, "id">>;

/** What weekly entries are decided on: the availability that stands, and the meeting types that the organizer may host. */
export interface EditingContext {
  availability: Availability;
  types: readonly MeetingType[];
}

/** Throws `invalid_request` where an entry names a type that the organizer does not have. */
export function replaceAvailability(context: EditingContext, wanted: WantedAvailability): Availability {
  const { timeZone, weekly, overrides } = wanted;
  return { timeZone, weekly: entriesOf(context, weekly, (index) => `weekly.${index}.meetingTypeId`), overrides };
}

/** Throws `invalid_request` where an entry names a type that the organizer does not have, or where it becomes too many. */
export function addEntries(context: EditingContext, wanted: readonly WantedEntry[]): Availability {
  const added = entriesOf(context, wanted, (index) => `entries.${index}.meetingTypeId`);
  const weekly = [...context.availability.weekly, ...added];
  if (weekly.length > maxWeeklyEntries) {
    throw invalidRequest({ path: "entries", message: `There can be at most ${maxWeeklyEntries} weekly entries.` });
  }
  return { ...context.availability, weekly };
}

/** Throws `not_found` for an entry that is not there, `invalid_request` for what it cannot become. */
export function changeEntry(context: EditingContext, entryId: string, changes: EntryChanges): Availability {
  const { weekly } = context.availability;
  const changed = { ...findEntry(context.availability, entryId), ...changes };
  if (changed.start === changed.end) throw invalidRequest({ path: "end", message: equalEnds });
  const [entry] = entriesOf(context, [changed], () => "meetingTypeId") as [WeeklyEntry];
  return { ...context.availability, weekly: weekly.map((other) => (other.id === entryId ? entry : other)) };
}

/** Throws `not_found` for an entry that is not there. */
export function removeEntry(availability: Availability, entryId: string): Availability {
  const removed = findEntry(availability, entryId);
  return { ...availability, weekly: availability.weekly.filter((entry) => entry !== removed) };
}

export const equalEnds = "Start and end must differ; a whole day is 00:00 to 24:00.";

function findEntry({ weekly }: Availability, entryId: string): WeeklyEntry {
  const entry = weekly.find(({ id }) => id === entryId);
  if (!entry) throw notFound("weekly entry");
  return entry;
}

/** The entries with what their types are. A type that has gone since an entry named it may still be named as it was. */
function entriesOf(
  { availability, types }: EditingContext,
  wanted: readonly WantedEntry[],
  pathOfType: (index: number) => string,
): WeeklyEntry[] {
  const kinds = new Map<string | undefined, WeeklyEntry["kind"]>([
    ...availability.weekly.map(({ meetingTypeId, kind }) => [meetingTypeId, kind] as const),
    ...types.map(({ id, kind }) => [id, kind === "focus" ? "focus" : "open"] as const),
  ]);
  const strangers = wanted.flatMap(({ meetingTypeId }, index) =>
    meetingTypeId && !kinds.has(meetingTypeId) ? [pathOfType(index)] : [],
  );
  if (strangers.length > 0) {
    throw invalidRequest(...strangers.map((path) => ({ path, message: "You have no meeting type with this id." })));
  }
  return wanted.map(({ id, day, start, end, active, meetingTypeId }) => ({
    ...{ id, day, start, end, active },
    ...(meetingTypeId ? { meetingTypeId, kind: kinds.get(meetingTypeId)! } : { kind: "open" }),
  }));
}
