import { describe, expect, test } from "vitest";
import { languages } from "../../../functions/domain/texts/language.ts";
import { isCalendarDate } from "../../../functions/domain/time/calendar-date.ts";
import { zonesOfRegions } from "../../../functions/domain/time/zones-of-regions.ts";
import { openHolidays } from "../../../functions/holidays/open-holidays.ts";
import { years } from "../../../functions/holidays/years.ts";

const holidays = openHolidays();
const allYears = [`${years[0]}-01-01`, `${years.at(-1)}-12-31`] as const;

async function englishNames(region: string, first: string, last = first): Promise<string[]> {
  return (await holidays.between(region, first, last)).map(({ date, names }) => `${date} ${names.en}`);
}

describe("public holidays", () => {
  test.each([
    ["DE", "2026-12-25", "Christmas Day"],
    ["DE", "2027-03-26", "Good Friday"],
    ["FR", "2027-05-06", "Ascension Day"],
    ["US", "2026-11-26", "Thanksgiving Day"],
    ["GB", "2027-08-30", undefined],
    ["JP", "2027-03-22", "Spring Equinox Day (substitute day)"],
    ["NZ", "2027-04-26", "ANZAC Day (substitute day)"],
    ["GB", "2026-12-28", "Boxing Day (substitute day)"],
    ["SA", "2026-09-23", "National Day"],
    ["TR", "2027-03-10", "End of Ramadan (Eid al-Fitr)"],
    ["IN", "2027-01-26", "Republic Day"],
  ])("in %s on %s: %s", async (region, date, name) => {
    expect(await englishNames(region, date)).toEqual(name ? [`${date} ${name}`] : []);
  });

  test.each([
    ["only in a part of the country", "DE", "2027-01-06"],
    ["not in Scotland", "GB", "2027-03-29"],
    ["not in every state", "US", "2026-10-12"],
    ["from noon only", "IS", "2026-12-24"],
    ["for children only", "CN", "2027-06-01"],
    ["an observance", "US", "2027-02-14"],
  ])("are not those that are %s", async (_, region, date) => {
    expect(await englishNames(region, date)).toEqual([]);
  });

  test("are those of the dates that are asked for, both included, ascending", async () => {
    expect(await englishNames("DE", "2026-12-25", "2027-01-01")).toEqual([
      "2026-12-25 Christmas Day",
      "2026-12-26 Boxing Day",
      "2027-01-01 New Year's Day",
    ]);
  });

  test("are none where nothing is known of a region or a year", async () => {
    expect(await englishNames("AQ", ...allYears)).toEqual([]);
    expect(await englishNames("DE", "2199-12-25")).toEqual([]);
  });

  test("are named in every language, in English where it has no name for them", async () => {
    const [unity] = await holidays.between("DE", "2027-10-03", "2027-10-03");
    expect(unity).toEqual({
      date: "2027-10-03",
      region: "DE",
      names: { en: "National Holiday", de: "Tag der Deutschen Einheit", fr: "Fête nationale", es: "Fiesta Nacional" },
    });
    const [juneteenth] = await holidays.between("US", "2028-06-19", "2028-06-19");
    expect(juneteenth?.names).toEqual({ en: "Juneteenth", de: "Juneteenth", fr: "Juneteenth", es: "Juneteenth" });
  });
});

test("every holiday of every region is a date of the years that are known, once, and has its names", async () => {
  const regions = zonesOfRegions
    .trim()
    .split("\n")
    .map((line) => line.slice(0, 2));
  for (const region of regions) {
    const all = await holidays.between(region, ...allYears);
    const dates = all.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates.filter((date) => !isCalendarDate(date) || !years.includes(Number(date.slice(0, 4))))).toEqual([]);
    expect(all.filter(({ names }) => languages.some((language) => !names[language]?.trim()))).toEqual([]);
  }
});
