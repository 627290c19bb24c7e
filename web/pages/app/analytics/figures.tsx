import type { AnswerOf } from "../../../client/operations.ts";
import { language } from "../../../texts/language.ts";
import { say } from "./texts.ts";

/** Sums, rates, and the types that they are made of. */
export function Figures({ analytics }: { analytics: AnswerOf<"getMyAnalytics"> }) {
  const { met, byType, changes, answers, notice, backToBack, longestFreeBlock } = analytics;
  const figures: [string, string][] = [
    [say.meetings, String(met.meetings)],
    [say.time, hours(met.minutes)],
    [say.rescheduled, percent(changes.rescheduled.rate)],
    [say.cancelled, percent(changes.cancelled.rate)],
    [say.extended, percent(changes.extended.rate)],
    [say.accepted, answers.invitations === 0 ? "–" : percent(answers.accepted / answers.invitations)],
    [say.notice, hours(notice.medianMinutes)],
    [say.freeBlock, hours(longestFreeBlock.medianMinutes)],
    [say.backToBack, String(backToBack.meetings)],
  ];
  return (
    <>
      <section class="card" aria-label={say.figures}>
        <dl class="figures">
          {figures.map(([name, value]) => (
            <div key={name}>
              <dt class="soft small">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="card stack" aria-labelledby="by-type">
        <h2 id="by-type">{say.byType}</h2>
        {byType.length === 0 && <p class="soft">{say.nothing}</p>}
        <ul class="lines">
          {byType.map(({ meetingTypeId, name, meetings, minutes }) => (
            <li key={meetingTypeId} class="row spread">
              <span>{name ?? say.otherType}</span>
              <span class="soft">
                {say.count(meetings)} · {hours(minutes)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

export function hours(minutes: number | null): string {
  if (minutes === null) return "–";
  const written = { style: "unit", unit: "hour", unitDisplay: "short", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language(), written).format(minutes / 60);
}

function percent(rate: number | null): string {
  return rate === null ? "–" : new Intl.NumberFormat(language(), { style: "percent" }).format(rate);
}
