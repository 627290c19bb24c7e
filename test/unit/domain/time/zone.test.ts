import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../../functions/domain/time/calendar-date.ts";
import {
  instantsOfWall,
  instantsOfWallRange,
  offsetAt,
  segmentsAround,
  type Zone,
  zoneNamed,
} from "../../../../functions/domain/time/zone.ts";
import { at } from "../shorthand.ts";
import { clockChanges } from "./clock-changes.ts";
import { minutes, runs, wallOf } from "./oracle.ts";

const zoneNames = [...Intl.supportedValuesOf("timeZone"), "UTC", "Asia/Kolkata"];

/** As `Intl` tells it in another way: read off the wall clock that it shows. */
function offsetByIntl(timeZone: string, instant: number): number {
  return wallOf(timeZone, instant) - instant;
}

/** The instants from which a zone's offset differs from the minute before. */
function changesBetween(zone: Zone, from: number, to: number): number[] {
  const segments = segmentsAround(zone, from, to);
  return segments
    .filter(
      ({ start, offset }, index) => index > 0 && segments[index - 1]!.offset !== offset && from <= start && start < to,
    )
    .map(({ start }) => start);
}

describe("names", () => {
  test.each(["", "+05:30", "-08", "Z", "GMT+5", "Mars/Olympus", " UTC"])("%o is none", (name) => {
    expect(() => zoneNamed(name)).toThrow(RangeError);
  });

  test("a zone is opened once, however it is spelled", () => {
    expect(zoneNamed("europe/paris")).toBe(zoneNamed("Europe/Paris"));
  });
});

describe("offsets", () => {
  test("of every zone, through years with changes of all kinds", { timeout: 60_000 }, () => {
    for (const name of zoneNames) {
      for (const year of [1972, 2004, 2011, 2026, 2054, 2199]) {
        const samples = Array.from(
          { length: 73 },
          (_, index) => at(`${year}-01-01T00:00:00Z`) + index * (5 * 1440 + 7),
        );
        const actual = samples.map((instant) => offsetAt(zoneNamed(name), instant));
        expect(actual, `${name} ${year}`).toEqual(samples.map((instant) => offsetByIntl(name, instant)));
      }
    }
  });

  test("change at the exact minute, in every zone", { timeout: 60_000 }, () => {
    for (const name of zoneNames) {
      for (const year of [2011, 2026]) {
        const changes = changesBetween(
          zoneNamed(name),
          at(`${year}-01-01T00:00:00Z`),
          at(`${year + 1}-01-01T00:00:00Z`),
        );
        for (const change of changes) {
          expect(offsetByIntl(name, change - 1), `${name} ${change}`).not.toBe(offsetByIntl(name, change));
          expect(offsetAt(zoneNamed(name), change - 1)).toBe(offsetByIntl(name, change - 1));
          expect(offsetAt(zoneNamed(name), change)).toBe(offsetByIntl(name, change));
        }
      }
    }
  });

  test.each([
    ["Africa/Casablanca", "a Ramadan of a month", "2026-02-15T02:00:00Z", "2026-03-22T02:00:00Z"],
    ["America/Recife", "a summer of a week", "2000-10-08T03:00:00Z", "2000-10-15T02:00:00Z"],
  ])("%s keeps another offset for %s", (name, _, first, second) => {
    const month = 30 * 1440;
    expect(changesBetween(zoneNamed(name), at(first) - month, at(second) + month)).toEqual([at(first), at(second)]);
  });

  test.each([
    ["Pacific/Kiritimati", 14 * 60],
    ["Pacific/Niue", -11 * 60],
    ["Asia/Kathmandu", 345],
    ["UTC", 0],
  ])("%s stands at %i minutes", (name, offset) => {
    expect(offsetAt(zoneNamed(name), at("2026-06-01T00:00:00Z"))).toBe(offset);
  });

  test("seconds are rounded as a minute hand shows them: Monrovia was 44½ minutes behind until 1972", () => {
    expect(offsetAt(zoneNamed("Africa/Monrovia"), at("1971-06-01T00:00:00Z"))).toBe(-45);
    expect(offsetAt(zoneNamed("Africa/Monrovia"), at("1972-06-01T00:00:00Z"))).toBe(0);
  });
});

describe("wall clocks", () => {
  test("New York skips an hour in March and repeats one in November", () => {
    const newYork = zoneNamed("America/New_York");
    const wall = (date: string, hour: number) => dayNumber(date) * 1440 + hour * 60 + 30;
    expect(instantsOfWall(newYork, wall("2026-03-08", 1))).toEqual([at("2026-03-08T06:30:00Z")]);
    expect(instantsOfWall(newYork, wall("2026-03-08", 2))).toEqual([]);
    expect(instantsOfWall(newYork, wall("2026-11-01", 1))).toEqual([
      at("2026-11-01T05:30:00Z"),
      at("2026-11-01T06:30:00Z"),
    ]);
  });

  test("Samoa never had a 2011-12-30", () => {
    const noon = dayNumber("2011-12-30") * 1440 + 720;
    expect(instantsOfWall(zoneNamed("Pacific/Apia"), noon)).toEqual([]);
  });

  test.each(clockChanges)(
    "$timeZone around $around: each minute has the instants at which it is shown",
    ({ timeZone, around }) => {
      const zone = zoneNamed(timeZone);
      const midnight = dayNumber(around) * 1440;
      const shownAt = Map.groupBy(minutes(midnight - 3 * 1440, midnight + 4 * 1440), (instant) =>
        wallOf(timeZone, instant),
      );
      for (const wall of minutes(midnight - 1440, midnight + 2 * 1440)) {
        expect(instantsOfWall(zone, wall)).toEqual(shownAt.get(wall) ?? []);
      }
    },
  );

  test.each(clockChanges)(
    "$timeZone around $around: a range is the runs of instants that show it",
    ({ timeZone, around }) => {
      const midnight = dayNumber(around) * 1440;
      const instants = minutes(midnight - 3 * 1440, midnight + 5 * 1440);
      for (const [start, end] of [
        [0, 1440],
        [60, 90],
        [90, 1500],
        [105, 180],
        [-90, 15],
        [-1440, 2880],
      ] as const) {
        const shown = instants.filter((instant) => {
          const wall = wallOf(timeZone, instant);
          return midnight + start <= wall && wall < midnight + end;
        });
        expect(instantsOfWallRange(zoneNamed(timeZone), midnight + start, midnight + end)).toEqual(
          runs(shown).map((run) => ({ start: run[0], end: run.at(-1)! + 1 })),
        );
      }
    },
  );
});
