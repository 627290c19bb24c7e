import { useState } from "preact/hooks";
import { apply, type ReadyRequest } from "../../../client/apply.ts";
import { ask } from "../../../client/ask.ts";
import type { AnswerOf } from "../../../client/operations.ts";
import { announce } from "../../../parts/announce.ts";
import { Button } from "../../../parts/button.tsx";
import { useAnswer } from "../../../parts/use-answer.ts";
import { useDoing } from "../../../parts/use-doing.ts";
import { useKey } from "../../../parts/use-key.ts";
import { dateIn, timeIn } from "../../../times/shown.ts";
import { useMe } from "../me.ts";
import { Alternatives } from "../proposals/alternatives.tsx";
import { NothingFound } from "../proposals/nothing-found.tsx";
import { SuggestedTimes } from "../proposals/suggested-times.tsx";
import { say } from "./texts.ts";

interface OpenSuggestionProps {
  suggestion: AnswerOf<"listSuggestions">["items"][number];
  onDone(): void;
}

/** One meeting that no longer fits: why, and what can be done. */
export function OpenSuggestion({ suggestion, onDone }: OpenSuggestionProps) {
  const { me } = useMe();
  const { id, meetingId, cause, suggestions, cancel, emptyReason, bottleneckIds = [] } = suggestion;
  const { answer: meeting } = useAnswer("getMeeting", { params: { id: meetingId } });
  const [asksToCancel, setAsksToCancel] = useState(false);
  const { busy, error, doing } = useDoing();
  const keyFor = useKey();
  const names = new Map(meeting?.attendees.map(({ userId, name }) => [userId, name]));
  const declined = meeting?.attendees.filter(({ response }) => response === "declined").map(({ name }) => name) ?? [];

  const finish = (words: string) => {
    announce(words);
    onDone();
  };
  const send = (request: ReadyRequest, words: string) =>
    doing(async () => {
      await apply(request, keyFor(request));
      finish(words);
    });
  const moveTo = (start: string) =>
    send({ method: "POST", path: `/v1/meetings/${meetingId}/reschedule`, body: { start } }, say.moved);
  const dismiss = () =>
    doing(async () => {
      await ask("dismissSuggestion", { params: { id }, key: keyFor(["dismiss", id]) });
      finish(say.dismissed);
    });

  return (
    <article class="card stack" aria-busy={busy}>
      <header>
        <h2>
          <a href={`/app/meetings/${meetingId}`}>{meeting?.title ?? say.meeting}</a>
        </h2>
        {meeting && (
          <p class="soft">
            {dateIn(meeting.start, me.timeZone)}, {timeIn(meeting.start, me.timeZone)}–
            {timeIn(meeting.end, me.timeZone)}
          </p>
        )}
      </header>
      <p>{cause === "attendee_declined" ? say.declinedBy(declined) : say.causes[cause]}</p>
      {suggestions.length > 0 ? (
        <SuggestedTimes
          times={suggestions}
          names={names}
          verb={say.accept}
          busy={busy}
          onTake={(time) => send(time.apply, say.moved)}
        />
      ) : (
        <NothingFound reason={emptyReason} />
      )}
      {bottleneckIds.length > 0 && (
        <p class="small soft">
          {say.bottleneck(bottleneckIds.map((person) => names.get(person) ?? say.somebody).join(", "))}
        </p>
      )}
      {error !== undefined && <Alternatives error={error} timeZone={me.timeZone} busy={busy} onTake={moveTo} />}
      <div class="row">
        <Button busy={busy} onClick={dismiss}>
          {say.dismiss}
        </Button>
        {cancel && !asksToCancel && (
          <Button look="danger" onClick={() => setAsksToCancel(true)}>
            {say.cancelMeeting}
          </Button>
        )}
        {cancel && asksToCancel && (
          <Button look="danger" busy={busy} onClick={() => send(cancel, say.cancelled)}>
            {say.reallyCancel}
          </Button>
        )}
      </div>
    </article>
  );
}
