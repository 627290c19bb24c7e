import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { formatsOf } from "../../../functions/domain/texts/formats.ts";
import { type Language, languages } from "../../../functions/domain/texts/language.ts";
import { zoneNamed } from "../../../functions/domain/time/zone.ts";
import { firstWeekday } from "../../../web/times/first-weekday.ts";
import { standInForBrowser } from "./support/browser-stand-in.ts";

let kept: Map<string, string>;
let page: typeof import("../../../web/times/shown.ts") & typeof import("../../../web/texts/language.ts");
beforeAll(async () => {
  kept = standInForBrowser();
  page = { ...(await import("../../../web/times/shown.ts")), ...(await import("../../../web/texts/language.ts")) };
});
afterAll(() => void vi.unstubAllGlobals());

const instants = ["2027-03-16T00:05:00Z", "2027-03-16T08:30:00Z", "2027-03-28T01:00:00Z", "2027-07-01T22:59:00Z"];
const zones = ["Europe/Berlin", "America/New_York", "Pacific/Kiritimati", "Asia/Kathmandu", "Australia/Lord_Howe"];

describe.each(languages)("in %s", (language: Language) => {
  const server = formatsOf(language);
  beforeAll(() => page.chooseLanguage(language));

  test("a page writes times and dates as the server does", () => {
    page.chooseHours("24");
    for (const instant of instants)
      for (const zone of zones) {
        const minute = Date.parse(instant) / 60_000;
        expect(page.timeIn(instant, zone)).toBe(server.time(minute, zoneNamed(zone)));
        expect(page.dateIn(instant, zone)).toBe(server.date(minute, zoneNamed(zone)));
      }
  });

  test("on a clock of 12 hours it says which half of the day, and no zero before the hour", () => {
    page.chooseHours("12");
    const plain = (text: string) => text.replace(/\s/g, " ");
    expect(plain(page.timeIn("2027-03-16T08:05:00Z", "UTC"))).toMatch(/^8:05 a\.? ?m\.?$/i);
    expect(plain(page.timeIn("2027-03-16T12:05:00Z", "UTC"))).toMatch(/^12:05 p\.? ?m\.?$/i);
    expect(plain(page.timeIn("2027-03-16T00:05:00Z", "UTC"))).toMatch(/^12:05 a\.? ?m\.?$/i);
  });
});

describe("what a browser says of its region", () => {
  test.each([
    [["en-US@posix", "en"], "12", 6],
    [["de_DE.UTF-8"], "24", 0],
    [["C", "en-US"], "12", 6],
    [["ar-EG"], "12", 5],
    [["de-AT"], "24", 0],
    [["x"], undefined, undefined],
    [[""], undefined, undefined],
    [[undefined], undefined, undefined],
  ])("%j is taken as far as it goes", (tags, hours, weekday) => {
    kept.clear();
    vi.stubGlobal("navigator", { language: tags[0], languages: tags });
    if (hours) expect(page.preferredHours()).toBe(hours);
    else expect(["12", "24"]).toContain(page.preferredHours());
    if (weekday) expect(firstWeekday()).toBe(weekday);
    else expect([0, 6]).toContain(firstWeekday());
  });

  test("without any there is a clock all the same", () => {
    vi.stubGlobal("navigator", { language: undefined, languages: undefined });
    expect(["12", "24"]).toContain(page.preferredHours());
  });
});
