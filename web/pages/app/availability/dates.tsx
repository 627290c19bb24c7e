import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import type { AnswerOf } from "../../../client/operations.ts";
import { announce } from "../../../parts/announce.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { calendarDateIn, dateAndTimeIn, dateNamed } from "../../../times/shown.ts";
import { useMe } from "../me.ts";
import { spanText } from "../shared/hours/span-text.ts";
import { DatesForm } from "./dates-form.tsx";
import type { Availability } from "./draft.ts";
import { type OverrideRun, overrideRuns } from "./override-runs.ts";
import { say } from "./texts.ts";

/** Days off, and dates with hours of their own. */
export function Dates({ availability, reload }: { availability: Availability; reload(): void }) {
  const { me } = useMe();
  const { busy, error, doing } = useDoing();
  const [standing, setStanding] = useState<AnswerOf<"takeDaysOff">["meetings"]>([]);
  const runs = overrideRuns(availability, calendarDateIn(Date.now(), availability.timeZone));

  const giveBack = ({ from, to }: OverrideRun) =>
    doing(async () => {
      const { timeZone, weekly, overrides, version } = availability;
      const others = overrides.filter(({ date }) => date < from || date > to);
      try {
        await ask("replaceAvailability", { body: { timeZone, weekly, overrides: others }, ifMatch: version });
        announce(say.saved);
      } finally {
        reload();
      }
    });

  return (
    <section class="card stack" aria-labelledby="dates">
      <h2 id="dates">{say.dates}</h2>
      <p class="soft">{say.datesIntro}</p>
      <ProblemNote error={error} />
      {runs.length === 0 && <p class="soft">{say.noDates}</p>}
      <ul class="runs">
        {runs.map((run) => (
          <li key={run.from} class="row spread">
            <div>
              <p>
                <strong>{datesOf(run)}</strong>
                {run.reason && <span class="soft"> · {run.reason}</span>}
              </p>
              <p class="soft">{run.intervals.map(({ start, end }) => spanText(start, end)).join(", ") || say.closed}</p>
            </div>
            <Button look="quiet" busy={busy} aria-label={say.giveBackOf(datesOf(run))} onClick={() => giveBack(run)}>
              {say.giveBack}
            </Button>
          </li>
        ))}
      </ul>
      {standing.length > 0 && (
        <div class="note warning" role="status">
          <p>{say.standing}</p>
          <ul>
            {standing.map(({ id, title, start }) => (
              <li key={id}>
                <a href={`/app/meetings/${id}`}>{title}</a>{" "}
                <span class="soft">{dateAndTimeIn(start, me.timeZone)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <DatesForm
        timeZone={availability.timeZone}
        onDone={(meetings) => {
          setStanding(meetings);
          announce(say.saved);
          reload();
        }}
      />
    </section>
  );
}

function datesOf({ from, to }: OverrideRun): string {
  const [first, last] = [from, to].map(dateNamed);
  return from === to ? first! : `${first} – ${last}`;
}
