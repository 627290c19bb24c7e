import Negotiator from "negotiator";
import { defaultLanguage, type Language, languageOfTag } from "../domain/texts/language.ts";
import { type Texts, textsIn } from "../domain/texts/texts.ts";
import type { ApiEvent } from "./request.ts";

/**
 * The language that the client would rather have than any other that we speak, as `Accept-Language` says. Undefined where it names none
 * of ours: `*`, which some clients send unasked, names none.
 */
export function acceptedLanguage({ headers }: Pick<ApiEvent, "headers">): Language | undefined {
  for (const tag of new Negotiator({ headers }).languages()) {
    const language = languageOfTag(tag);
    if (language) return language;
  }
  return undefined;
}

/** In which a request is answered: what it accepts decides, else the profile, where that was read, else it is English. */
export function textsOf(event: ApiEvent): Texts {
  return textsIn(acceptedLanguage(event) ?? event.profileLanguage ?? defaultLanguage);
}
