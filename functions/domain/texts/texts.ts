import { german } from "./de/german.ts";
import { english } from "./en/english.ts";
import { spanish } from "./es/spanish.ts";
import { french } from "./fr/french.ts";
import type { Language } from "./language.ts";

/**
 * All that people read of us, by area. English says what there is to say; the other languages have the same keys with the same
 * values, or the type check fails.
 */
export type Texts = typeof english;

/** Something to say, in whatever language its reader has: `(say) => say.problems.planExpired`. */
export type Text = (say: Texts) => string;

const texts: Record<Language, Texts> = { en: english, de: german, fr: french, es: spanish };

export function textsIn(language: Language): Texts {
  return texts[language];
}
