import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../parts/button.tsx";
import { errorOf, Field } from "../../parts/field.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { StepHeading } from "../../parts/step-heading.tsx";
import { wrongGuests } from "./book.ts";
import type { Draft } from "./draft.ts";
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
  const missing = {
    guests: tries > 0 ? wrongGuests(draft) : undefined,
    name: tries > 0 && !draft.name.trim() ? say.nameMissing : undefined,
    email: tries > 0 && !draft.email.includes("@") ? say.emailMissing : undefined,
  };

  // Where something is wrong, the first such field is where to go on.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [tries, error]);

  return (
    <form
      class="details stack"
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        setTries(tries + 1);
        if (draft.name.trim() && draft.email.includes("@") && !wrongGuests(draft)) onNext();
      }}
    >
      <StepHeading>{say.yourDetails}</StepHeading>
      <Field
        label={say.name}
        value={draft.name}
        onValue={(name) => change({ name })}
        error={missing.name ?? errorOf(error, "name") ?? errorOf(error, "title")}
        autocomplete="name"
        maxLength={100}
        required
      />
      <Field
        label={say.email}
        value={draft.email}
        onValue={(email) => change({ email })}
        error={missing.email ?? errorOf(error, "email")}
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
          error={missing.guests ?? errorOf(error, "attendeeEmails")}
          hint={say.guestsHint}
          lines={2}
        />
      </details>
      {error !== undefined && <ProblemNote error={error} />}
      <div class="row spread">
        <Button look="quiet" onClick={changeTime}>
          {say.changeTime}
        </Button>
        <Button look="primary" type="submit" busy={busy}>
          {say.sendCode}
        </Button>
      </div>
    </form>
  );
}
