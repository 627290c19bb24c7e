import { unsubscribePage as german } from "./de/unsubscribe-page.ts";
import { unsubscribePage as english } from "./en/unsubscribe-page.ts";
import { unsubscribePage as spanish } from "./es/unsubscribe-page.ts";
import { unsubscribePage as french } from "./fr/unsubscribe-page.ts";
import type { Language } from "./language.ts";

/** What the page says by which people have fewer mails. Apart from `Texts`, because only that page needs it. */
export type UnsubscribePageTexts = typeof english;

const pages: Record<Language, UnsubscribePageTexts> = { en: english, de: german, fr: french, es: spanish };

export function unsubscribePageTextsIn(language: Language): UnsubscribePageTexts {
  return pages[language];
}
