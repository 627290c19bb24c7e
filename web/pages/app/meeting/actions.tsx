import { useState } from "preact/hooks";
import { download } from "../../../client/download.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { AskToCancel } from "./ask-to-cancel.tsx";
import { AskToEnd } from "./ask-to-end.tsx";
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
  const [open, setOpen] = useState<"edit" | "extend" | "end" | "cancel">();
  const { busy, error, doing } = useDoing();
  const close = () => setOpen(undefined);
  const changed: PartProps["onChanged"] = (done) => {
    close();
    onChanged(done);
  };
  return (
    <div class="stack">
      <div class="row">
        {isHost && <Button onClick={() => setOpen("edit")}>{say.edit}</Button>}
        {isHost && <Button onClick={() => setOpen("extend")}>{say.extend}</Button>}
        {isHost && hasBegun && <Button onClick={() => setOpen("end")}>{say.endNow}</Button>}
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
      <ProblemNote error={error} />
      {open === "edit" && <Edit meeting={meeting} onChanged={changed} onClose={close} />}
      {open === "extend" && <Extend meeting={meeting} onChanged={changed} onClose={close} />}
      {open === "end" && <AskToEnd meeting={meeting} onChanged={changed} onClose={close} />}
      {open === "cancel" && <AskToCancel meeting={meeting} isHost={isHost} onChanged={changed} onClose={close} />}
    </div>
  );
}
