import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { LanguagePicker } from "./fields/language-picker.tsx";

/** What stands around every view: the choice of a language. `children` is drawn again in the one that is chosen. */
export function Site({ children }: { children(): ComponentChildren }) {
  const [, setDrawn] = useState(0);
  return (
    <>
      {children()}
      <footer class="site-footer">
        <LanguagePicker onChosen={() => setDrawn((count) => count + 1)} />
      </footer>
    </>
  );
}
