import { clock, locales } from "../../functions/domain/texts/clock.ts";
import type { Language } from "../../functions/domain/texts/language.ts";
import type { CalendarDate } from "../../functions/domain/time/calendar-date.ts";
import { kept } from "../client/kept.ts";
import { browserLanguages } from "../texts/browser-languages.ts";
import { language } from "../texts/language.ts";

/** How times are written: on the clocks of a zone, in the language of the page, with the clock of the reader's region. */

export type Hours = "12" | "24";

/** The region's clock, as the browser says; another if somebody has chosen so here. */
export function preferredHours(): Hours {
  const chosen = kept.here.get("hours");
  if (chosen === "12" || chosen === "24") return chosen;
  const { hourCycle } = new Intl.DateTimeFormat(browserLanguages(), { hour: "numeric" }).resolvedOptions();
  return hourCycle === "h12" || hourCycle === "h11" ? "12" : "24";
}

export function chooseHours(hours: Hours): void {
  kept.here.set("hours", hours);
}

/** With 24 hours as the server writes it. Of English, only that of the United States writes the other clock as people know it. */
function localeOf(language: Language, hours: Hours): string {
  return hours === "12" && language === "en" ? "en-US" : locales[language];
}

const clock12 = { hour: "numeric", minute: "2-digit", hourCycle: "h12" } as const;

const formatters = new Map<string, Intl.DateTimeFormat>();

export function formatter(options: Intl.DateTimeFormatOptions, timeZone: string, hours = preferredHours()) {
  return keptFormatter(localeOf(language(), hours), options, timeZone);
}

/** To make one takes long enough to be felt where a page asks the date of each of some hundred times. */
function keptFormatter(locale: string, options: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
  const name = JSON.stringify([locale, timeZone, options]);
  let made = formatters.get(name);
  if (!made) {
    made = new Intl.DateTimeFormat(locale, { ...options, timeZone });
    formatters.set(name, made);
  }
  return made;
}

/** `09:30` as in the mails, or `9:30 AM` */
export function timeIn(instant: string | number, timeZone: string, hours = preferredHours()): string {
  return formatter(hours === "12" ? clock12 : clock, timeZone, hours).format(new Date(instant));
}

/** `Monday, 7 December` */
export function dateIn(instant: string | number, timeZone: string): string {
  return formatter({ weekday: "long", day: "numeric", month: "long" }, timeZone).format(new Date(instant));
}

/** `Monday, 7 December`: a date that is on no zone's clocks. */
export function dateNamed(date: CalendarDate): string {
  return dateIn(`${date}T12:00:00Z`, "UTC");
}

/** `Monday, 7 December, 09:30` */
export function dateAndTimeIn(instant: string | number, timeZone: string): string {
  return `${dateIn(instant, timeZone)}, ${timeIn(instant, timeZone)}`;
}

/** `Mon` */
export function weekdayIn(instant: string | number, timeZone: string): string {
  return formatter({ weekday: "short" }, timeZone).format(new Date(instant));
}

/** `December 2026`: the month of a date. */
export function monthNamed(date: string): string {
  return formatter({ month: "long", year: "numeric" }, "UTC").format(new Date(`${date.slice(0, 7)}-15T12:00:00Z`));
}

const calendarDate = { year: "numeric", month: "2-digit", day: "2-digit" } as const;

/** `2026-12-07`: the date that the zone's clocks show. */
export function calendarDateIn(instant: string | number, timeZone: string): string {
  return keptFormatter("en-CA", calendarDate, timeZone).format(new Date(instant));
}

/** `GMT+1`, as the offset is at that instant. */
export function offsetIn(instant: string | number, timeZone: string): string {
  return zoneNameIn(keptFormatter("en", { timeZoneName: "shortOffset" }, timeZone), instant);
}

/** `CET`, as the language of the page calls the clocks at that instant. */
export function zoneLettersAt(instant: string | number, timeZone: string): string {
  return zoneNameIn(formatter({ timeZoneName: "short" }, timeZone), instant);
}

/** Whether the clocks of two zones show the same at an instant. Zones are never compared by name: browsers use old ones. */
export function showTheSame(instant: string | number, one: string, other: string): boolean {
  return offsetIn(instant, one) === offsetIn(instant, other);
}

function zoneNameIn(format: Intl.DateTimeFormat, instant: string | number): string {
  return format.formatToParts(new Date(instant)).find(({ type }) => type === "timeZoneName")?.value ?? "";
}
