import type { AnswerOf } from "../../../client/operations.ts";
import { formatter } from "../../../times/shown.ts";
import { hours } from "./figures.tsx";
import { say } from "./texts.ts";

const [width, height] = [600, 160];

/** The hours of each week, as bars. */
export function Trend({ weeks }: { weeks: AnswerOf<"getMyAnalytics">["byWeek"] }) {
  const most = Math.max(1, ...weeks.map(({ minutes }) => minutes));
  const step = width / Math.max(1, weeks.length);
  const dateOf = (week: string) => formatter({ day: "numeric", month: "short" }, "UTC").format(new Date(week));
  const sentence = weeks.map(({ week, minutes }) => `${dateOf(week)}: ${hours(minutes)}`).join(", ");
  return (
    <section class="card stack" aria-labelledby="trend">
      <h2 id="trend">{say.trend}</h2>
      {weeks.length === 0 ? (
        <p class="soft">{say.nothing}</p>
      ) : (
        <svg class="trend" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sentence}>
          {weeks.map(({ week, minutes }, index) => {
            const size = Math.max(1, (height * minutes) / most);
            return (
              <rect key={week} x={index * step + step * 0.1} y={height - size} width={step * 0.8} height={size} rx="3">
                <title>{`${dateOf(week)}: ${hours(minutes)}`}</title>
              </rect>
            );
          })}
        </svg>
      )}
      {weeks.length > 0 && (
        <p class="row spread soft small">
          <span>{dateOf(weeks[0]!.week)}</span>
          <span>{say.most(hours(most))}</span>
          <span>{dateOf(weeks.at(-1)!.week)}</span>
        </p>
      )}
    </section>
  );
}
