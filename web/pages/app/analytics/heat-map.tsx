import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import { formatter, preferredHours } from "../../../times/shown.ts";
import { clockAt, daysOfWeek, weekdayName } from "../../../times/week.ts";
import { shortHours, timeSpent } from "./amounts.ts";
import { say } from "./texts.ts";

interface HeatMapProps {
  /** Seven rows of 24 numbers, from Monday on. */
  minutes: readonly (readonly number[])[];
  /** Whose clocks these are. */
  clock: string;
}

const shades = 4;

/** The hours of a week as a calendar shows them, darker where more time was spent in meetings. Each says how much. */
export function HeatMap({ minutes, clock }: HeatMapProps) {
  const most = Math.max(1, ...minutes.flat());
  const days = daysOfWeek();
  return (
    <section class="card stack" aria-labelledby="heat">
      <h2 id="heat">{say.heatMap}</h2>
      <p class="soft small">{say.heatMapIntro(clock)}</p>
      <table class="heat">
        <thead>
          <tr>
            <td />
            {days.map((day) => (
              <th key={day} scope="col">
                <span class="unseen">{weekdayName(day)}</span>
                <span aria-hidden="true">{weekdayName(day, "short")}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: 24 }, (_, hour) => (
            <tr key={String(hour)}>
              <th scope="row">{onClock(hour)}</th>
              {days.map((day) => {
                const spent = minutes[weekdays.indexOf(day)]![hour]!;
                return (
                  <td key={day} data-shade={Math.ceil((shades * spent) / most)}>
                    <span class="unseen">{timeSpent(spent)}</span>
                    {spent > 0 && <span aria-hidden="true">{shortHours(spent)}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** `09:00`, or `9 AM`. */
function onClock(hour: number): string {
  if (preferredHours() === "24") return clockAt(60 * hour);
  return formatter({ hour: "numeric", hourCycle: "h12" }, "UTC").format(Date.UTC(2027, 0, 4, hour));
}
