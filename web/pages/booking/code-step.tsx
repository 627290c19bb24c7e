import { useState } from "preact/hooks";
import { Unreachable } from "../../client/problem.ts";
import { ProblemNote } from "../../parts/asking/problem-note.tsx";
import { Button } from "../../parts/button.tsx";
import { CodeField } from "../../parts/fields/code-field.tsx";
import { say } from "./texts.ts";

interface CodeStepProps {
  email: string;
  wrongCode: string | undefined;
  busy: boolean;
  error: unknown;
  onCode(code: string): void;
  isSentAgain: boolean;
  sendAgain(): void;
  otherAddress(): void;
}

/** The six digits that prove the address. With the last one the time is booked. */
export function CodeStep({
  email,
  wrongCode,
  busy,
  error,
  onCode,
  isSentAgain,
  sendAgain,
  otherAddress,
}: CodeStepProps) {
  const [entered, setEntered] = useState<string>();
  return (
    <section class="details stack">
      <h2>{say.code}</h2>
      <p>{say.codeSent(email)}</p>
      <CodeField
        label={say.codeLabel}
        error={wrongCode}
        busy={busy}
        onCode={(code) => {
          setEntered(code);
          onCode(code);
        }}
      />
      <p role="status" class="soft">
        {busy ? say.booking : isSentAgain && say.codeSentAgain}
      </p>
      <ProblemNote
        error={error}
        onAgain={error instanceof Unreachable && entered ? () => onCode(entered) : undefined}
      />
      <div class="row">
        <Button look="quiet" busy={busy} onClick={sendAgain}>
          {say.newCode}
        </Button>
        <Button look="quiet" busy={busy} onClick={otherAddress}>
          {say.otherAddress}
        </Button>
      </div>
    </section>
  );
}
