import fc from "fast-check";
import { expect, test } from "vitest";
import { reasonRuns, withReasons } from "../../../../functions/domain/availability/override-reasons.ts";
import { calendarDate } from "../../../../functions/domain/time/calendar-date.ts";
import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import {
  overrideFrom,
  overrideText,
  reasonRunFrom,
  reasonRunText,
  weeklyEntryFrom,
  weeklyEntryText,
  weeklyHoursFrom,
  weeklyHoursText,
} from "../../../../functions/store/availability/hours-text.ts";
import { UnreadableItem } from "../../../../functions/store/table/codec.ts";

const id = fc.stringMatching(/^[\w-]{1,64}$/);
const time = fc
  .tuple(fc.nat({ max: 24 }), fc.nat({ max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const interval = fc.record({ start: time, end: time });

const weeklyEntry = fc
  .record({ id, day: fc.constantFrom(...weekdays), active: fc.boolean(), interval })
  .chain(({ interval, ...entry }) =>
    fc
      .oneof(
        fc.constant({ kind: "open" as const }),
        fc.record(
          {
            meetingTypeId: id,
            kind: fc.constantFrom("open" as const, "focus" as const),
            scope: fc.constantFrom("organization" as const, "personal" as const),
          },
          { requiredKeys: ["meetingTypeId", "kind"] },
        ),
      )
      .map((type) => ({ ...entry, ...interval, ...type })),
  );

test("what somebody says of their hours reads as it was written", () => {
  const hours = fc.record({ day: fc.constantFrom(...weekdays), interval });
  fc.assert(
    fc.property(hours, ({ day, interval }) => {
      expect(weeklyHoursFrom(weeklyHoursText({ day, ...interval }))).toEqual({ day, ...interval });
    }),
  );
  for (const text of ["", "monday", "someday 09:00-17:00", "monday 09:00"]) {
    expect(() => weeklyHoursFrom(text)).toThrow(UnreadableItem);
  }
});

const override = fc.record({ date: fc.constant("2026-12-24"), intervals: fc.array(interval, { maxLength: 20 }) });

test("a weekly entry and an override read as they were written", () => {
  fc.assert(
    fc.property(weeklyEntry, override, (entry, one) => {
      expect(weeklyEntryFrom(weeklyEntryText(entry))).toEqual(entry);
      expect(overrideFrom(overrideText(one))).toEqual(one);
    }),
  );
});

test("reasons are said once for dates that follow each other, and read as they were written", () => {
  const date = fc.integer({ min: 20_000, max: 20_060 }).map(calendarDate);
  const some = fc.record({ date, reason: fc.constantFrom(undefined, "Holidays", "Too  much, at once") });
  fc.assert(
    fc.property(fc.uniqueArray(some, { selector: ({ date }) => date, maxLength: 40 }), (dates) => {
      const overrides = dates.map(({ date, reason }) => ({ date, intervals: [], ...(reason && { reason }) }));
      const runs = reasonRuns(overrides);
      const bare = overrides.map(({ date, intervals }) => ({ date, intervals }));
      expect(withReasons(bare, runs.map(reasonRunText).map(reasonRunFrom))).toEqual(overrides);
    }),
  );
  const holidays = ["2026-12-24", "2026-12-28", "2026-12-31"].map((date) => ({
    date,
    intervals: [],
    reason: "Holidays",
  }));
  expect(reasonRuns(holidays).map(reasonRunText)).toEqual(["2026-12-24 2026-12-31 Holidays"]);
});

test("what they are looks like this", () => {
  const monday = { id: "a", day: "monday", start: "09:00", end: "17:00", active: true, kind: "open" } as const;
  expect(weeklyEntryText(monday)).toBe("monday 09:00-17:00 a");
  expect(weeklyEntryText({ ...monday, active: false, meetingTypeId: "deep-work", kind: "focus" })).toBe(
    "monday 09:00-17:00 a off focus:deep-work",
  );
  expect(weeklyEntryText({ ...monday, meetingTypeId: "intro", scope: "personal" })).toBe(
    "monday 09:00-17:00 a open:intro:personal",
  );
  expect(overrideText({ date: "2026-12-24", intervals: [] })).toBe("2026-12-24");
  expect(overrideText({ date: "2026-12-24", intervals: [monday, { start: "22:00", end: "01:00" }] })).toBe(
    "2026-12-24 09:00-17:00,22:00-01:00",
  );
});

test("anything else is unreadable", () => {
  for (const text of ["", "someday 09:00-17:00 a", "monday 09:00 a", "monday 09:00-17:00"]) {
    expect(() => weeklyEntryFrom(text)).toThrow(UnreadableItem);
  }
  for (const text of ["", "2026-12-24 noon", "2026-12-24 09:00-"]) {
    expect(() => overrideFrom(text)).toThrow(UnreadableItem);
  }
  for (const text of ["", "2026-12-24 2026-12-31"]) expect(() => reasonRunFrom(text)).toThrow(UnreadableItem);
});
