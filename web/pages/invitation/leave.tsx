import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../../client/ask.ts";
import { Button } from "../../parts/button.tsx";
import { errorOf, Field } from "../../parts/field.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { useDoing } from "../../parts/use-doing.ts";
import type { PartProps } from "./parts.ts";
import { say } from "./texts.ts";

/** Leaving the meeting, which calls it off where nobody else attends. Two taps, with what it means between them. */
export function Leave({ token, meeting, onDone }: PartProps) {
  const { busy, error, doing } = useDoing();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const { hint, submit } = say.cancel[meeting.attendees.length === 1 ? "callOff" : "leave"];

  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), [isOpen]);

  async function leave(): Promise<void> {
    await ask("cancelByLink", { params: { token }, body: { reason: reason.trim() || null } });
    onDone("cancelled");
  }

  return (
    <section class="card stack" aria-labelledby="cancel">
      <h2 id="cancel">{say.cancel.heading}</h2>
      <p>{hint}</p>
      {isOpen ? (
        <form
          class="stack"
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            doing(leave);
          }}
        >
          <Field
            label={say.reason}
            value={reason}
            onValue={setReason}
            error={errorOf(error, "reason")}
            lines={2}
            maxLength={1000}
          />
          {error !== undefined && <ProblemNote error={error} />}
          <div class="row">
            <Button look="danger" type="submit" busy={busy}>
              {submit}
            </Button>
            <Button look="quiet" onClick={() => setOpen(false)}>
              {say.keep}
            </Button>
          </div>
        </form>
      ) : (
        <Button look="danger" aria-expanded={false} onClick={() => setOpen(true)}>
          {submit}
        </Button>
      )}
    </section>
  );
}
