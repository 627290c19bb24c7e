import { apply, type ReadyRequest } from "../../../client/apply.ts";
import { ask } from "../../../client/ask.ts";
import type { AnswerOf } from "../../../client/operations.ts";
import { Refused } from "../../../client/problem.ts";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { useKey } from "../../../parts/asking/use-key.ts";
import { Button } from "../../../parts/button.tsx";
import { dateAndTimeIn } from "../../../times/shown.ts";
import { dateAndSpanIn } from "../../../times/spans.ts";
import { useMe } from "../me.ts";
import { AskFirst } from "../shared/ask-first.tsx";
import { Alternatives } from "../shared/proposals/alternatives.tsx";
import { NothingFound } from "../shared/proposals/nothing-found.tsx";
import { SuggestedTimes } from "../shared/proposals/suggested-times.tsx";
import type { Undoable } from "../shared/undo.tsx";
import { say } from "./texts.ts";

interface OpenSuggestionProps {
  suggestion: AnswerOf<"listSuggestions">["items"][number];
  onDone(done: Undoable): void;
  /** Something has changed since it was shown. */
  onStale(): void;
}

/** One meeting that no longer fits: why, and what can be done. */
export function OpenSuggestion({ suggestion, onDone, onStale }: OpenSuggestionProps) {
  const { me } = useMe();
  const { id, meetingId, cause, suggestions, cancel, emptyReason, bottleneckIds = [] } = suggestion;
  const { answer: meeting } = useAnswer("getMeeting", { params: { id: meetingId } });
  const { busy, error, doing } = useDoing();
  const keyFor = useKey();
  const title = meeting?.title ?? say.meeting;
  const names = new Map(meeting?.attendees.map(({ userId, name }) => [userId, name]));
  const declined = meeting?.attendees.filter(({ response }) => response === "declined").map(({ name }) => name) ?? [];

  /** What is refused may be so as something has changed: what is shown is asked for anew, and the refusal stays beside it. */
  const settle = (work: () => Promise<Undoable>) =>
    doing(async () => {
      try {
        onDone(await work());
      } catch (failure) {
        if (failure instanceof Refused) onStale();
        throw failure;
      }
    });
  const move = (request: ReadyRequest, start: string) =>
    settle(async () => {
      await apply(request, keyFor(request));
      const text = say.moved(title, dateAndTimeIn(start, me.timeZone));
      if (!meeting) return { text };
      const body = { start: meeting.start, end: meeting.end, ignoreAvailability: true };
      return { text, undo: () => ask("rescheduleMeeting", { params: { id: meetingId }, body }) };
    });
  const moveTo = ({ start }: { start: string }) =>
    move({ method: "POST", path: `/v1/meetings/${meetingId}/reschedule`, body: { start } }, start);
  const callOff = (request: ReadyRequest) =>
    settle(async () => {
      await apply(request, keyFor(request));
      return { text: say.cancelled(title) };
    });
  const dismiss = () =>
    settle(async () => {
      await ask("dismissSuggestion", { params: { id }, key: keyFor(["dismiss", id]) });
      return { text: say.dismissed(title) };
    });

  return (
    <article class="card stack" aria-busy={busy}>
      <header>
        <h2>
          <a href={`/app/meetings/${meetingId}`}>{title}</a>
        </h2>
        {meeting && <p class="soft">{dateAndSpanIn(meeting, me.timeZone)}</p>}
      </header>
      <p>{cause === "attendee_declined" ? say.declinedBy(declined) : say.causes[cause]}</p>
      {suggestions.length > 0 ? (
        <SuggestedTimes
          times={suggestions}
          names={names}
          verb={say.accept}
          busy={busy}
          onTake={(time) => move(time.apply, time.start)}
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
          {say.dismiss} <span class="unseen">{title}</span>
        </Button>
        <a class="button quiet" href={`/app/meetings/${meetingId}`}>
          {say.otherTimes} <span class="unseen">{title}</span>
        </a>
      </div>
      {cancel && (
        <AskFirst name={say.cancelMeeting} about={title} busy={busy} onYes={() => callOff(cancel)}>
          <p>{say.cancelHint}</p>
        </AskFirst>
      )}
    </article>
  );
}
