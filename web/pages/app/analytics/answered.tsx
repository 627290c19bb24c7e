import type { ComponentChildren } from "preact";
import { Button } from "../../../parts/button.tsx";
import { ProblemNote } from "../../../parts/problem-note.tsx";
import type { Loaded } from "../../../parts/use-loaded.ts";
import { Waiting } from "../../../parts/waiting.tsx";
import { common } from "../../../texts/common.ts";

interface AnsweredProps<Answer> {
  answered: Loaded<Answer> & { reload(): void };
  /** What is wrong is said at a field already. */
  isAtField: boolean;
  children(answer: Answer): ComponentChildren;
}

/** Figures, once they are there. Those of before stay while others are waited for, and go where there are none for what is asked. */
export function Answered<Answer>({ answered, isAtField, children }: AnsweredProps<Answer>) {
  const { state, answer, reload } = answered;
  if (state === "failed") {
    return isAtField ? null : (
      <ProblemNote error={answered.error}>
        <Button onClick={reload}>{common.again}</Button>
      </ProblemNote>
    );
  }
  return (
    <div class="stack" aria-busy={state === "waiting"}>
      <Waiting while={state === "waiting"} />
      {answer && children(answer)}
    </div>
  );
}
