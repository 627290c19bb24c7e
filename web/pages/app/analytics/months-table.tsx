import type { AnswerOf } from "../../../client/operations.ts";
import { monthNamed } from "../../../times/shown.ts";
import { amount, timeSpent } from "./amounts.ts";
import { say } from "./texts.ts";

/** Who was there, month by month: how many, and never who. The last month comes first. */
export function MonthsTable({ months }: { months: AnswerOf<"getOrganizationAnalytics">["byMonth"] }) {
  return (
    <div class="card stack">
      <h2 id="months">{say.active}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section class="table-frame" tabIndex={0} aria-labelledby="months">
        <table>
          <thead>
            <tr>
              <th scope="col">{say.month}</th>
              <th scope="col">{say.organizers}</th>
              <th scope="col">{say.attendees}</th>
              <th scope="col">{say.meetings}</th>
              <th scope="col">{say.time}</th>
            </tr>
          </thead>
          <tbody>
            {months.toReversed().map(({ month, active, total }) => (
              <tr key={month}>
                <th scope="row">{monthNamed(month)}</th>
                <td>{amount(active.organizers)}</td>
                <td>{amount(active.attendees)}</td>
                <td>{amount(total.meetings)}</td>
                <td>{timeSpent(total.minutes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
