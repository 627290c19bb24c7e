import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { errorOf } from "../../../client/problem.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { Popup } from "../../../parts/popup.tsx";
import { othersOn } from "../calendar/entries.ts";
import { useMe } from "../me.ts";
import type { PartProps } from "./part.ts";
import { say } from "./texts.ts";

interface AskToCancelProps extends PartProps {
  isHost: boolean;
  onClose(): void;
}

/** Cancelling, or leaving, with a reason if there is one. */
export function AskToCancel({ meeting, isHost, onChanged, onClose }: AskToCancelProps) {
  const { me } = useMe();
  const [reason, setReason] = useState("");
  const { busy, error, doing } = useDoing();
  const cancel = () =>
    doing(async () => {
      const { status } = await ask("cancelMeeting", { params: { id: meeting.id }, body: { reason: reason || null } });
      onChanged({ text: status === "cancelled" ? say.nowCancelled : say.nowLeft });
    });
  return (
    <Popup title={isHost ? say.cancelQuestion(meeting.title) : say.leaveQuestion(meeting.title)} onClose={onClose}>
      <p>{isHost ? say.cancelConcerns(othersOn(meeting, me)) : say.leaveConcerns(meeting.organizer.name)}</p>
      <Field
        label={say.reason}
        optional
        lines={3}
        value={reason}
        onValue={setReason}
        maxLength={1000}
        error={errorOf(error, "reason")}
      />
      <ProblemNote error={error} />
      <div class="row">
        <Button look="danger" busy={busy} onClick={cancel}>
          {isHost ? say.cancelMeeting : say.leave}
        </Button>
        <Button onClick={onClose}>{say.keepIt}</Button>
      </div>
    </Popup>
  );
}
