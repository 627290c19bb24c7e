import { useState } from "preact/hooks";
import { ask } from "../../client/ask.ts";
import { Refused } from "../../client/problem.ts";
import { Button } from "../../parts/button.tsx";
import { errorOf, Field } from "../../parts/field.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { StepHeading } from "../../parts/step-heading.tsx";
import { useDoing } from "../../parts/use-doing.ts";
import { dateIn, timeIn } from "../../times/shown.ts";
import { FreeTimes } from "./free-times.tsx";
import type { PartProps } from "./parts.ts";
import { say } from "./texts.ts";

/** Moving the meeting to one of the times that are free for everybody on it. */
export function MoveIt({ token, timeZone, onDone }: PartProps) {
  const { busy, error, doing, forget } = useDoing();
  const [isOpen, setOpen] = useState(false);
  const [start, setStart] = useState<string>();
  const [reason, setReason] = useState("");
  const alternatives = (error instanceof Refused && error.problem.alternatives) || [];

  function choose(time: string | undefined): void {
    forget();
    setStart(time);
  }

  async function move(): Promise<void> {
    await ask("rescheduleByLink", { params: { token }, body: { start: start!, reason: reason.trim() || null } });
    setOpen(false);
    choose(undefined);
    setReason("");
    onDone("rescheduled");
  }

  return (
    <section class="card stack" aria-labelledby="move">
      <h2 id="move">{say.move.heading}</h2>
      <p>{say.move.hint}</p>
      {!isOpen && (
        <p>
          <Button onClick={() => setOpen(true)}>{say.move.open}</Button>
        </p>
      )}
      {isOpen && !start && <FreeTimes token={token} timeZone={timeZone} onTime={choose} />}
      {isOpen && start && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            doing(move);
          }}
        >
          <div class="chosen">
            <StepHeading>
              {dateIn(start, timeZone)}, {timeIn(start, timeZone)}
            </StepHeading>
          </div>
          <Field
            label={say.reason}
            value={reason}
            onValue={setReason}
            error={errorOf(error, "reason")}
            lines={2}
            maxLength={1000}
          />
          {error !== undefined && (
            <ProblemNote error={error}>
              {alternatives.length > 0 && (
                <>
                  <p>{say.move.nearest}</p>
                  <ul class="stack">
                    {alternatives.map((time) => (
                      <li key={time.start}>
                        <Button onClick={() => choose(time.start)}>
                          {dateIn(time.start, timeZone)}, {timeIn(time.start, timeZone)}
                        </Button>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </ProblemNote>
          )}
          <div class="row">
            <Button look="primary" type="submit" busy={busy}>
              {say.move.submit}
            </Button>
            <Button look="quiet" onClick={() => choose(undefined)}>
              {say.otherTime}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
