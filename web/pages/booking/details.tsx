import { useState } from "preact/hooks";
import { ask, refreshSession } from "../../client/ask.ts";
import type { AnswerOf } from "../../client/operations.ts";
import { Refused } from "../../client/problem.ts";
import { currentSession, keepSession } from "../../client/session.ts";
import { Button } from "../../parts/button.tsx";
import { CodeField } from "../../parts/code-field.tsx";
import { errorOf, Field } from "../../parts/field.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { language } from "../../texts/language.ts";
import { dateIn, timeIn } from "../../times/shown.ts";
import type { Draft } from "./draft.ts";
import { say } from "./texts.ts";

interface DetailsProps {
  answer: AnswerOf<"listPublishedSlots">;
  draft: Draft;
  change(changes: Partial<Draft>): void;
  timeZone: string;
  onBooked(meeting: AnswerOf<"bookMeeting">): void;
  /** The time has gone: what is free is to be read anew. */
  onTaken(): void;
}

/**
 * Who books, and the code that proves the address. Whoever is signed in with that address already needs none. Where the time has gone
 * meanwhile, one tap books another.
 */
export function Details({ answer, draft, change, timeZone, onBooked, onTaken }: DetailsProps) {
  const { organizer, meetingType } = answer;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [wrongCode, setWrongCode] = useState<string>();
  const [isSentAgain, setSentAgain] = useState(false);
  const alternatives = (error instanceof Refused && error.problem.alternatives) || [];

  /** One thing at a time, and what it refuses is shown. */
  async function doing(work: () => Promise<void>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await work();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  }

  async function sendCode(): Promise<void> {
    const { challenge } = await ask("sendCode", {
      body: { email: draft.email, purpose: "sign-in", language: language() },
    });
    change({ challenge });
  }

  async function book(start: string): Promise<void> {
    const { name, note, guests, key, durationMinutes = meetingType.durationMinutes } = draft;
    const end = new Date(Date.parse(start) + durationMinutes * 60_000).toISOString();
    const attendeeEmails = guests.split(/[\s,;]+/).filter(Boolean);
    try {
      const meeting = await ask("bookMeeting", {
        key: `${key}-${start}`,
        body: {
          ...{ organizerId: organizer.id, meetingTypeId: meetingType.id, start, end, description: note },
          title: say.meetingTitle(meetingType.name, name),
          ...(attendeeEmails.length > 0 && { attendeeEmails }),
        },
      });
      onBooked(meeting);
    } catch (failure) {
      if (failure instanceof Refused && failure.problem.alternatives) onTaken();
      throw failure;
    }
  }

  const start = draft.start!;
  const isSignedIn = () => currentSession() !== undefined;
  const next = () =>
    doing(async () => {
      if (isSignedIn() || (await isSignedInAs(draft.email))) await book(start);
      else await sendCode();
    });
  const enter = (code: string) =>
    doing(async () => {
      setWrongCode(undefined);
      try {
        const { email: _email, challenge, name } = draft;
        const body = { challenge: challenge!, code, name, timeZone, session: "cookie" } as const;
        keepSession(await ask("logInWithCode", { body }));
      } catch (failure) {
        const said = errorOf(failure, "code");
        if (!said) throw failure;
        setWrongCode(said);
        return;
      }
      change({ challenge: undefined } as Partial<Draft>);
      await book(start);
    });

  if (alternatives.length > 0 && isSignedIn()) {
    return (
      <section class="details stack">
        <div class="note warning" role="alert">
          <p>{say.taken}</p>
        </div>
        <ul class="slots">
          {alternatives.map((time) => (
            <li key={time.start}>
              <Button
                busy={busy}
                onClick={() => {
                  change({ start: time.start });
                  doing(() => book(time.start));
                }}
              >
                {dateIn(time.start, timeZone)}, {timeIn(time.start, timeZone)}
              </Button>
            </li>
          ))}
        </ul>
        <Button look="quiet" onClick={() => change({ start: undefined } as Partial<Draft>)}>
          {say.changeTime}
        </Button>
      </section>
    );
  }

  if (draft.challenge) {
    return (
      <section class="details stack">
        <h2>{say.code}</h2>
        <p>{say.codeSent(draft.email)}</p>
        <CodeField label={say.codeLabel} error={wrongCode} busy={busy} onCode={enter} />
        {error !== undefined && <ProblemNote error={error} />}
        {isSentAgain && <p role="status">{say.codeSentAgain}</p>}
        <div class="row">
          <Button look="quiet" busy={busy} onClick={() => doing(() => sendCode().then(() => setSentAgain(true)))}>
            {say.newCode}
          </Button>
          <Button look="quiet" onClick={() => change({ challenge: undefined } as Partial<Draft>)}>
            {say.otherAddress}
          </Button>
        </div>
      </section>
    );
  }

  return (
    <form
      class="details stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <h2>{say.yourDetails}</h2>
      <Field
        label={say.name}
        value={draft.name}
        onValue={(name) => change({ name })}
        error={errorOf(error, "name")}
        autocomplete="name"
        required
      />
      <Field
        label={say.email}
        value={draft.email}
        onValue={(email) => change({ email: email.trim() })}
        error={errorOf(error, "email")}
        hint={say.emailHint}
        type="email"
        inputMode="email"
        autocomplete="email"
        required
      />
      <Field
        label={say.note}
        value={draft.note}
        onValue={(note) => change({ note })}
        error={errorOf(error, "description")}
        lines={3}
        optional
      />
      <details open={draft.guests !== ""}>
        <summary>{say.guests}</summary>
        <Field
          label={say.guests}
          value={draft.guests}
          onValue={(guests) => change({ guests })}
          error={errorOf(error, "attendeeEmails")}
          hint={say.guestsHint}
          lines={2}
          optional
        />
      </details>
      {error !== undefined && <ProblemNote error={error} />}
      <div class="row spread">
        <Button look="quiet" onClick={() => change({ start: undefined } as Partial<Draft>)}>
          {say.changeTime}
        </Button>
        <Button look="primary" type="submit" busy={busy}>
          {say.sendCode}
        </Button>
      </div>
    </form>
  );
}

/** Whether this browser has a session of that address. */
async function isSignedInAs(email: string): Promise<boolean> {
  if (!(await refreshSession())) return false;
  const me = await ask("getMe", {});
  return me.email === email.trim().toLowerCase();
}
