import type { Profile } from "../people/profile.ts";
import { defaultLanguage, type Language } from "../texts/language.ts";
import type { Reader } from "./message.ts";

/** Somebody whom something is written for, in the language of their profile, or else in that one. */
export function readerOf(
  { userId, name, email, timeZone, language }: Profile,
  otherwise: Language = defaultLanguage,
): Reader {
  return { userId, name, email, timeZone, language: language ?? otherwise };
}
