import type { Holiday, Holidays } from "../domain/holidays/holiday.ts";
import { type Language, languages } from "../domain/texts/language.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { years } from "./years.ts";

/** National holidays. What is known of all regions is large, and loaded when somebody first asks; a region is read once. */
export function openHolidays(): Holidays {
  const regions = new Map<string, Promise<readonly Holiday[]>>();
  return {
    async between(region, first, last) {
      if (!regions.has(region)) regions.set(region, readRegion(region));
      const holidays = await regions.get(region)!;
      return holidays.filter(({ date }) => first <= date && date <= last);
    },
  };
}

async function readRegion(region: string): Promise<readonly Holiday[]> {
  const { nationalHolidays } = await import("./national-holidays.ts");
  const lines = nationalHolidays[region]?.trim().split("\n") ?? [];
  return lines.flatMap((line) => holidaysFrom(line, region)).sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** `2026-04-03 2027-03-26: Good Friday|Karfreitag|Vendredi saint|Viernes Santo`, or `12-25: …` for a date of every year. */
function holidaysFrom(line: string, region: string): Holiday[] {
  const [dates = "", ...rest] = line.split(": ");
  const names = namesFrom(rest.join(": "));
  return dates
    .split(" ")
    .flatMap(datesFrom)
    .map((date) => ({ date, region, names }));
}

function datesFrom(text: string): CalendarDate[] {
  return text.length === "mm-dd".length ? years.map((year) => `${year}-${text}`) : [text];
}

/** Where a name is left out, it is the English one. */
function namesFrom(text: string): Holiday["names"] {
  const names = text.split("|");
  const inEach = languages.map((language, index) => [language, names[index] || names[0]!] as const);
  return Object.fromEntries(inEach) as Record<Language, string>;
}
