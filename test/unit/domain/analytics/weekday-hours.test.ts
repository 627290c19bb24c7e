import fc from "fast-check";
import { expect, test } from "vitest";
import { minutesByWeekdayAndHour } from "../../../../functions/domain/analytics/weekday-hours.ts";
import { parseInstant } from "../../../../functions/domain/time/format.ts";
import { zoneNamed } from "../../../../functions/domain/time/zone.ts";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** What is not zero, as `Sun 2: 30`. */
function hours(start: string, end: string, timeZone: string): string[] {
  const table = minutesByWeekdayAndHour([{ start: parseInstant(start), end: parseInstant(end) }], zoneNamed(timeZone));
  return table.flatMap((row, day) =>
    row.flatMap((minutes, hour) => (minutes > 0 ? `${weekdays[day]} ${hour}: ${minutes}` : [])),
  );
}

test("minutes go to the hours in which they were", () => {
  expect(hours("2026-12-08T08:30:00Z", "2026-12-08T10:00:00Z", "Europe/Berlin")).toEqual(["Tue 9: 30", "Tue 10: 60"]);
  expect(hours("2026-12-08T22:45:00Z", "2026-12-08T23:05:00Z", "Europe/Berlin")).toEqual(["Tue 23: 15", "Wed 0: 5"]);
  expect(hours("2026-12-08T04:00:00Z", "2026-12-08T04:30:00Z", "Asia/Kathmandu")).toEqual(["Tue 9: 15", "Tue 10: 15"]);
});

test("an hour that clocks skip has none, and one that comes twice has them twice", () => {
  expect(hours("2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z", "Europe/Berlin")).toEqual(["Sun 1: 30", "Sun 3: 30"]);
  expect(hours("2026-10-25T00:00:00Z", "2026-10-25T02:00:00Z", "Europe/Berlin")).toEqual(["Sun 2: 120"]);
  // Lord Howe's clocks go back by half an hour.
  expect(hours("2026-04-04T14:00:00Z", "2026-04-04T16:00:00Z", "Australia/Lord_Howe")).toEqual([
    "Sun 1: 90",
    "Sun 2: 30",
  ]);
});

test("it is what asking a clock every minute gives", () => {
  const zones = ["Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Africa/Cairo", "America/Santiago"];
  const from = parseInstant("2026-01-01T00:00:00Z");
  const times = fc.record({
    start: fc.integer({ min: from, max: from + 365 * 1440 }),
    minutes: fc.integer({ min: 1, max: 400 }),
  });
  fc.assert(
    fc.property(fc.array(times, { maxLength: 5 }), fc.constantFrom(...zones), (meetings, timeZone) => {
      const clock = new Intl.DateTimeFormat("en-US", {
        timeZone,
        weekday: "short",
        hour: "2-digit",
        hourCycle: "h23",
      });
      const expected = Array.from({ length: 7 }, () => Array<number>(24).fill(0));
      for (const { start, minutes } of meetings) {
        for (let at = start; at < start + minutes; at++) {
          const [weekday = "", hour = ""] = clock.format(at * 60_000).split(", ");
          expected[weekdays.indexOf(weekday)]![Number(hour)]! += 1;
        }
      }
      const intervals = meetings.map(({ start, minutes }) => ({ start, end: start + minutes }));
      expect(minutesByWeekdayAndHour(intervals, zoneNamed(timeZone))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
