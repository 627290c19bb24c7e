import { defaultLanguage, type Language, languageOfTag } from "../../functions/domain/texts/language.ts";
import type { texts as english } from "./en/texts.ts";

/** All that the pages say, beside what the server says itself. The other languages have the type of the English texts. */
export type Texts = typeof english;

/** What is said now, and in which language. Loaded before anything is shown. */
export let say: Texts;
export let language: Language = defaultLanguage;

const loaders: Record<Language, () => Promise<{ texts: Texts }>> = {
  en: () => import("./en/texts.ts"),
  de: () => import("./de/texts.ts"),
  fr: () => import("./fr/texts.ts"),
  es: () => import("./es/texts.ts"),
};

/** The language that was chosen here before, else the first of the browser's that is one of ours. */
export function preferredLanguage(): Language {
  const tags = [localStorage.getItem(chosen) ?? "", ...navigator.languages];
  return tags.map(languageOfTag).find((one) => one !== undefined) ?? defaultLanguage;
}

export async function speak(wanted: Language): Promise<void> {
  ({ texts: say } = await loaders[wanted]());
  language = wanted;
  document.documentElement.lang = wanted;
}

/** For this browser, until something else is chosen. */
export async function chooseLanguage(wanted: Language): Promise<void> {
  localStorage.setItem(chosen, wanted);
  await speak(wanted);
}

const chosen = "language";
