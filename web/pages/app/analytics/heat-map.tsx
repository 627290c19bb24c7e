import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import { weekdayName } from "../hours/hours.ts";
import { hours } from "./figures.tsx";
import { say } from "./texts.ts";

/** The hours of a week, darker where more time was spent in meetings. */
export function HeatMap({ minutes }: { minutes: readonly (readonly number[])[] }) {
  const most = Math.max(1, ...minutes.flat());
  return (
    <div class="card stack">
      <h2 id="heat">{say.heatMap}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="heat" tabIndex={0} aria-labelledby="heat">
        <table>
          <thead>
            <tr>
              <td />
              {Array.from({ length: 24 }, (_, hour) => (
                <th key={String(hour)} scope="col">
                  {hour}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weekdays.map((day, row) => (
              <tr key={day}>
                <th scope="row">{weekdayName(day, "short")}</th>
                {(minutes[row] ?? []).map((spent, hour) => (
                  <td
                    key={String(hour)}
                    style={{ "--share": `${Math.round((100 * spent) / most)}%` }}
                    title={spent > 0 ? hours(spent) : undefined}
                  >
                    <span class="unseen">{spent > 0 ? hours(spent) : "0"}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
