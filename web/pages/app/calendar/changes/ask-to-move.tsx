import { useState } from "preact/hooks";
import type { Interval } from "../../../../../functions/domain/time/interval.ts";
import { ask } from "../../../../client/ask.ts";
import { useDoing } from "../../../../parts/asking/use-doing.ts";
import { Button } from "../../../../parts/button.tsx";
import { Field } from "../../../../parts/fields/field.tsx";
import { Popup } from "../../../../parts/popup.tsx";
import { common } from "../../../../texts/common.ts";
import { minutesOf, textOf } from "../../../../times/instants.ts";
import { useMe } from "../../me.ts";
import { Alternatives } from "../../shared/proposals/alternatives.tsx";
import type { Undoable } from "../../shared/undo.tsx";
import { type MeetingEntry, othersOn } from "../entries.ts";
import { say } from "../texts.ts";
import { dateAndSpanOf } from "../written.ts";

interface AskToMoveProps {
  entry: MeetingEntry;
  to: Interval;
  /** Its organizer moves it wherever they like. */
  ignoresHours?: boolean;
  timeZone: string;
  onClose(): void;
  onDone(done: Undoable): void;
}

/** Whether a meeting shall really move, and whom that concerns. */
export function AskToMove({ entry, to: wanted, ignoresHours, timeZone, onClose, onDone }: AskToMoveProps) {
  const { me } = useMe();
  const [to, setTo] = useState(wanted);
  const [reason, setReason] = useState("");
  const { busy, error, doing, forget } = useDoing();
  const params = { id: entry.id };
  const when = (time: Interval) => dateAndSpanOf(time, timeZone);
  const others = othersOn(entry.meeting, me);

  const move = () =>
    doing(async () => {
      await ask("rescheduleMeeting", {
        params,
        body: { start: textOf(to.start), reason: reason || null, ...(ignoresHours && { ignoreAvailability: true }) },
      });
      // The old time may lie off the grid by now. Its organizer may go back there all the same.
      const body = { start: textOf(entry.start), ...(entry.isHost && { ignoreAvailability: true }) };
      onDone({ text: say.moved(entry.title, when(to)), undo: () => ask("rescheduleMeeting", { params, body }) });
    });

  return (
    <Popup title={say.moveQuestion(entry.title)} onClose={onClose}>
      <dl class="from-to">
        <dt>{say.before}</dt>
        <dd>{when(entry)}</dd>
        <dt>{say.after}</dt>
        <dd>
          <strong>{when(to)}</strong>
        </dd>
      </dl>
      {others.length > 0 && <p>{say.concerns(others)}</p>}
      <Field label={say.reason} optional value={reason} onValue={setReason} maxLength={1000} />
      <Alternatives
        error={error}
        timeZone={timeZone}
        busy={busy}
        onTake={(alternative) => {
          forget();
          setTo(minutesOf(alternative));
        }}
      />
      <div class="row">
        <Button look="primary" busy={busy} onClick={move}>
          {say.move}
        </Button>
        <Button onClick={onClose}>{common.cancel}</Button>
      </div>
    </Popup>
  );
}
