import type { Language } from "../texts/language.ts";
import type { CalendarDate } from "../time/calendar-date.ts";

/** A public holiday that a whole country has. */
export interface Holiday {
  date: CalendarDate;
  /** Whose it is, by its ISO code such as DE. */
  region: string;
  /** In English where a language has no name for it, and in the country's own language where English has none either. */
  names: Readonly<Record<Language, string>>;
}
