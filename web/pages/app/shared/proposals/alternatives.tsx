import { Refused } from "../../../../client/problem.ts";
import { ProblemNote } from "../../../../parts/asking/problem-note.tsx";
import { Button } from "../../../../parts/button.tsx";
import { dateAndTimeIn } from "../../../../times/shown.ts";
import { say } from "./texts.ts";

interface AlternativesProps {
  error: unknown;
  timeZone: string;
  busy: boolean;
  onTake(time: { start: string; end: string }): void;
}

/** What went wrong, and the nearest times that can be had instead, each at a tap. */
export function Alternatives({ error, timeZone, busy, onTake }: AlternativesProps) {
  const alternatives = error instanceof Refused ? (error.problem.alternatives ?? []) : [];
  return (
    <ProblemNote error={error}>
      {alternatives.length > 0 && (
        <>
          <p>{say.instead}</p>
          <div class="chips">
            {alternatives.map((time) => (
              <Button key={time.start} busy={busy} onClick={() => onTake(time)}>
                {dateAndTimeIn(time.start, timeZone)}
              </Button>
            ))}
          </div>
        </>
      )}
    </ProblemNote>
  );
}
