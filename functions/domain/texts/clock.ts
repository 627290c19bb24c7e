import type { Language } from "./language.ts";

/**
 * What writes times in a language, on clocks of 24 hours: mails and pages write them alike. English is that outside of the United States,
 * with the day before the month.
 */
export const locales: Record<Language, string> = { en: "en-GB", de: "de", fr: "fr", es: "es" };

/** `09:00` */
export const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
