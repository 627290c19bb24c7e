import { useId } from "preact/hooks";
import { type Language, languages } from "../../../functions/domain/texts/language.ts";
import { common } from "../../texts/common.ts";
import { chooseLanguage, language } from "../../texts/language.ts";

/** Each language in itself. */
export const ownNames: Record<Language, string> = { en: "English", de: "Deutsch", fr: "Français", es: "Español" };

/** `onChosen` is called once the texts are there. */
export function LanguagePicker({ onChosen }: { onChosen(): void }) {
  const id = useId();
  return (
    <div class="field language-picker">
      <label class="unseen" for={id}>
        {common.language}
      </label>
      <select
        id={id}
        value={language()}
        onChange={({ currentTarget }) => chooseLanguage(currentTarget.value as Language).then(onChosen)}
      >
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {ownNames[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
