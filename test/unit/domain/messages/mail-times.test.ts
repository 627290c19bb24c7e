import fc from "fast-check";
import { expect, test } from "vitest";
import { mailTimes } from "../../../../functions/domain/messages/mail-times.ts";
import { type Language, languages } from "../../../../functions/domain/texts/language.ts";
import { messageTextsIn } from "../../../../functions/domain/texts/messages.ts";
import { zoneNamed } from "../../../../functions/domain/time/zone.ts";
import { samples } from "../../../support/samples.ts";
import { at } from "../shorthand.ts";

const locales: Record<Language, string> = { en: "en-GB", de: "de", fr: "fr", es: "es" };

/** From the first clocks of the world to the last, with whole hours, half and quarter ones, and clocks that change in either half. */
const zones = [
  ...["Pacific/Pago_Pago", "Pacific/Marquesas", "America/Los_Angeles", "America/New_York", "America/St_Johns", "UTC"],
  ...["Europe/London", "Europe/Berlin", "Asia/Tehran", "Asia/Kolkata", "Asia/Kathmandu"],
  ...["Australia/Lord_Howe", "Australia/Adelaide", "Pacific/Chatham", "Pacific/Apia", "Pacific/Kiritimati"],
];

const timesIn = (language: Language, zone: string, now: number) =>
  mailTimes(language, messageTextsIn(language).times, zoneNamed(zone), now);

/** Straight from `Intl`, in the zone itself. */
function oracle(language: Language, timeZone: string, instant: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone }).format(instant * 60_000);
}

const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** Half of them within a day of a change of the clocks of some of these zones. */
const changes = [
  "2026-03-08T10:00Z",
  "2026-03-29T01:00Z",
  "2026-04-04T15:00Z",
  "2026-10-25T01:00Z",
  "2026-11-01T06:00Z",
];
const instants = fc.oneof(
  fc.integer({ min: at("2026-01-01T00:00:00Z"), max: at("2027-12-31T00:00:00Z") }),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -1440, max: 1440 }))
    .map(([change, minutes]) => Date.parse(change) / 60_000 + minutes),
);

const anywhere = fc.record({
  language: fc.constantFrom(...languages),
  zone: fc.constantFrom(...zones),
  start: instants,
  minutes: fc.integer({ min: 1, max: 1440 }),
});

test("dates and times are what the zone's clocks and calendars show", () => {
  fc.assert(
    fc.property(anywhere, ({ language, zone, start, minutes }) => {
      const end = start + minutes;
      const said = timesIn(language, zone, start).span({ start, end });
      for (const instant of [start, end]) {
        const day = oracle(language, zone, instant, { day: "numeric" }).replace(/\D/g, "");
        expect(said).toMatch(new RegExp(`(?<!\\d)${day}(?!\\d)`));
        expect(said).toContain(oracle(language, zone, instant, { weekday: "long" }));
        expect(said).toContain(oracle(language, zone, instant, { month: "long" }));
        expect(said).toContain(oracle(language, zone, instant, clock));
      }
    }),
    { seed: 20261130, numRuns: samples(300, 30_000) },
  );
});

test("where the clocks change meanwhile, or the other clocks show another date, it is said", () => {
  const offset = (zone: string, instant: number) =>
    oracle("fr", zone, instant, { timeZoneName: "shortOffset" }).replace(/^.*UTC/, "UTC");
  fc.assert(
    fc.property(anywhere, fc.constantFrom(...zones), ({ language, zone, start, minutes }, other) => {
      const interval = { start, end: start + minutes };
      const times = timesIn(language, zone, start);
      const month = oracle(language, zone, start, { month: "long" });
      const dateIn = (timeZone: string, instant: number) => oracle("en", timeZone, instant, { dateStyle: "short" });
      const isOneDate = dateIn(zone, start) === dateIn(zone, interval.end);
      const isSame =
        dateIn(zone, start) === dateIn(other, start) && dateIn(zone, interval.end) === dateIn(other, interval.end);
      expect(times.spanBeside(interval, zoneNamed(other)).includes(month)).toBe(!(isOneDate && isSame));
      if (isOneDate) {
        const changes = offset(zone, start) !== offset(zone, interval.end);
        expect(/\(UTC/.test(times.span(interval))).toBe(changes);
      }
    }),
    { seed: 20261130, numRuns: samples(300, 30_000) },
  );
});

test("zones have a name, and their distance from UTC", () => {
  const names = zones.map((zone) => timesIn("en", zone, 0).zone(at("2026-12-11T09:00:00Z")));
  expect(names).toMatchObject([
    expect.stringMatching(/, UTC−11$/),
    expect.stringMatching(/, UTC−9:30$/),
    "Pacific Time, UTC−8",
    "Eastern Time, UTC−5",
    expect.stringMatching(/, UTC−3:30$/),
    "UTC",
    expect.stringMatching(/, UTC$/),
    "Central European Time, UTC+1",
    ...Array(names.length - 8).fill(expect.stringMatching(/^\p{Lu}.*, UTC\+\d/u)),
  ]);
  expect(names).toContainEqual(expect.stringMatching(/, UTC\+13:45$/));
  expect(names).toContainEqual(expect.stringMatching(/, UTC\+14$/));
  const berlin = (language: Language) => timesIn(language, "Europe/Berlin", 0).zone(at("2026-07-11T09:00:00Z"));
  expect(languages.map(berlin)).toEqual([
    "Central European Time, UTC+2",
    "Mitteleuropäische Zeit, UTC+2",
    "heure d’Europe centrale, UTC+2",
    "hora de Europa central, UTC+2",
  ]);
});

test("lengths are said in hours and minutes", () => {
  const length = (minutes: number, language: Language = "en") => {
    const [line = ""] = timesIn(language, "UTC", 0).lines({ start: 0, end: minutes });
    return line.slice(line.lastIndexOf("(") + 1, -1).replaceAll("\u00a0", " ");
  };
  expect([1, 45, 60, 90, 121, 1440].map((minutes) => length(minutes))).toEqual([
    "1 minute",
    "45 minutes",
    "1 hour",
    "1 hour, 30 minutes",
    "2 hours, 1 minute",
    "24 hours",
  ]);
  expect(languages.map((language) => length(90, language))).toEqual([
    "1 hour, 30 minutes",
    "1 Stunde, 30 Minuten",
    "1 heure et 30 minutes",
    "1 hora y 30 minutos",
  ]);
});

test("the first of a month is written as it is said in French", () => {
  const now = at("2026-12-01T09:00:00Z");
  expect(timesIn("fr", "UTC", now).long(now)).toBe("mardi 1er décembre, 09:00");
});
