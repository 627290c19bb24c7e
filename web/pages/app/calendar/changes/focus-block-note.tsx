import { ask } from "../../../../client/ask.ts";
import { ProblemNote } from "../../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../../parts/asking/use-doing.ts";
import { Button } from "../../../../parts/button.tsx";
import { Popup } from "../../../../parts/popup.tsx";
import { common } from "../../../../texts/common.ts";
import { textOf } from "../../../../times/instants.ts";
import type { Undoable } from "../../shared/undo.tsx";
import type { Entry } from "../entries.ts";
import { say } from "../texts.ts";
import { dateAndSpanOf } from "../written.ts";

interface FocusBlockNoteProps {
  entry: Entry;
  timeZone: string;
  onClose(): void;
  onDone(done: Undoable): void;
}

/** A focus block, which can be removed. */
export function FocusBlockNote({ entry, timeZone, onClose, onDone }: FocusBlockNoteProps) {
  const { busy, error, doing } = useDoing();
  const { id, title, start, end } = entry;
  const remove = () =>
    doing(async () => {
      await ask("removeFocusBlock", { params: { id } });
      const body = { start: textOf(start), end: textOf(end), title };
      onDone({ text: say.removed(title), undo: () => ask("addFocusBlock", { body }) });
    });
  return (
    <Popup title={title} onClose={onClose}>
      <p>
        {say.focusBlock}: {dateAndSpanOf(entry, timeZone)}
      </p>
      <ProblemNote error={error} />
      <div class="row">
        <Button look="danger" busy={busy} onClick={remove}>
          {say.remove}
        </Button>
        <Button onClick={onClose}>{common.close}</Button>
      </div>
    </Popup>
  );
}
