import { useState } from "preact/hooks";
import { ask } from "../../client/ask.ts";
import { errorOf, Refused } from "../../client/problem.ts";
import { ProblemNote } from "../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../parts/asking/use-answer.ts";
import { useDoing } from "../../parts/asking/use-doing.ts";
import { Waiting } from "../../parts/asking/waiting.tsx";
import { ChooseTime } from "../../parts/booking/choose-time.tsx";
import { OtherTimes } from "../../parts/booking/other-times.tsx";
import { rangeToAsk } from "../../parts/booking/range-to-ask.ts";
import { StepHeading } from "../../parts/booking/step-heading.tsx";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/fields/field.tsx";
import { Form } from "../../parts/fields/form.tsx";
import { common } from "../../texts/common.ts";
import { dateAndTimeIn } from "../../times/shown.ts";
import type { PartProps } from "./parts.ts";
import { say } from "./texts.ts";

interface MoveItProps extends PartProps {
  /** Whether a time is chosen, so that it is asked about. */
  isChosen: boolean;
  onChosen(): void;
}

/** Moving the meeting to one of the times that are free for everybody on it. */
export function MoveIt({ token, timeZone, onDone, goBack, isChosen, onChosen }: MoveItProps) {
  const { busy, error, doing, forget } = useDoing();
  const [month, setMonth] = useState<string>();
  const [date, setDate] = useState<string>();
  const [start, setStart] = useState<string>();
  const [reason, setReason] = useState("");
  const {
    state,
    answer,
    error: problem,
    reload,
  } = useAnswer("listInvitationSlots", {
    params: { token },
    query: rangeToAsk(month, timeZone),
  });
  const alternatives = (error instanceof Refused && error.problem.alternatives) || [];

  function choose(time: string): void {
    forget();
    setStart(time);
    if (!isChosen) onChosen();
  }

  async function move(): Promise<void> {
    try {
      await ask("rescheduleByLink", { params: { token }, body: { start: start!, reason: reason.trim() || null } });
      onDone("rescheduled");
    } catch (failure) {
      if (failure instanceof Refused) reload();
      throw failure;
    }
  }

  if (!start || !isChosen) {
    return (
      <section class="details stack">
        <div class="row">
          <Button look="quiet" onClick={goBack}>
            ‹ {common.back}
          </Button>
        </div>
        {!answer && <Waiting while={state === "waiting"} />}
        {answer ? (
          <ChooseTime
            free={answer}
            {...{ state, reload, timeZone, date, setDate, month, setMonth }}
            error={problem}
            onTime={choose}
          >
            <p>{say.move.hint}</p>
          </ChooseTime>
        ) : (
          state === "failed" && <ProblemNote error={problem} onAgain={reload} />
        )}
      </section>
    );
  }
  return (
    <Form class="details stack" onSubmit={() => doing(move)}>
      <StepHeading>{say.move.submit}</StepHeading>
      <p class="chosen">
        <strong>{dateAndTimeIn(start, timeZone)}</strong>
      </p>
      <p>{say.move.hint}</p>
      <Field
        label={say.reason}
        value={reason}
        onValue={setReason}
        error={errorOf(error, "reason")}
        lines={2}
        maxLength={1000}
      />
      <ProblemNote error={error}>
        {alternatives.length > 0 && (
          <>
            <p>{say.move.nearest}</p>
            <OtherTimes times={alternatives} timeZone={timeZone} onTime={choose} />
          </>
        )}
      </ProblemNote>
      <div class="row spread">
        <Button look="quiet" onClick={goBack}>
          {say.otherTime}
        </Button>
        <Button look="primary" type="submit" busy={busy}>
          {say.move.submit}
        </Button>
      </div>
    </Form>
  );
}
