import type { ComponentChildren } from "preact";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import type { Loaded } from "../../../parts/asking/use-loaded.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";

interface AnsweredProps<Answer> {
  answered: Loaded<Answer> & { reload(): void };
  children(answer: Answer): ComponentChildren;
}

/** Figures, once they are there. Those of before stay while others are waited for, and go where there are none for what is asked. */
export function Answered<Answer>({ answered, children }: AnsweredProps<Answer>) {
  const { state, answer, error, reload } = answered;
  if (state === "failed") return <ProblemNote error={error} unlessAt={["to"]} onAgain={reload} />;
  return (
    <div class="stack" aria-busy={state === "waiting"}>
      <Waiting while={state === "waiting"} />
      {answer && children(answer)}
    </div>
  );
}
