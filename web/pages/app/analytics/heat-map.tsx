import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import { firstWeekday } from "../../../times/first-weekday.ts";
import { formatter, preferredHours, timeIn } from "../../../times/shown.ts";
import { weekdayName } from "../../../times/week.ts";
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
  const first = firstWeekday();
  const days = weekdays.map((_, index) => (first + index) % weekdays.length);
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
                <span class="unseen">{weekdayName(weekdays[day]!)}</span>
                <span aria-hidden="true">{weekdayName(weekdays[day]!, "short")}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: 24 }, (_, hour) => (
            <tr key={String(hour)}>
              <th scope="row">{onClock(hour)}</th>
              {days.map((day) => {
                const spent = minutes[day]![hour]!;
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

/** `9:00`, or `9 AM`. */
function onClock(hour: number): string {
  const instant = Date.UTC(2027, 0, 4, hour);
  if (preferredHours() === "24") return timeIn(instant, "UTC");
  return formatter({ hour: "numeric", hourCycle: "h12" }, "UTC").format(instant);
}
