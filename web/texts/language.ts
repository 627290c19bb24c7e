import { defaultLanguage, type Language, languageOfTag } from "../../functions/domain/texts/language.ts";
import { kept } from "../client/kept.ts";
import { browserLanguages } from "./browser-languages.ts";

const chosen = "language";
const loaders: (() => Promise<void>)[] = [];
const listeners = new Set<(language: Language) => void>();
let current = preferredLanguage();
document.documentElement.lang = current;

/** The language of the page. */
export function language(): Language {
  return current;
}

/** For this browser, until something else is chosen; `null` as it says itself. Resolves once all that the page says is there in it. */
export async function chooseLanguage(wanted: Language | null): Promise<void> {
  kept.here.set(chosen, wanted ?? undefined);
  current = preferredLanguage();
  await Promise.all(loaders.map((load) => load()));
  document.documentElement.lang = current;
  for (const listen of listeners) listen(current);
}

/** Calls back whenever another language is chosen, once all that the page says is there in it. */
export function onLanguageChosen(listen: (language: Language) => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

/** Loads something anew whenever another language is chosen. */
export function onLanguage(load: () => Promise<void>): void {
  loaders.push(load);
}

/** What was chosen here before, else the first of the browser's languages that is one of ours. */
function preferredLanguage(): Language {
  const tags = [kept.here.get(chosen) ?? "", ...browserLanguages()];
  return tags.map(languageOfTag).find((one) => one !== undefined) ?? defaultLanguage;
}
