import { useId } from "preact/hooks";
import { type Language, languages } from "../../../functions/domain/texts/language.ts";
import { common } from "../../texts/common.ts";
import { chooseLanguage } from "../../texts/language.ts";
import { useLanguage } from "../use-language.ts";

/** Each language in itself. */
export const ownNames: Record<Language, string> = { en: "English", de: "Deutsch", fr: "Français", es: "Español" };

export function LanguagePicker() {
  const id = useId();
  const shown = useLanguage();
  return (
    <div class="field language-picker">
      <label class="unseen" for={id}>
        {common.language}
      </label>
      <select id={id} value={shown} onChange={({ currentTarget }) => chooseLanguage(currentTarget.value as Language)}>
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {ownNames[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
