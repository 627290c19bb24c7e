import type { ComponentChildren } from "preact";
import { Button } from "../../../parts/button.tsx";
import { say } from "./texts.ts";

interface ChangedMeanwhileProps {
  /** What is new. */
  children: ComponentChildren;
  busy: boolean;
  onMine(): void;
  onTheirs(): void;
}

/** What is edited here was changed somewhere else meanwhile: what it is now, and a choice between that and what was entered. */
export function ChangedMeanwhile({ children, busy, onMine, onTheirs }: ChangedMeanwhileProps) {
  return (
    <div class="note warning" role="alert">
      <p>{say.changedMeanwhile}</p>
      {children}
      <div class="row">
        <Button busy={busy} onClick={onMine}>
          {say.keepMine}
        </Button>
        <Button busy={busy} onClick={onTheirs}>
          {say.takeTheirs}
        </Button>
      </div>
    </div>
  );
}
