import { defaultLanguage, type Language } from "../texts/language.ts";

/** The file that a page begins with, in a language: `booking.html`, `booking.de.html`. */
export function shellName(page: string, language: Language = defaultLanguage): string {
  return language === defaultLanguage ? `${page}.html` : `${page}.${language}.html`;
}
