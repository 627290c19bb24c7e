import { useEffect } from "preact/hooks";
import { announce } from "../../../parts/announce.ts";
import { wordsFor } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { common } from "../../../texts/common.ts";
import { say } from "./texts.ts";

/** What has been done, and how it is taken back, where it can be. */
export interface Undoable {
  text: string;
  undo?: () => Promise<unknown>;
}

interface UndoProps {
  done: Undoable;
  onUndone(): void;
  onGone(): void;
}

/** Says what has been done, and stays until it is closed or something else is done. */
export function Undo({ done, onUndone, onGone }: UndoProps) {
  const { busy, error, doing, forget } = useDoing();
  useEffect(() => {
    forget();
    announce(done.text);
  }, [done]);
  const takeBack = () =>
    doing(async () => {
      await done.undo!();
      announce(say.undone);
      onUndone();
      onGone();
    });
  return (
    <div class="undo">
      <p>{error ? wordsFor(error) : done.text}</p>
      <div class="row">
        {done.undo && !error && (
          <Button busy={busy} onClick={takeBack}>
            {say.undo}
          </Button>
        )}
        <Button look="quiet" onClick={onGone}>
          {common.close}
        </Button>
      </div>
    </div>
  );
}
