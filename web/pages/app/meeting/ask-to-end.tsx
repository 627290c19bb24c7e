import { ask } from "../../../client/ask.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { Popup } from "../../../parts/popup.tsx";
import { timeIn } from "../../../times/shown.ts";
import { useMe } from "../me.ts";
import type { PartProps } from "./part.ts";
import { say } from "./texts.ts";

/** Ending a meeting that is on: nobody can take that back. */
export function AskToEnd({ meeting, onChanged, onClose }: PartProps & { onClose(): void }) {
  const { me } = useMe();
  const { busy, error, doing } = useDoing();
  const end = () =>
    doing(async () => {
      await ask("endMeeting", { params: { id: meeting.id }, body: {} });
      onChanged({ text: say.endedNow });
    });
  return (
    <Popup title={say.endQuestion(meeting.title)} onClose={onClose}>
      <p>{say.endConcerns(timeIn(meeting.end, me.timeZone))}</p>
      <ProblemNote error={error} />
      <div class="row">
        <Button look="danger" busy={busy} onClick={end}>
          {say.endNow}
        </Button>
        <Button onClick={onClose}>{say.keepIt}</Button>
      </div>
    </Popup>
  );
}
