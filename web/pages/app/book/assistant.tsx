import { useState } from "preact/hooks";
import { apply, type ReadyRequest } from "../../../client/apply.ts";
import { ask } from "../../../client/ask.ts";
import type { AnswerOf, Request } from "../../../client/operations.ts";
import { errorOf, Refused } from "../../../client/problem.ts";
import { announce } from "../../../parts/announce.ts";
import { wordsFor } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { useKey } from "../../../parts/asking/use-key.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { Form } from "../../../parts/fields/form.tsx";
import { useMe } from "../me.ts";
import { Alternatives } from "../shared/proposals/alternatives.tsx";
import { AssistantProposal } from "./assistant-proposal.tsx";
import { say } from "./texts.ts";

export type AssistantAnswer = AnswerOf<"askAssistant">;
type Asked = NonNullable<Request<"askAssistant">["body"]>;

/** What somebody wants, in their own words. What was understood, what is missing and what is proposed stand below. */
export function Assistant() {
  const { me } = useMe();
  const [text, setText] = useState("");
  const [answer, setAnswer] = useState<AssistantAnswer>();
  const [done, setDone] = useState<{ words: string; meetingId: string | undefined }>();
  const asking = useDoing();
  const taking = useDoing();
  const keyFor = useKey();
  const isUnavailable = asking.error instanceof Refused && asking.error.code === "assistant_unavailable";

  const send = (body: Asked) =>
    asking.doing(async () => {
      taking.forget();
      setDone(undefined);
      const answered = await ask("askAssistant", { body });
      setAnswer(answered);
      announce([...answered.understood, ...answered.needs.map(({ question }) => question)].join(" "));
    });
  const take = (request: ReadyRequest) =>
    taking.doing(async () => {
      const meeting = (await apply(request, keyFor(request))) as { id?: string; organizer?: object } | undefined;
      setDone({
        words: request.path === "/v1/meetings" ? say.booked : say.moved,
        meetingId: meeting?.organizer ? meeting.id : undefined,
      });
      setAnswer(undefined);
      setText("");
    });

  return (
    <section class="card stack">
      <Form
        class="ask"
        onSubmit={() => {
          if (text.trim()) send({ text: text.trim(), timeZone: me.timeZone });
        }}
      >
        <Field
          label={say.assistant}
          value={text}
          onValue={setText}
          placeholder={say.example}
          error={errorOf(asking.error, "text")}
          autocomplete="off"
          maxLength={1000}
        />
        <Button type="submit" busy={asking.busy}>
          {say.ask}
        </Button>
      </Form>
      {asking.busy && <Waiting while />}
      {asking.error !== undefined && !errorOf(asking.error, "text") && (
        <div class={isUnavailable ? "note" : "note problem"} role="status">
          <p>{isUnavailable ? say.cannotAnswer(firstSentence(wordsFor(asking.error))) : wordsFor(asking.error)}</p>
        </div>
      )}
      {answer && (
        <div class="stack">
          {answer.understood.length > 0 && (
            <ul class="understood">
              {answer.understood.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          {answer.needs.map(({ question, choices }) => (
            <div key={question} class="stack">
              <h2>{question}</h2>
              <div class="chips">
                {choices.map(({ label, intent }) => (
                  <Button key={label} busy={asking.busy} onClick={() => send({ intent } as Asked)}>
                    {label}
                  </Button>
                ))}
              </div>
            </div>
          ))}
          {answer.proposal && <AssistantProposal proposal={answer.proposal} busy={taking.busy} onTake={take} />}
          {taking.error !== undefined && (
            <Alternatives
              error={taking.error}
              timeZone={me.timeZone}
              busy={asking.busy}
              onTake={() => send({ intent: answer.intent } as Asked)}
            />
          )}
          <div class="row">
            <Button look="quiet" onClick={() => setAnswer(undefined)}>
              {say.never}
            </Button>
          </div>
        </div>
      )}
      {done && (
        <p class="note" role="status">
          {done.words}{" "}
          <a href={done.meetingId ? `/app/meetings/${done.meetingId}` : "/app/calendar"}>
            {done.meetingId ? say.toMeeting : say.toCalendar}
          </a>
        </p>
      )}
    </section>
  );
}

/** The rest is for programs. */
function firstSentence(words: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(words)?.[0] ?? words;
}
