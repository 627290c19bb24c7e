/** The languages that people can be spoken to in. */
export const languages = ["en", "de", "fr", "es"] as const;
export type Language = (typeof languages)[number];

export const defaultLanguage: Language = "en";
