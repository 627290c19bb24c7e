import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../parts/button.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { useAnswer } from "../../parts/use-answer.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { ownZone, ZonePicker } from "../../parts/zone-picker.tsx";
import { common } from "../../texts/common.ts";
import { AnswerIt } from "./answer-it.tsx";
import { Facts } from "./facts.tsx";
import { Leave } from "./leave.tsx";
import { MoveIt } from "./move-it.tsx";
import { say } from "./texts.ts";

export type Done = keyof typeof say.done;

/** Where the link of a mail leads to: the meeting, and what the person may do whom it names. */
export function InvitationPage({ token }: { token: string }) {
  const [timeZone, setTimeZone] = useState(ownZone);
  const [done, setDone] = useState<Done>();
  const [round, setRound] = useState(0);
  const note = useRef<HTMLParagraphElement>(null);
  const { state, answer, reload, ...loaded } = useAnswer("getInvitation", { params: { token } });

  useEffect(() => {
    if (answer) document.title = answer.meeting.title;
  }, [answer]);

  // What was done is read out, and the way goes on from there.
  useEffect(() => note.current?.focus(), [done, round]);

  function onDone(what: Done): void {
    setDone(what);
    setRound(round + 1);
    reload();
  }

  const problem = state === "failed" && (
    <ProblemNote error={"error" in loaded && loaded.error}>
      <p>
        <Button onClick={reload}>{common.again}</Button>
      </p>
    </ProblemNote>
  );
  if (!answer) {
    return (
      <main class="invitation">
        <Waiting while={state === "waiting"} />
        {problem}
      </main>
    );
  }
  const { meeting, person, actions } = answer;
  const { status } = meeting;
  const parts = { token, meeting, person, timeZone, onDone };
  return (
    <main class="invitation stack">
      <Waiting while={state === "waiting"} />
      {problem}
      {done && (
        <p class="note" tabIndex={-1} ref={note}>
          {say.done[done]}
        </p>
      )}
      <section class="card stack">
        <h1 dir="auto">{meeting.title}</h1>
        {(status === "cancelled" || status === "left" || status === "completed") && (
          <p>
            <strong>{say.standing[status]}</strong>
          </p>
        )}
        <Facts {...parts} />
        <p>
          <a class="button" href={`/v1/invitations/${encodeURIComponent(token)}/calendar.ics`} download>
            {say.calendarFile}
          </a>
        </p>
        <ZonePicker value={timeZone} onValue={setTimeZone} />
      </section>
      {actions.includes("respond") && <AnswerIt {...parts} />}
      {actions.includes("reschedule") && <MoveIt {...parts} />}
      {actions.includes("cancel") && <Leave {...parts} />}
      <p class="soft small">{say.whose(person.name, person.email)}</p>
    </main>
  );
}
