import { amount, timeSpent } from "./amounts.ts";
import { say } from "./texts.ts";

export interface TypeFigures {
  key: string;
  name: string;
  meetings: number;
  minutes: number;
}

/** What the time went to, the most first. */
export function ByType({ types }: { types: readonly TypeFigures[] }) {
  const most = Math.max(1, ...types.map(({ minutes }) => minutes));
  return (
    <section class="card stack" aria-labelledby="by-type">
      <h2 id="by-type">{say.byType}</h2>
      <ul class="time-by-type">
        {types.map(({ key, name, meetings, minutes }) => (
          <li key={key}>
            <span>{name}</span>
            <span class="soft">
              {say.meetingsCount(amount(meetings))} · {timeSpent(minutes)}
            </span>
            <span class="type-bar" style={{ "--share": minutes / most }} aria-hidden="true" />
          </li>
        ))}
      </ul>
    </section>
  );
}
