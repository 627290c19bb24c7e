import { useState } from "preact/hooks";
import { ask } from "../../../../client/ask.ts";
import { Refused } from "../../../../client/problem.ts";
import { ProblemNote } from "../../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../../parts/asking/use-doing.ts";
import { Button } from "../../../../parts/button.tsx";
import { Popup } from "../../../../parts/popup.tsx";
import { common } from "../../../../texts/common.ts";
import { minutesOf, textOf } from "../../../../times/instants.ts";
import { timeIn } from "../../../../times/shown.ts";
import { useMe } from "../../me.ts";
import type { Undoable } from "../../shared/undo.tsx";
import { type Entry, type MeetingEntry, othersOn } from "../entries.ts";
import { say } from "../texts.ts";
import { timesOf } from "../written.ts";
import { pushedAlong } from "./pushed-along.ts";

interface AskToExtendProps {
  entry: MeetingEntry;
  end: number;
  /** What else there is that day. */
  entries: Entry[];
  timeZone: string;
  onClose(): void;
  onDone(done: Undoable): void;
}

/** Whether a meeting shall last longer, and what becomes of what follows: by name. */
export function AskToExtend({ entry, end, entries, timeZone, onClose, onDone }: AskToExtendProps) {
  const { me } = useMe();
  const inTheWay = pushedAlong(entries, entry, end);
  const [push, setPush] = useState(false);
  const { busy, error, doing } = useDoing();
  const until = timeIn(textOf(end), timeZone);
  const others = othersOn(entry.meeting, me);
  const conflicts = (error instanceof Refused && error.problem.conflicts) || [];

  const extend = () =>
    doing(async () => {
      const body = { end: textOf(end), onConflict: push ? "push" : "refuse" } as const;
      const { pushed } = await ask("extendMeeting", { params: { id: entry.id }, body });
      const names = pushed.map(({ meetingId }) => entries.find(({ id }) => id === meetingId)?.title ?? "");
      onDone({ text: say.extended(entry.title, until, names.filter(Boolean)) });
    });

  return (
    <Popup title={say.extendQuestion(entry.title, until)} onClose={onClose}>
      {others.length > 0 && <p>{say.extendConcerns(others)}</p>}
      {(inTheWay.length > 0 || conflicts.length > 0) && (
        <fieldset class="stack">
          <legend class="label">{say.whatFollows}</legend>
          <label class="choice">
            <input type="radio" name="push" checked={!push} onChange={() => setPush(false)} /> {say.leaveFollowing}
          </label>
          <label class="choice">
            <input type="radio" name="push" checked={push} onChange={() => setPush(true)} />
            <span>
              {say.pushFollowing}
              <ul class="small">
                {inTheWay.map(({ entry: next, to }) => (
                  <li key={next.id}>
                    <strong>{next.title}</strong> <span class="soft">{timesOf(next, timeZone)}</span> →{" "}
                    {timesOf(to, timeZone)}
                    {othersOn(next.meeting, me).length > 0 && (
                      <span class="soft"> ({othersOn(next.meeting, me).join(", ")})</span>
                    )}
                  </li>
                ))}
              </ul>
            </span>
          </label>
        </fieldset>
      )}
      <ProblemNote error={error}>
        {conflicts.length > 0 && <p>{conflicts.map((one) => timesOf(minutesOf(one), timeZone)).join(", ")}</p>}
      </ProblemNote>
      <div class="row">
        <Button look="primary" busy={busy} onClick={extend}>
          {say.extend}
        </Button>
        <Button onClick={onClose}>{common.cancel}</Button>
      </div>
    </Popup>
  );
}
