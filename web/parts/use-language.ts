import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../functions/domain/texts/language.ts";
import { language, onLanguageChosen } from "../texts/language.ts";

/** The language of the page. Whatever asks for it here is drawn again in another that is chosen, with all that is in it. */
export function useLanguage(): Language {
  const [shown, setShown] = useState(language);
  useEffect(() => onLanguageChosen(setShown), []);
  return shown;
}
