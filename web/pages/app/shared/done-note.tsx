import { useEffect } from "preact/hooks";
import { announce } from "../../../parts/announce.ts";

/** Says beside a button what was done, to eyes and to screen readers. */
export function DoneNote({ words }: { words: string | false | undefined }) {
  useEffect(() => {
    if (words) announce(words);
  }, [words]);
  if (!words) return null;
  return (
    <span class="done-note" aria-hidden="true">
      {words}
    </span>
  );
}
