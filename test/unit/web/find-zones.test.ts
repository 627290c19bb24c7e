import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { languages } from "../../../functions/domain/texts/language.ts";
import { standInForBrowser } from "./support/browser-stand-in.ts";

const listed = ["UTC", ...Intl.supportedValuesOf("timeZone")];

let page: typeof import("../../../web/times/find-zones.ts") &
  typeof import("../../../web/times/other-cities.ts") &
  typeof import("../../../web/texts/language.ts");
beforeAll(async () => {
  standInForBrowser();
  page = {
    ...(await import("../../../web/times/find-zones.ts")),
    ...(await import("../../../web/times/other-cities.ts")),
    ...(await import("../../../web/texts/language.ts")),
  };
});
// Other files have chosen others.
beforeEach(() => page.chooseLanguage("en"));
afterAll(() => void vi.unstubAllGlobals());

const found = (text: string, zones = listed) => page.findZones(text, zones, page.otherCities(zones), "Europe/Berlin");

describe("zones", () => {
  test.each([
    ["vienna", "Europe/Vienna", "Vienna"],
    ["mumbai", "Asia/Calcutta", "Mumbai"],
    ["Kolkata", "Asia/Calcutta", "Kolkata"],
    ["san fr", "America/Los_Angeles", "San Francisco"],
    ["MUNCHEN", "Europe/Berlin", "Munich"],
    ["lodz", "Europe/Warsaw", "Łódź"],
    ["strassburg", "Europe/Paris", "Strasbourg"],
    ["pacific/kiri", "Pacific/Kiritimati", "Kiritimati"],
  ])("are found by %s", (text, zone, city) => {
    expect(found(text)[0]).toEqual({ zone, city });
  });

  test("are called as this browser lists them", () => {
    const today = listed.map((zone) => (zone === "Asia/Calcutta" ? "Asia/Kolkata" : zone));
    expect(found("delhi", today)[0]!.zone).toBe("Asia/Kolkata");
  });

  test("are found once, those that are called after the city first", () => {
    expect(
      found("mont")
        .map(({ city }) => city)
        .slice(-4),
    ).toEqual(["Montserrat", "Montreal", "Edmonton", "DumontDUrville"]);
    const zones = found("an").map(({ zone }) => zone);
    expect(zones).toEqual([...new Set(zones)]);
  });

  test("are the present one and some more where nothing is searched for, and none where nothing is called so", () => {
    expect(found(" ")[0]).toEqual({ zone: "Europe/Berlin", city: "Berlin" });
    expect(found("nowhere at all")).toEqual([]);
  });

  test.each(languages)("are all known, and found by each of their cities, in %s", async (language) => {
    await page.chooseLanguage(language);
    for (const [zone, cities] of Object.entries(page.otherCities(listed))) {
      expect(listed).toContain(zone);
      for (const city of cities) {
        const name = typeof city === "string" ? city : (city[language] ?? city.en);
        expect(found(name)).toContainEqual({ zone, city: expect.stringContaining(name) });
      }
    }
  });
});
