import { language } from "../../../texts/language.ts";
import type { Insights } from "./insights-page.tsx";
import { say } from "./texts.ts";

const marks = [5, 4, 3, 2, 1] as const;

/** How many gave 1, 2, … 5, and what that comes to. */
export function Distribution({ figures }: { figures: NonNullable<Insights["total"]> }) {
  const { averages, distribution, reviews } = figures;
  const number = new Intl.NumberFormat(language(), { maximumFractionDigits: 1 });
  return (
    <>
      <p>{say.average(number.format(averages.rating))}</p>
      <ul class="distribution">
        {marks.map((mark) => (
          <li key={mark} style={{ "--share": distribution[mark] / reviews }}>
            <span>{say.mark(mark)}</span>
            <span class="bar" aria-hidden="true" />
            <span>{distribution[mark]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
