import type { ComponentChildren } from "preact";
import { LanguagePicker } from "./fields/language-picker.tsx";
import { useLanguage } from "./use-language.ts";

/** What stands around every view: the choice of a language. `children` is drawn again in the one that is chosen. */
export function Site({ children }: { children(): ComponentChildren }) {
  useLanguage();
  return (
    <>
      {children()}
      <footer class="site-footer">
        <LanguagePicker />
      </footer>
    </>
  );
}
