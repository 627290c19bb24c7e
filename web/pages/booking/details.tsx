import { useState } from "preact/hooks";
import { ask } from "../../client/ask.ts";
import type { AnswerOf } from "../../client/operations.ts";
import { errorOf, isMissing, Refused } from "../../client/problem.ts";
import { useDoing } from "../../parts/asking/use-doing.ts";
import { language } from "../../texts/language.ts";
import { book } from "./book.ts";
import { CodeStep } from "./code-step.tsx";
import { DetailsForm } from "./details-form.tsx";
import type { Draft } from "./draft.ts";
import { isSignedInAs, signIn } from "./sign-in.ts";
import { Taken } from "./taken.tsx";
import { say } from "./texts.ts";

interface DetailsProps {
  answer: AnswerOf<"listPublishedSlots">;
  draft: Draft;
  change(changes: Partial<Draft>): void;
  timeZone: string;
  /** The time has gone: what is free is to be read anew. */
  onTaken(): void;
}

/**
 * Who books, and the code that proves the address. Whoever is signed in with that address already needs none. Where the time has gone
 * meanwhile, one tap books another.
 */
export function Details({ answer, draft, change, timeZone, onTaken }: DetailsProps) {
  const { busy, error, doing, forget } = useDoing();
  const [wrongCode, setWrongCode] = useState<string>();
  const [isSentAgain, setSentAgain] = useState(false);
  const [isEntering, setEntering] = useState(false);
  const alternatives = (error instanceof Refused && error.problem.alternatives) || [];

  async function sendCode(): Promise<void> {
    const body = { email: draft.email.trim(), purpose: "sign-in", language: language() } as const;
    const { challenge } = await ask("sendCode", { body });
    setWrongCode(undefined);
    change({ challenge });
  }

  async function bookAt(start: string): Promise<void> {
    try {
      change({ booked: await book(answer, draft, start), start });
    } catch (failure) {
      // The time has gone, or the type has.
      if (isMissing(failure) || (failure instanceof Refused && failure.problem.alternatives)) onTaken();
      throw failure;
    }
  }

  async function enter(code: string): Promise<void> {
    setWrongCode(undefined);
    setEntering(true);
    try {
      await signIn(draft, code, timeZone);
      change({ challenge: undefined });
      await bookAt(draft.start!);
    } catch (failure) {
      const said = errorOf(failure, "code");
      if (!said) throw failure;
      setWrongCode(said);
    } finally {
      setEntering(false);
    }
  }

  function changeTime(): void {
    forget();
    change({ start: undefined, challenge: undefined });
  }

  if (alternatives.length > 0) {
    return (
      <Taken
        alternatives={alternatives}
        why={error instanceof Refused && error.code !== "slot_taken" ? error.problem.detail : say.taken}
        timeZone={timeZone}
        busy={busy}
        onTime={(start) => doing(() => bookAt(start))}
        onOther={changeTime}
      />
    );
  }
  // A code that was right is used up, and is shown until the time is booked.
  if (draft.challenge || isEntering) {
    return (
      <CodeStep
        email={draft.email}
        wrongCode={wrongCode}
        busy={busy}
        error={error}
        onCode={(code) => doing(() => enter(code))}
        isSentAgain={isSentAgain}
        sendAgain={() => {
          setSentAgain(false);
          doing(() => sendCode().then(() => setSentAgain(true)));
        }}
        otherAddress={() => {
          forget();
          change({ challenge: undefined });
        }}
      />
    );
  }
  return (
    <DetailsForm
      draft={draft}
      change={change}
      busy={busy}
      error={error}
      onNext={() =>
        doing(async () => {
          if (await isSignedInAs(draft.email)) await bookAt(draft.start!);
          else await sendCode();
        })
      }
      changeTime={changeTime}
    />
  );
}
