import type { ComponentChildren } from "preact";
import { errorOf, isSignedOut, Refused, Unreachable } from "../../client/problem.ts";
import { common } from "../../texts/common.ts";
import { Button } from "../button.tsx";

interface ProblemNoteProps {
  /** Undefined where nothing went wrong: then nothing is said. */
  error: unknown;
  /** Fields at which it is said already. */
  unlessAt?: readonly string[];
  onAgain?: (() => void) | undefined;
  /** What else can be done about it. */
  children?: ComponentChildren;
}

/** What went wrong, in the server's own words, and what can be done about it. */
export function ProblemNote({ error, unlessAt = [], onAgain, children }: ProblemNoteProps) {
  if (error === undefined || unlessAt.some((field) => errorOf(error, field))) return null;
  return (
    <div class="note problem" role="alert">
      <p>{wordsFor(error)}</p>
      {onAgain && <Button onClick={onAgain}>{common.again}</Button>}
      {children}
    </div>
  );
}

/** Of fields without the names that these have on the wire: what is wrong with each stands beside it, too. */
function sentencesOf({ detail, errors = [] }: Refused["problem"]): string {
  return [...new Set(errors.map(({ message }) => message))].join(" ") || detail;
}

export function wordsFor(error: unknown): string {
  if (isSignedOut(error)) return common.sessionEnded;
  if (error instanceof Unreachable) return common.unreachable;
  return (error instanceof Refused && sentencesOf(error.problem)) || common.unexpected;
}
