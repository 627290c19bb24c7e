/** Suggestion contexts on calendars that are filled at random. The same seed gives the same ones. */
import type { Availability } from "../../../functions/domain/availability/availability.ts";
import { workingHoursOf } from "../../../functions/domain/availability/working-hours.ts";
import type { CalendarEntry } from "../../../functions/domain/calendar/calendar-entry.ts";
import type { Habits } from "../../../functions/domain/habits/habits.ts";
import { bookableStarts } from "../../../functions/domain/slots/find-slots.ts";
import type { SlotRules } from "../../../functions/domain/slots/slot-context.ts";
import type { SuggestionContext } from "../../../functions/domain/suggestions/suggestion-context.ts";
import { parseInstant } from "../../../functions/domain/time/format.ts";
import { millisecondsPerMinute, minutesPerDay } from "../../../functions/domain/time/instant.ts";
import { overlaps } from "../../../functions/domain/time/interval.ts";
import { weekdays } from "../../../functions/domain/time/weekday.ts";
import { meetingEntry } from "../meeting-entry.ts";
import { oneOf, type Random } from "../random.ts";

/** Where everybody lives. */
export const timeZone = "Europe/Berlin";

/** A Monday in winter. */
const firstDay = parseInstant("2026-01-05T00:00:00+01:00");

const minutes = 30;

/** Somebody who says nothing of their hours. */
const silent = { timeZone, workingHours: null };

/** A meeting of half an hour that stands on one of the next days and needs another time there. The first of the people hosts it and asks. */
export function contextOn(
  dayNumber: number,
  days: number,
  people: readonly { userId: string; habits?: Habits; entries: CalendarEntry[] }[],
  random: Random,
): SuggestionContext {
  const today = firstDay + dayNumber * minutesPerDay;
  const asked = {
    ...{ now: (today + 9 * 60) * millisecondsPerMinute, rules, minutes, priority: "medium" as const },
    ...{ from: today + minutesPerDay, to: today + (1 + days) * minutesPerDay },
  };
  const anyTime = { ...asked, durationMinutes: minutes, organizer: { entries: [], availability }, others: [] };
  const original = oneOf(bookableStarts(anyTime), random);
  const [organizer, ...attendees] = people.map(({ userId, entries }) => ({
    ...{
      userId,
      name: userId,
      timeZone,
      workingHours: workingHoursOf(undefined, silent, today),
      holidays: [],
      calendar: { entries },
    },
  }));
  const habits = people[0]?.habits;
  const host = { ...organizer!.calendar, availability };
  const workingHours = workingHoursOf(availability, silent, today);
  return {
    ...asked,
    original: { start: original, end: original + minutes },
    organizer: host,
    people: [{ ...organizer!, workingHours, calendar: host }, ...attendees],
    callerId: organizer!.userId,
    ...(habits && { habits }),
  };
}

/** Up to four hours a day of meetings of an hour each, for a number of days. */
export function someEntries(dayNumber: number, days: number, random: Random): CalendarEntry[] {
  const entries: CalendarEntry[] = [];
  for (let day = dayNumber; day <= dayNumber + days; day++) {
    for (let made = 0; made < 4; made++) {
      const start = firstDay + day * minutesPerDay + 60 * (8 + Math.floor(10 * random()));
      const entry = meetingEntry(start, start + 60, { meetingTypeId: rules.id });
      if (!entries.some((other) => overlaps(other, entry))) entries.push(entry);
    }
  }
  return entries;
}

/** Meetings from seven to one on each of a number of days. */
export function dutiesUntilOne(dayNumber: number, days: number): CalendarEntry[] {
  return Array.from({ length: days + 1 }, (_, index) => {
    const start = firstDay + (dayNumber + index) * minutesPerDay + 7 * 60;
    return meetingEntry(start, start + 6 * 60, { meetingTypeId: rules.id });
  });
}

const availability: Availability = {
  timeZone,
  weekly: weekdays
    .slice(0, 5)
    .map((day) => ({ id: day, day, start: "08:00", end: "18:00", active: true, kind: "open" })),
  overrides: [],
};

const rules: SlotRules = {
  id: "one-on-one",
  durationMinutes: minutes,
  otherDurationsMinutes: [],
  slotIntervalMinutes: 30,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  minimumNoticeMinutes: 0,
  bookingWindowDays: 100,
  dailyLimit: null,
};
