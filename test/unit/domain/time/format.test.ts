import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatInZone, formatUtc, parseInstant, zoneFormatter } from "../../../../functions/domain/time/format.ts";
import { zoneNamed } from "../../../../functions/domain/time/zone.ts";
import { clockChanges } from "./clock-changes.ts";

const lastMinute = Date.UTC(2199, 11, 31, 23, 59) / 60_000;
const instants = fc.integer({ min: 1440, max: lastMinute - 1440 });

describe("writing", () => {
  test("UTC is written with a Z", () => {
    const instant = Date.UTC(2026, 11, 1, 14) / 60_000;
    expect(formatUtc(instant)).toBe("2026-12-01T14:00:00Z");
    expect(formatInZone(instant, zoneNamed("UTC"))).toBe("2026-12-01T14:00:00Z");
  });

  test.each([
    ["America/New_York", "2026-12-01T09:00:00-05:00"],
    ["Europe/London", "2026-12-01T14:00:00+00:00"],
    ["Asia/Kathmandu", "2026-12-01T19:45:00+05:45"],
    ["Pacific/Kiritimati", "2026-12-02T04:00:00+14:00"],
    ["Pacific/Niue", "2026-12-01T03:00:00-11:00"],
    ["Pacific/Chatham", "2026-12-02T03:45:00+13:45"],
    ["Asia/Kolkata", "2026-12-01T19:30:00+05:30"],
  ])("%s writes %s", (timeZone, text) => {
    expect(formatInZone(Date.UTC(2026, 11, 1, 14) / 60_000, zoneNamed(timeZone))).toBe(text);
  });

  test("what is written can be read back in every zone tried", () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...clockChanges), (instant, { timeZone }) => {
        expect(parseInstant(formatInZone(instant, zoneNamed(timeZone)))).toBe(instant);
        expect(formatUtc(instant)).toBe(new Date(instant * 60_000).toISOString().replace(".000", ""));
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  test.each(clockChanges)(
    "$timeZone around $around: one formatter for many instants writes what one for each writes",
    ({ timeZone, around }) => {
      const zone = zoneNamed(timeZone);
      const format = zoneFormatter(zone);
      const midnight = Date.parse(around) / 60_000;
      for (let instant = midnight - 1440; instant < midnight + 2880; instant += 15) {
        expect(format(instant)).toBe(formatInZone(instant, zone));
      }
    },
  );
});

describe("reading instants", () => {
  test.each([
    "2026-12-01T14:00:00Z",
    "2026-12-01T14:00:00.000Z",
    "2026-12-01T09:00:00-05:00",
    "2026-12-01T19:45:00+05:45",
    "2026-12-02T13:59:00+23:59",
  ])("%s is two in the afternoon", (text) => {
    expect(formatUtc(parseInstant(text))).toBe("2026-12-01T14:00:00Z");
  });

  test.each([
    ["2026-12-01T14:00:00", /offset/],
    ["2026-12-01", /RFC 3339/],
    ["2026-12-01T14:00Z", /RFC 3339/],
    ["2026-12-01 14:00:00Z", /RFC 3339/],
    ["2026-12-01T14:00:00+0530", /RFC 3339/],
    ["2026-12-01T14:00:30Z", /whole minute/],
    ["2026-12-01T14:00:60Z", /whole minute/],
    ["2026-12-01T14:00:00.001Z", /whole minute/],
    ["2026-12-01T24:00:00Z", /time of day/],
    ["2026-12-01T14:60:00Z", /time of day/],
    ["2026-12-01T14:00:00+24:00", /offset/],
    ["2026-02-30T14:00:00Z", /calendar date/],
    ["1969-12-31T23:59:00Z", /1970/],
    ["1970-01-01T00:00:00+01:00", /1970/],
    ["2200-01-01T00:00:00Z", /2199/],
    ["yesterday", /RFC 3339/],
  ])("%s is refused", (text, reason) => {
    expect(() => parseInstant(text)).toThrow(RangeError);
    expect(() => parseInstant(text)).toThrow(reason);
  });
});
