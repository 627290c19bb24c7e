import { useEffect, useRef, useState } from "preact/hooks";
import { errorOf } from "../../client/problem.ts";
import { ProblemNote } from "../../parts/asking/problem-note.tsx";
import { StepHeading } from "../../parts/booking/step-heading.tsx";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/fields/field.tsx";
import { Form } from "../../parts/fields/form.tsx";
import type { Draft } from "./draft.ts";
import { guestsError } from "./guests.ts";
import { say } from "./texts.ts";

interface DetailsFormProps {
  draft: Draft;
  change(changes: Partial<Draft>): void;
  busy: boolean;
  error: unknown;
  onNext(): void;
  changeTime(): void;
}

/** Who books, with whom else, and what is to be known beforehand. */
export function DetailsForm({ draft, change, busy, error, onNext, changeTime }: DetailsFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const errors = errorsIn(draft);
  /** Nobody is told before they have tried to go on. */
  const told: typeof errors = tries > 0 ? errors : {};

  // Where something is wrong, the first such field is where to go on.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [tries, error]);

  return (
    <Form
      class="details stack"
      ref={form}
      onSubmit={() => {
        setTries(tries + 1);
        if (!Object.values(errors).some(Boolean)) onNext();
      }}
    >
      <StepHeading>{say.yourDetails}</StepHeading>
      <Field
        label={say.name}
        value={draft.name}
        onValue={(name) => change({ name })}
        error={told.name ?? errorOf(error, "name") ?? errorOf(error, "title")}
        autocomplete="name"
        maxLength={100}
        required
      />
      <Field
        label={say.email}
        value={draft.email}
        onValue={(email) => change({ email })}
        error={told.email ?? errorOf(error, "email")}
        hint={say.emailHint}
        type="email"
        inputMode="email"
        autocomplete="email"
        maxLength={254}
        required
      />
      <Field
        label={say.note}
        value={draft.note}
        onValue={(note) => change({ note })}
        error={errorOf(error, "description")}
        lines={3}
        maxLength={5000}
        optional
      />
      <details open={draft.guests !== ""}>
        <summary>{say.addGuests}</summary>
        <Field
          label={say.guests}
          value={draft.guests}
          onValue={(guests) => change({ guests })}
          error={told.guests ?? errorOf(error, "attendeeEmails")}
          hint={say.guestsHint}
          lines={2}
          maxLength={5000}
        />
      </details>
      <ProblemNote error={error} unlessAt={["name", "title", "email", "description", "attendeeEmails"]} />
      <div class="row spread">
        <Button look="quiet" onClick={changeTime}>
          {say.changeTime}
        </Button>
        <Button look="primary" type="submit" busy={busy}>
          {say.sendCode}
        </Button>
      </div>
    </Form>
  );
}

/** What is wrong, field by field, as far as a page can know. */
function errorsIn({ name, email, guests }: Draft): { name?: string; email?: string; guests?: string | undefined } {
  return {
    ...(!name.trim() && { name: say.nameMissing }),
    ...(!email.includes("@") && { email: say.emailMissing }),
    guests: guestsError(guests),
  };
}
