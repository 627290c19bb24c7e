import { describe, expect, test } from "vitest";
import { zoneName } from "../../../../functions/contract/fields.ts";
import { textOf } from "../../../../functions/contract/says.ts";
import { textsIn } from "../../../../functions/domain/texts/texts.ts";
import { zoneNamed } from "../../../../functions/domain/time/zone.ts";
import { isZoneName, nearestZoneNames } from "../../../../functions/domain/time/zone-name.ts";

describe("names that people may use", () => {
  test.each([
    ...["UTC", "GMT", "utc", "Asia/Kolkata", "Europe/Kyiv", "europe/PARIS", "America/Argentina/Buenos_Aires"],
    ...["Etc/GMT+5", "Etc/UTC", "US/Pacific", "America/Port-au-Prince"],
  ])("%s", (name) => {
    expect(isZoneName(name)).toBe(true);
  });

  test.each(Intl.supportedValuesOf("timeZone"))("%s, as everything that Intl lists", (name) => {
    expect(isZoneName(name)).toBe(true);
  });
});

describe("names that are refused", () => {
  // Intl takes them, and for a place that nobody means.
  test.each(["BST", "AST", "SST", "ECT", "EST", "CST", "IST", "PST", "bst", "JST", "ACT", "UCT"])("%s", (name) => {
    expect(isZoneName(name)).toBe(false);
  });

  test.each(["CET", "EST5EDT", "Japan", "GB", "PRC", "Zulu", "GMT0", "SystemV/PST8"])("%s, a link or less", (name) => {
    expect(() => zoneNamed(name)).not.toThrow();
    expect(isZoneName(name)).toBe(false);
  });

  test.each(["", "/", "+05:30", "-08", "Z", "GMT+5", "Mars/Olympus", " UTC", "Europe/Berlin ", "Europe/Berlin\n"])(
    "%o",
    (name) => {
      expect(isZoneName(name)).toBe(false);
    },
  );
});

describe("what is offered instead", () => {
  test.each([
    ["BST", "Europe/London"],
    ["AST", "America/Halifax"],
    ["SST", "Pacific/Pago_Pago"],
    ["ECT", "America/Guayaquil"],
    ["est", "America/New_York"],
    ["+05:30", "Asia/Kolkata"],
    ["-0300", "America/Sao_Paulo"],
    ["GMT+1", "Africa/Lagos"],
    ["+0", "UTC"],
    ["Berlin", "Europe/Berlin"],
    ["Europe/Berln", "Europe/Berlin"],
    ["new york", "America/New_York"],
    ["Kiev", "Europe/Kyiv"],
    ["Asia/Calcuta", "Asia/Kolkata"],
    ["Japan", "Asia/Tokyo"],
    ["EST5EDT", "America/New_York"],
  ])("%s: %s comes first", (text, nearest) => {
    expect(nearestZoneNames(text)[0]).toBe(nearest);
  });

  test.each(["Mars/Olympus", "", "+17:00", "x".repeat(100_000)])("for %.20s nothing", (text) => {
    expect(nearestZoneNames(text)).toEqual([]);
  });

  test.each(["BST", "IST", "CST", "SGT", "Z", "+01:00", "-12:00", "+14:00", "Pari", "Hongkong", "Lodon"])(
    "for %s only names that may be used, at most three",
    (text) => {
      const offered = nearestZoneNames(text);
      expect(offered.filter((name) => !isZoneName(name))).toEqual([]);
      expect(offered.length).toBeLessThanOrEqual(3);
    },
  );

  test("an error names them", () => {
    const messageFor = (name: string) => textOf(zoneName.safeParse(name).error!.issues[0]!.message)(textsIn("en"));
    expect(messageFor("IST")).toBe(
      "Use the name of an IANA time zone, such as Europe/Berlin. Did you mean Asia/Kolkata, Asia/Jerusalem or Europe/Dublin?",
    );
    expect(messageFor("Mars/Olympus")).toBe("Use the name of an IANA time zone, such as Europe/Berlin.");
  });
});
