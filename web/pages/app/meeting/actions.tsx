import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { download } from "../../../client/download.ts";
import { Button } from "../../../parts/button.tsx";
import { ProblemNote } from "../../../parts/problem-note.tsx";
import { useDoing } from "../../../parts/use-doing.ts";
import { AskToCancel } from "./ask-to-cancel.tsx";
import { Edit } from "./edit.tsx";
import { Extend } from "./extend.tsx";
import type { PartProps } from "./part.ts";
import { say } from "./texts.ts";

interface ActionsProps extends PartProps {
  isHost: boolean;
  hasBegun: boolean;
}

/** What can be done at once. */
export function Actions({ meeting, onChanged, isHost, hasBegun }: ActionsProps) {
  const [open, setOpen] = useState<"edit" | "extend" | "cancel">();
  const { busy, error, doing } = useDoing();
  const params = { id: meeting.id };
  const close = () => setOpen(undefined);
  const changed: PartProps["onChanged"] = (done) => {
    close();
    onChanged(done);
  };
  const endNow = () =>
    doing(async () => {
      await ask("endMeeting", { params, body: {} });
      onChanged({ text: say.endedNow });
    });
  return (
    <div class="stack">
      <div class="row">
        {isHost && <Button onClick={() => setOpen("edit")}>{say.edit}</Button>}
        {isHost && <Button onClick={() => setOpen("extend")}>{say.extend}</Button>}
        {isHost && hasBegun && (
          <Button busy={busy} onClick={endNow}>
            {say.endNow}
          </Button>
        )}
        <Button
          busy={busy}
          onClick={() => doing(() => download(`/v1/meetings/${meeting.id}/calendar.ics`, "meeting.ics"))}
        >
          {say.calendarFile}
        </Button>
        {!hasBegun && (
          <Button look="danger" onClick={() => setOpen("cancel")}>
            {isHost ? say.cancelMeeting : say.leave}
          </Button>
        )}
      </div>
      {error !== undefined && <ProblemNote error={error} />}
      {open === "edit" && <Edit meeting={meeting} onChanged={changed} onClose={close} />}
      {open === "extend" && <Extend meeting={meeting} onChanged={changed} onClose={close} />}
      {open === "cancel" && <AskToCancel meeting={meeting} isHost={isHost} onChanged={changed} onClose={close} />}
    </div>
  );
}
