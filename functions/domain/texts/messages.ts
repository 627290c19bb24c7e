import { messages as german } from "./de/messages.ts";
import { messages as english } from "./en/messages.ts";
import { messages as spanish } from "./es/messages.ts";
import { messages as french } from "./fr/messages.ts";
import type { Language } from "./language.ts";

/** What mails say. Apart from `Texts`, because only functions that send mails need it. */
export type MessageTexts = typeof english;

const messages: Record<Language, MessageTexts> = { en: english, de: german, fr: french, es: spanish };

export function messageTextsIn(language: Language): MessageTexts {
  return messages[language];
}
