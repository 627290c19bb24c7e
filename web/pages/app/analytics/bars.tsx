import { amount, shortHours, timeSpent } from "./amounts.ts";
import { axisFor, namesBelow } from "./axis.ts";
import { say } from "./texts.ts";

export interface Bar {
  /** `15 Mar`, for below it. */
  short: string;
  /** `Week of 15 March 2027`, to be read. */
  name: string;
  meetings: number;
  minutes: number;
}

const mostWithNumbers = 14;

/** Time that passed in meetings, span after span. Each bar says what it stands for; the lines behind are for the eyes alone. */
export function Bars({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const { top, lines } = axisFor(Math.max(...bars.map(({ minutes }) => minutes)));
  const { wide, narrow } = namesBelow(bars.length);
  const hasNumbers = bars.length <= mostWithNumbers;
  return (
    <section class="card stack" aria-labelledby="bars">
      <h2 id="bars">{title}</h2>
      <div class="bars">
        <div aria-hidden="true">
          {lines.map((line) => (
            <span key={line} class="bars-line" style={{ "--at": line / top }}>
              {line === 0 ? "0" : timeSpent(line)}
            </span>
          ))}
        </div>
        <ol>
          {bars.map(({ short, name, meetings, minutes }, index) => {
            const words = `${name}: ${timeSpent(minutes)}, ${say.meetingsCount(amount(meetings))}`;
            return (
              <li key={name} title={words} style={{ "--share": minutes / top }}>
                <span class="unseen">{words}</span>
                <span class="bar" aria-hidden="true">
                  {hasNumbers && minutes > 0 && <span class="bar-number">{shortHours(minutes)}</span>}
                </span>
                {index % wide === 0 && (
                  <span class={index % narrow === 0 ? "bar-name" : "bar-name where-wide"} aria-hidden="true">
                    {short}
                  </span>
                )}
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}
