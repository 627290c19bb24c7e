import type { ComponentChildren } from "preact";
import { Refused, Unreachable } from "../client/problem.ts";
import { common } from "../texts/common.ts";

/** What went wrong, in the server's own words, and what can be done about it. */
export function ProblemNote({ error, children }: { error: unknown; children?: ComponentChildren }) {
  return (
    <div class="note problem" role="alert">
      <p>{wordsFor(error)}</p>
      {children}
    </div>
  );
}

/** Of fields without the names that these have on the wire: what is wrong with each stands beside it, too. */
function sentencesOf({ detail, errors = [] }: Refused["problem"]): string {
  return [...new Set(errors.map(({ message }) => message))].join(" ") || detail;
}

export function wordsFor(error: unknown): string {
  if (error instanceof Refused) return sentencesOf(error.problem);
  return error instanceof Unreachable ? common.unreachable : common.unexpected;
}
