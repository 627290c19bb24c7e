import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../../parts/button.tsx";
import { common } from "../../../texts/common.ts";

interface AskFirstProps {
  /** What is to be done, as the buttons say it. */
  name: string;
  /** What comes of it. */
  children: ComponentChildren;
  busy: boolean;
  onYes(): void;
}

/** Something that cannot be taken back: said in place what comes of it, before it is done. */
export function AskFirst({ name, children, busy, onYes }: AskFirstProps) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <div>
        <Button look="danger" onClick={() => setAsking(true)}>
          {name}
        </Button>
      </div>
    );
  }
  return (
    <div class="note problem" role="alertdialog" aria-label={name} tabIndex={-1} ref={(note) => focusOnce(note)}>
      {children}
      <div class="row">
        <Button look="danger" busy={busy} onClick={onYes}>
          {name}
        </Button>
        <Button onClick={() => setAsking(false)}>{common.cancel}</Button>
      </div>
    </div>
  );
}

function focusOnce(note: HTMLElement | null): void {
  if (note && !note.contains(document.activeElement)) note.focus();
}
