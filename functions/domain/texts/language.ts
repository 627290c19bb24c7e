/** The languages that people can be spoken to in. */
export const languages = ["en", "de", "fr", "es"] as const;
export type Language = (typeof languages)[number];

export const defaultLanguage: Language = "en";

/** `de` for `de-AT`. Undefined for a language that is none of ours. */
export function languageOfTag(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split("-", 1);
  return languages.find((language) => language === primary);
}
