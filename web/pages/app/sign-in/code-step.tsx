import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { errorOf, Unreachable } from "../../../client/problem.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { Button } from "../../../parts/button.tsx";
import { CodeField } from "../../../parts/fields/code-field.tsx";
import { say } from "./texts.ts";

interface CodeStepProps {
  /** Says where the code was sent. */
  sent: string;
  isSentAgain?: boolean;
  busy: boolean;
  error: unknown;
  onCode(code: string): void;
  onNewCode(): void;
  /** What can be done instead. */
  children: ComponentChildren;
}

/** The six digits of a mail, which prove whose address it is. */
export function CodeStep({ sent, isSentAgain = false, busy, error, onCode, onNewCode, children }: CodeStepProps) {
  const [entered, setEntered] = useState<string>();
  return (
    <div class="stack">
      <p>{sent}</p>
      <CodeField
        label={say.code}
        error={errorOf(error, "code")}
        busy={busy}
        onCode={(code) => {
          setEntered(code);
          onCode(code);
        }}
      />
      {isSentAgain && <p class="soft">{say.codeSentAgain}</p>}
      <ProblemNote
        error={error}
        unlessAt={["code"]}
        onAgain={error instanceof Unreachable && entered ? () => onCode(entered) : undefined}
      />
      <div class="row">
        <Button look="quiet" busy={busy} onClick={onNewCode}>
          {say.newCode}
        </Button>
        {children}
      </div>
    </div>
  );
}
