import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../functions/domain/time/calendar-date.ts";
import { zoneNamed } from "../../../functions/domain/time/zone.ts";
import {
  type DayGrid,
  dayGrid,
  instantAt,
  stretchOn,
  topAt,
} from "../../../web/pages/app/calendar/time-grid/day-grid.ts";
import { minutesOf } from "../../../web/times/instants.ts";
import { samples } from "../../support/samples.ts";

const gridIn = (zone: string, first: string, days = 1): DayGrid =>
  dayGrid(
    Array.from({ length: days }, (_, index) => dayNumber(first) + index),
    zoneNamed(zone),
  );
const time = (start: string, end: string) => minutesOf({ start, end });

describe("the hours of days beside each other", () => {
  test("are those of a day, an hour a row", () => {
    const { days, hours, length } = gridIn("Europe/Berlin", "2026-12-07", 7);
    expect(length).toBe(24 * 60);
    expect(hours.map(({ top, wall }) => top === wall)).not.toContain(false);
    expect(days.flatMap(({ gaps }) => gaps)).toEqual([]);
    expect(stretchOn(days[1]!, time("2026-12-08T08:00:00Z", "2026-12-08T09:00:00Z"))).toEqual({
      top: 540,
      bottom: 600,
    });
  });

  test("have a gap where the clocks go forward, over which a meeting reaches", () => {
    const [day] = gridIn("Europe/Berlin", "2027-03-28").days;
    expect(day).toMatchObject({ clocksGo: "forward", gaps: [{ top: 120, bottom: 180 }] });
    expect(instantAt(day!, 150)).toBeUndefined();
    expect(stretchOn(day!, time("2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z"))).toEqual({ top: 90, bottom: 210 });
  });

  test("have one more where the clocks go back, and so have the other days, as a gap", () => {
    const { days, hours, length } = gridIn("Europe/Berlin", "2027-10-25", 7);
    const sunday = days[6]!;
    expect(length).toBe(25 * 60);
    expect(hours.slice(2, 5)).toEqual([
      { top: 120, wall: 120 },
      { top: 180, wall: 120 },
      { top: 240, wall: 180 },
    ]);
    expect(sunday).toMatchObject({ clocksGo: "back", gaps: [] });
    expect(days[5]).toMatchObject({ clocksGo: undefined, gaps: [{ top: 180, bottom: 240 }] });
    // From half past two to half past two.
    expect(stretchOn(sunday, time("2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z"))).toEqual({ top: 150, bottom: 210 });
    expect(instantAt(sunday, 210)).toBe(Date.parse("2027-10-31T01:30:00Z") / 60_000);
    expect(stretchOn(days[5]!, time("2027-10-30T08:00:00Z", "2027-10-30T09:00:00Z"))).toEqual({
      top: 660,
      bottom: 720,
    });
  });

  test("know a clock that goes back by half an hour, and one that skips midnight", () => {
    const { hours, length } = gridIn("Australia/Lord_Howe", "2027-04-04");
    expect(length).toBe(24 * 60 + 30);
    expect(hours.slice(1, 4)).toEqual([
      { top: 60, wall: 60 },
      { top: 120, wall: 90 },
      { top: 150, wall: 120 },
    ]);
    const [cairo] = gridIn("Africa/Cairo", "2026-04-24").days;
    expect(stretchOn(cairo!, cairo!)).toEqual({ top: 60, bottom: 1440 });
  });

  test("end at midnight for what goes on", () => {
    const night = time("2026-12-07T22:00:00Z", "2026-12-08T01:00:00Z");
    const { days } = gridIn("Europe/Berlin", "2026-12-07", 3);
    expect(days.map((day) => stretchOn(day, night))).toEqual([
      { top: 1380, bottom: 1440 },
      { top: 0, bottom: 120 },
      undefined,
    ]);
  });
});

/** Weeks in which clocks change, and others. */
const weeks = fc.record({
  zone: fc.constantFrom(
    ...["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "America/Nuuk", "America/Havana"],
    ...["Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Apia", "Africa/Casablanca", "America/Santiago", "Asia/Beirut"],
  ),
  first: fc.integer({ min: dayNumber("2026-01-01"), max: dayNumber("2028-12-31") }),
  count: fc.constantFrom(1, 7),
});

test("each minute of each day has one place of its own, in their order, and what lies there is that minute", () => {
  fc.assert(
    fc.property(weeks, ({ zone, first, count }) => {
      const { days, length } = dayGrid(
        Array.from({ length: count }, (_, index) => first + index),
        zoneNamed(zone),
      );
      for (const day of days) {
        let before = -1;
        for (let instant = day.start; instant < day.end; instant++) {
          const top = topAt(day, instant);
          if (top <= before || top >= length) throw new Error(`${instant} lies at ${top}, after ${before}`);
          if (instantAt(day, top) !== instant) throw new Error(`${instantAt(day, top)} lies at ${top}, too`);
          before = top;
        }
        const empty = day.gaps.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
        expect(day.end - day.start + empty).toBe(length);
      }
    }),
    { numRuns: samples(60, 2_000), seed: 2027 },
  );
});

test("what follows each other is drawn below each other, and nothing shorter than it lasts", () => {
  fc.assert(
    fc.property(weeks, fc.array(fc.nat(90), { minLength: 2, maxLength: 40 }), ({ zone, first }, lengths) => {
      const [day] = dayGrid([first], zoneNamed(zone)).days;
      let start = day!.start - 30;
      let drawn = 0;
      for (const minutes of lengths) {
        const stretch = minutes > 0 && stretchOn(day!, { start, end: start + minutes });
        if (stretch) {
          const lasts = Math.min(day!.end, start + minutes) - Math.max(day!.start, start);
          expect(stretch.top).toBeGreaterThanOrEqual(drawn);
          expect(stretch.bottom - stretch.top).toBeGreaterThanOrEqual(lasts);
          drawn = stretch.bottom;
        }
        start += minutes;
      }
    }),
    { numRuns: samples(300, 10_000), seed: 2027 },
  );
});
