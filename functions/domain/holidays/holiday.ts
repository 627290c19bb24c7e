import type { Language } from "../texts/language.ts";
import type { CalendarDate } from "../time/calendar-date.ts";

/** A public holiday that a whole country has. */
export interface Holiday {
  date: CalendarDate;
  /** Whose it is, by its ISO code such as DE. */
  region: string;
  /** In English where a language has no name for it, and in one of the country's own where English has none either. */
  names: Readonly<Record<Language, string>>;
}

/** Where holidays are looked up. */
export interface Holidays {
  /** Those of a region on these dates, both included, ascending. None where nothing is known of a region or a year. */
  between(region: string, first: CalendarDate, last: CalendarDate): Promise<readonly Holiday[]>;
}
