/** Random searches for slots: calendars, hours and rules around the dates on which clocks change. */
import fc from "fast-check";
import type { Availability, WeeklyEntry } from "../../../../functions/domain/availability/availability.ts";
import type { CalendarEntry, Response } from "../../../../functions/domain/calendar/calendar-entry.ts";
import type { PersonCalendar } from "../../../../functions/domain/calendar/person-calendar.ts";
import type { SlotRules, SlotSearch } from "../../../../functions/domain/slots/slot-context.ts";
import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import { meetingEntry } from "../../../support/meeting-entry.ts";
import { weekly } from "../shorthand.ts";
import { clockChanges } from "../time/clock-changes.ts";

/** The second now and then. */
function mostly<T>(usual: T, rare: T): fc.Arbitrary<T> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constant(rare) });
}

const wallTime = fc.oneof(
  fc.constantFrom(
    "00:00",
    "00:30",
    "01:00",
    "01:15",
    "01:30",
    "02:00",
    "02:30",
    "03:00",
    "09:00",
    "12:00",
    "17:00",
    "22:00",
    "23:00",
    "23:59",
  ),
  fc.nat(1439).map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16)),
);
const wallInterval = fc.record({
  start: wallTime,
  end: fc.oneof({ weight: 4, arbitrary: wallTime }, { weight: 1, arbitrary: fc.constant("24:00") }),
});

const weeklyEntry: fc.Arbitrary<WeeklyEntry> = fc
  .record({
    id: fc.constant("an-entry"),
    day: fc.constantFrom(...weekdays),
    interval: wallInterval,
    active: mostly(true, false),
    what: fc.constantFrom("any", "any", "any", "talk", "other", "focus"),
  })
  .map(({ id, day, interval, active, what }) => ({
    id,
    day,
    ...interval,
    active,
    kind: what === "focus" ? "focus" : "open",
    ...(what === "any" ? {} : { meetingTypeId: what }),
  }));

/** Minutes around an instant, coarse enough that things touch and fine enough that they miss. */
function near(instant: number, days: number): fc.Arbitrary<number> {
  return fc.integer({ min: -days * 288, max: days * 288 }).map((steps) => instant + steps * 5);
}

function availabilityAround(timeZone: string, day: number): fc.Arbitrary<Availability> {
  const overrideOn = (date: number) =>
    fc
      .array(wallInterval, { maxLength: 2 })
      .map((intervals) => ({ date: new Date(date * 86_400_000).toISOString().slice(0, 10), intervals }));
  const alwaysOpen = fc.constant(weekly(weekdays, "00:00", "24:00"));
  return fc.record({
    timeZone: fc.constant(timeZone),
    weekly: fc.oneof(
      { weight: 4, arbitrary: fc.array(weeklyEntry, { minLength: 5, maxLength: 14 }) },
      {
        weight: 1,
        arbitrary: fc.tuple(alwaysOpen, fc.array(weeklyEntry, { maxLength: 2 })).map((lists) => lists.flat()),
      },
    ),
    overrides: fc
      .uniqueArray(fc.integer({ min: day - 2, max: day + 2 }), { maxLength: 2 })
      .chain((dates) => fc.tuple(...dates.map(overrideOn))),
  });
}

function entryNear(instant: number): fc.Arbitrary<CalendarEntry> {
  return fc
    .record({
      start: near(instant, 3),
      length: fc.constantFrom(5, 15, 30, 60, 90, 240),
      before: fc.constantFrom(0, 0, 10, 30),
      after: fc.constantFrom(0, 0, 5, 45),
      kind: mostly<"meeting" | "focus">("meeting", "focus"),
      hosts: fc.boolean(),
      response: mostly<Response>("accepted", "declined"),
      meetingTypeId: mostly("talk", "other"),
    })
    .map(({ start, length, before, after, kind, hosts, response, meetingTypeId }) => {
      const end = start + length;
      const blocked = { blockedStart: hosts ? start - before : start, blockedEnd: hosts ? end + after : end };
      if (kind === "focus") return { id: `focus ${start}`, kind, start, end, ...blocked };
      return meetingEntry(start, end, {
        ...blocked,
        role: hosts ? "organizer" : "attendee",
        response: hosts ? "accepted" : response,
        meetingTypeId,
      });
    });
}

function personNear(instant: number, day: number): fc.Arbitrary<PersonCalendar> {
  return fc.record(
    {
      entries: fc.array(entryNear(instant), { maxLength: 4 }),
      availability: fc
        .constantFrom("Asia/Kolkata", "Pacific/Kiritimati", "Pacific/Niue")
        .chain((timeZone) => availabilityAround(timeZone, day)),
    },
    { requiredKeys: ["entries"] },
  );
}

const someRules: fc.Arbitrary<SlotRules> = fc.record({
  id: fc.constant("talk"),
  durationMinutes: fc.constantFrom(15, 25, 30, 30, 45, 60, 60, 90, 240, 1440),
  otherDurationsMinutes: fc.constantFrom([], [20, 120]),
  slotIntervalMinutes: fc.constantFrom(null, 1, 5, 15, 20, 30, 45, 60, 100, 1440),
  bufferBeforeMinutes: fc.constantFrom(0, 0, 5, 30, 240),
  bufferAfterMinutes: fc.constantFrom(0, 0, 10, 45),
  minimumNoticeMinutes: fc.constantFrom(0, 0, 0, 1, 120, 1440),
  bookingWindowDays: fc.constantFrom(0, 2, 11, 60, 1000, 1000),
  dailyLimit: fc.constantFrom(null, null, 1, 2, 3),
});

/** A search of up to three days around one of the clock changes, by somebody who asks about then. */
export const someSearch: fc.Arbitrary<SlotSearch> = fc.constantFrom(...clockChanges).chain(({ timeZone, around }) => {
  const day = Date.parse(around) / 86_400_000;
  const middle = day * 1440;
  return fc
    .record({
      availability: availabilityAround(timeZone, day),
      entries: fc.array(entryNear(middle), { maxLength: 8 }),
      others: fc.array(personNear(middle, day), { maxLength: 2 }),
      rules: someRules,
      other: fc.boolean(),
      from: near(middle, 2),
      length: fc.integer({ min: 6, max: 3 * 288 }).map((steps) => steps * 5),
      before: fc.oneof(fc.integer({ min: -1440, max: 2 * 1440 }), fc.constant(10 * 1440)),
      milliseconds: fc.constantFrom(0, 0, 1, 30_000, 59_999),
    })
    .map(({ availability, entries, others, rules, other, from, length, before, milliseconds }) => ({
      now: (from - before) * 60_000 + milliseconds,
      rules,
      organizer: { availability, entries },
      others,
      durationMinutes: other ? (rules.otherDurationsMinutes[0] ?? rules.durationMinutes) : rules.durationMinutes,
      from,
      to: from + length,
    }));
});
