import { useState } from "preact/hooks";
import { ask } from "../../client/ask.ts";
import { errorOf } from "../../client/problem.ts";
import { ProblemNote } from "../../parts/asking/problem-note.tsx";
import { useDoing } from "../../parts/asking/use-doing.ts";
import { StepHeading } from "../../parts/booking/step-heading.tsx";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/fields/field.tsx";
import { Form } from "../../parts/fields/form.tsx";
import type { PartProps } from "./parts.ts";
import { say } from "./texts.ts";

/** Leaving the meeting. What it means has been read before, and the second tap does it. */
export function Leave({ token, meeting, onDone, goBack }: PartProps) {
  const { busy, error, doing } = useDoing();
  const [reason, setReason] = useState("");
  const { hint, submit } = leaving(meeting);

  async function leave(): Promise<void> {
    await ask("cancelByLink", { params: { token }, body: { reason: reason.trim() || null } });
    onDone("cancelled");
  }

  return (
    <Form class="details stack" onSubmit={() => doing(leave)}>
      <StepHeading>{submit}</StepHeading>
      <p>{hint}</p>
      <Field
        label={say.reason}
        value={reason}
        onValue={setReason}
        error={errorOf(error, "reason")}
        lines={2}
        maxLength={1000}
      />
      <ProblemNote error={error} />
      <div class="row spread">
        <Button look="quiet" onClick={goBack}>
          {say.keep}
        </Button>
        <Button look="danger" type="submit" busy={busy}>
          {submit}
        </Button>
      </div>
    </Form>
  );
}

/** What it comes to: the meeting takes place without them, or nobody else attends. */
export function leaving(meeting: PartProps["meeting"]): { hint: string; submit: string } {
  return say.cancel[meeting.attendees.length === 1 ? "callOff" : "leave"];
}
