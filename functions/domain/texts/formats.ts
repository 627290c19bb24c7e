import { type EpochMinute, millisecondsPerMinute } from "../time/instant.ts";
import { wallClockIn, type Zone } from "../time/zone.ts";
import { clock, locales } from "./clock.ts";
import type { Language } from "./language.ts";

/** How a language writes times, lists and counted things. */
export interface Formats {
  /** `Friday 6 March at 10:00`, as the zone's clocks show it. */
  dateAndTime(instant: EpochMinute, zone: Zone): string;
  /** `Friday 6 March` */
  date(instant: EpochMinute, zone: Zone): string;
  /** `10:00` */
  time(instant: EpochMinute, zone: Zone): string;
  /** `Ann, Ben and Cleo` */
  list(items: readonly string[]): string;
  /** `Ann, Ben or Cleo` */
  either(items: readonly string[]): string;
  /** The form for that many: `plural(2, { one: "day", other: "days" })`. */
  plural(count: number, forms: PluralForms): string;
}

export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** `Intl` has no word between a date and a time in every language. */
const beforeTime: Record<Language, string> = { en: " at ", de: " um ", fr: " à ", es: ", a las " };

const wholeDate = { weekday: "long", day: "numeric", month: "long" } as const;

export function formatsOf(language: Language): Formats {
  const locale = locales[language];
  const lists = whenFirstUsed(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const alternatives = whenFirstUsed(() => new Intl.ListFormat(locale, { type: "disjunction" }));
  const plurals = whenFirstUsed(() => new Intl.PluralRules(locale));
  // What a zone's clocks show is written as if it were UTC: one formatter serves all zones.
  const onClocks = (options: Intl.DateTimeFormatOptions) => {
    const formatter = whenFirstUsed(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }));
    return (instant: EpochMinute, zone: Zone) => formatter().format(wallClockIn(zone)(instant) * millisecondsPerMinute);
  };
  const [date, time] = [onClocks(wholeDate), onClocks(clock)];
  return {
    dateAndTime: (instant, zone) => `${date(instant, zone)}${beforeTime[language]}${time(instant, zone)}`,
    date,
    time,
    list: (items) => lists().format(items),
    either: (items) => alternatives().format(items),
    plural: (count, forms) => forms[plurals().select(count)] ?? forms.other,
  };
}

/** `Intl` makes its formatters slowly, and most requests need none. */
function whenFirstUsed<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
