import type { MeetingType } from "../meeting-types/meeting-type.ts";
import type { TypeList } from "../meeting-types/type-list.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { WallInterval } from "../time/wall-time.ts";
import type { Weekday } from "../time/weekday.ts";

export interface WeeklyEntry extends WallInterval {
  id: string;
  day: Weekday;
  active: boolean;
  /** Absent: the time is open for every type. A meeting type opens it for that type in addition. A focus type blocks it. */
  meetingTypeId?: string;
  /** What the named type is. It is remembered when the entry is saved, so that slots need not read every type. */
  kind: "open" | "focus";
  /** Whose the named type is, remembered in the same way. Entries of before there were lists of types lack it. */
  scope?: MeetingType["scope"];
}

/** Replaces the open hours of its date, or closes the date if it has no intervals. Focus entries stay. */
export interface DateOverride {
  date: CalendarDate;
  intervals: WallInterval[];
  /** For its owner only. */
  reason?: string;
}

/** When an organizer can be met: wall-clock rules in one zone, expanded per date and never converted when saved. */
export interface Availability {
  timeZone: string;
  weekly: WeeklyEntry[];
  overrides: DateOverride[];
}

export interface SavedAvailability extends Availability {
  /** 0 is what stands before an organizer has published anything. */
  version: number;
  /** Which types of one's own there are now: by these and the organization's one tells which hours count. */
  ownTypes?: TypeList;
  /** The change that made this version: how an attempt whose answer was lost recognises its own work. */
  changeId?: string;
  /** Whose they are is no organizer any more. They count for nothing until the role comes back. */
  isSuspended?: true;
}

export const maxWeeklyEntries = 100;
export const maxOverrides = 400;
export const maxIntervalsOfOverride = 20;
export const maxDaysOff = 62;
/** Of all overrides together: whoever looks for a time with somebody reads all of their hours. */
export const maxIntervalsOfOverrides = 1_000;

export function emptyAvailability(timeZone: string): SavedAvailability {
  return { timeZone, weekly: [], overrides: [], version: 0 };
}

/** Whether there are any hours at all that somebody could book: of single dates, those from one on, if it is said. */
export function hasOpenHours({ weekly, overrides }: Availability, from: CalendarDate = ""): boolean {
  return (
    weekly.some(({ active, kind }) => active && kind === "open") ||
    overrides.some(({ date, intervals }) => date >= from && intervals.length > 0)
  );
}
