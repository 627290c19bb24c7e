import Holidays, { type HolidaysTypes } from "date-holidays";
import { type Language, languages } from "../../functions/domain/texts/language.ts";
import { addDays, type CalendarDate } from "../../functions/domain/time/calendar-date.ts";
import { years } from "../../functions/holidays/years.ts";

/** The codes of all regions that have holidays. */
export function regionsWithHolidays(): string[] {
  return Object.keys(new Holidays().getCountries());
}

/**
 * A line for each holiday that all of a country has: its dates, without a year where they are the same in all of the years, and its names
 * in English, German, French and Spanish. A name is left out where it is the English one.
 */
export function holidayLines(region: string): string[] {
  const known = years
    .flatMap((year) => holidaysOf(region, year))
    .filter(({ date }) => years.includes(Number(date.slice(0, 4))));
  // Holidays of several days may run on into the next year, which has its own.
  const named = new Map(known.map(({ date, names }) => [date, names] as const).reverse());
  const datesByNames = Map.groupBy([...named.keys()].sort(), (date) => named.get(date)!);
  return [...datesByNames].map(([names, dates]) => `${shortened(dates).join(" ")}: ${names}`).sort();
}

function shortened(dates: CalendarDate[]): string[] {
  const days = new Set(dates.map((date) => date.slice("yyyy-".length)));
  return days.size === 1 && dates.length === years.length ? [...days] : dates;
}

/** Of two holidays on one date only the first. */
function holidaysOf(region: string, year: number): { date: CalendarDate; names: string }[] {
  const [english, ...others] = languages.map((language) => publicHolidays(holidaysIn(language, region), year));
  const everywhere = partsOf(region).map((part) => new Set(publicHolidays(new Holidays(region, part), year).keys()));
  return [...english!]
    .filter(([date]) => everywhere.every((dates) => dates.has(date)))
    .map(([date, name]) => {
      const translated = others.map((names) => names.get(date)).map((other) => (other === name ? "" : other));
      return { date, names: [name, ...translated].join("|").replace(/\|+$/, "") };
    });
}

/** With what a country itself calls them in that language, if it does: Labor Day in the US. */
function holidaysIn(language: Language, region: string): Holidays {
  const own = new Holidays(region).getLanguages().filter((one) => one.startsWith(`${language}-`));
  return new Holidays(region, { languages: [...own, language, "en"] });
}

/** The names of whole public holidays by date. */
function publicHolidays(holidays: Holidays, year: number): Map<CalendarDate, string> {
  const all = holidays.getHolidays(year).filter((holiday) => holiday.type === "public" && !isForSome(holiday));
  return new Map(all.flatMap((holiday) => datesOf(holiday).map((date) => [date, holiday.name] as const)).reverse());
}

function partsOf(region: string): string[] {
  return Object.keys(new Holidays().getStates(region) ?? {});
}

/** Women, children, soldiers, or those of one faith. */
function isForSome({ note = "" }: HolidaysTypes.Holiday & { note?: string }): boolean {
  return /\b(?:for|only|women|youth|children|personnel|orthodox)\b/i.test(note);
}

/** Those that it takes from midnight to midnight. One of them may have an hour less, where clocks change. */
function datesOf({ date, start, end }: HolidaysTypes.Holiday): CalendarDate[] {
  const [first, time] = date.split(" ") as [string, string];
  if (time !== "00:00:00") return [];
  const hours = (end.getTime() - start.getTime()) / 3_600_000;
  return Array.from({ length: Math.floor((hours + 1) / 24) }, (_, index) => addDays(first, index));
}
