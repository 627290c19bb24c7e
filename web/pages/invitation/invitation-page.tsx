import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../../client/ask.ts";
import { ProblemNote } from "../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../parts/asking/use-answer.ts";
import { Waiting } from "../../parts/asking/waiting.tsx";
import { AddToCalendar } from "../../parts/booking/add-to-calendar.tsx";
import { Button } from "../../parts/button.tsx";
import { ownZone } from "../../times/zones.ts";
import { AnswerIt } from "./answer-it.tsx";
import { Leave, leaving } from "./leave.tsx";
import { MoveIt } from "./move-it.tsx";
import { type PartProps, responseOf } from "./parts.ts";
import { Summary } from "./summary.tsx";
import { say } from "./texts.ts";
import { useStep } from "./use-step.ts";

export type Done = keyof typeof say.done;

/** Where the link of a mail leads to: the meeting, and what the person may do whom it names. */
export function InvitationPage({ token }: { token: string }) {
  const [timeZone, setTimeZone] = useState(ownZone);
  const [done, setDone] = useState<Done>();
  const [round, setRound] = useState(0);
  const note = useRef<HTMLParagraphElement>(null);
  const { state, answer, error, reload } = useAnswer("getInvitation", { params: { token } });
  const { step, goTo, goBack, goHome } = useStep();

  useEffect(() => {
    if (answer) document.title = answer.meeting.title;
  }, [answer]);

  // What was done is read out, and the way goes on from there.
  useEffect(() => note.current?.focus(), [done, round, step]);

  function onDone(what: Done): void {
    setDone(what);
    setRound(round + 1);
    reload();
    goHome();
  }

  const problem = <ProblemNote error={error} onAgain={reload} />;
  if (!answer) {
    return (
      <main class="booking">
        <Waiting while={state === "waiting"} />
        {problem}
      </main>
    );
  }
  const { meeting, person, actions } = answer;
  const parts: PartProps = { token, meeting, person, timeZone, onDone, goBack };
  const isChosen = step === "confirm";
  return (
    <main class="booking stack">
      <Waiting while={state === "waiting"} />
      {problem}
      <div class="card booking-card">
        <Summary {...parts} setTimeZone={setTimeZone} />
        {(step === "reschedule" || isChosen) && actions.includes("reschedule") ? (
          <MoveIt {...parts} isChosen={isChosen} onChosen={() => goTo("confirm")} />
        ) : step === "cancel" && actions.includes("cancel") ? (
          <Leave {...parts} />
        ) : (
          <section class="details stack">
            {done && (
              <p class="note" tabIndex={-1} ref={note}>
                {say.done[done]}
              </p>
            )}
            {isPast(meeting) && (
              <p>
                <strong>{say.standing[meeting.status]}</strong>
              </p>
            )}
            {actions.includes("respond") && <AnswerIt {...parts} isAnswered={done === responseOf(parts)} />}
            {!isPast(meeting) && responseOf(parts) !== "declined" && (
              <AddToCalendar meeting={meeting} readFile={() => ask("getCalendarFileByLink", { params: { token } })} />
            )}
            {actions.includes("reschedule") && (
              <Way heading={say.move.heading} hint={say.move.hint}>
                <Button onClick={() => goTo("reschedule")}>{say.move.open}</Button>
              </Way>
            )}
            {actions.includes("cancel") && (
              <Way heading={say.cancel.heading} hint={leaving(meeting).hint}>
                <Button look="danger" onClick={() => goTo("cancel")}>
                  {leaving(meeting).submit}
                </Button>
              </Way>
            )}
          </section>
        )}
      </div>
      <p class="soft small">{say.whose(person.name, person.email)}</p>
    </main>
  );
}

interface WayProps {
  heading: string;
  hint: string;
  children: ComponentChildren;
}

/** To something that takes more than one tap. */
function Way({ heading, hint, children }: WayProps) {
  return (
    <section class="stack">
      <h2>{heading}</h2>
      <p>{hint}</p>
      <p>{children}</p>
    </section>
  );
}

type Meeting = PartProps["meeting"];

function isPast(meeting: Meeting): meeting is Meeting & { status: keyof typeof say.standing } {
  return meeting.status in say.standing;
}
