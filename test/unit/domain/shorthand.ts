/** Short ways to write times, hours, rules and calendar entries. */
import type { Availability, DateOverride, WeeklyEntry } from "../../../functions/domain/availability/availability.ts";
import type { CalendarEntry, FocusEntry, MeetingEntry } from "../../../functions/domain/calendar/calendar-entry.ts";
import type { PersonCalendar } from "../../../functions/domain/calendar/person-calendar.ts";
import type { SlotRules, SlotSearch } from "../../../functions/domain/slots/slot-context.ts";
import { formatInZone, parseInstant } from "../../../functions/domain/time/format.ts";
import type { Weekday } from "../../../functions/domain/time/weekday.ts";
import { zoneNamed } from "../../../functions/domain/time/zone.ts";
import { meetingEntry } from "../../support/meeting-entry.ts";

export const workdays: Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday"];

export function at(text: string): number {
  return parseInstant(text);
}

export function weekly(
  days: readonly Weekday[],
  start: string,
  end: string,
  more: Partial<WeeklyEntry> = {},
): WeeklyEntry[] {
  return days.map((day) => ({ id: `${day} ${start}`, day, start, end, active: true, kind: "open", ...more }));
}

export function availabilityIn(timeZone: string, entries: WeeklyEntry[], overrides: DateOverride[] = []): Availability {
  return { timeZone, weekly: entries, overrides };
}

export function rulesWith(more: Partial<SlotRules> = {}): SlotRules {
  const durationMinutes = more.durationMinutes ?? 60;
  return {
    id: "talk",
    durationMinutes,
    otherDurationsMinutes: [],
    slotIntervalMinutes: durationMinutes,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    minimumNoticeMinutes: 0,
    bookingWindowDays: 1000,
    dailyLimit: null,
    ...more,
  };
}

export function entryAt(start: string, end: string, more: Partial<MeetingEntry> = {}): MeetingEntry {
  return meetingEntry(at(start), at(end), { id: start, meetingTypeId: "talk", ...more });
}

export function focusAt(start: string, end: string): FocusEntry {
  const [from, to] = [at(start), at(end)];
  return { id: start, kind: "focus", start: from, end: to, blockedStart: from, blockedEnd: to };
}

/** A search through [from, to), asked a month before unless said. */
export function searchIn(
  availability: Availability,
  from: string,
  to: string,
  more: { rules?: Partial<SlotRules>; entries?: CalendarEntry[]; others?: PersonCalendar[]; now?: string } = {},
): SlotSearch {
  const rules = rulesWith(more.rules);
  return {
    now: more.now === undefined ? (at(from) - 30 * 1440) * 60_000 : Date.parse(more.now),
    rules,
    organizer: { availability, entries: more.entries ?? [] },
    others: more.others ?? [],
    durationMinutes: rules.durationMinutes,
    from: at(from),
    to: at(to),
  };
}

export function inZone(timeZone: string, starts: number[]): string[] {
  return starts.map((start) => formatInZone(start, zoneNamed(timeZone)));
}
