import { monthNamed } from "../../../times/shown.ts";
import type { Insights } from "./insights-page.tsx";
import { say } from "./texts.ts";

/** What is withheld, and why. */
export function LeftOut({ months }: { months: Insights["monthsLeftOut"] }) {
  if (months.length === 0) return null;
  const reasons = ["too_few_reviewers", "not_final"] as const;
  return (
    <section class="stack">
      <h2>{say.withheld}</h2>
      {reasons.map((reason) => {
        const names = months.filter((each) => each.reason === reason).map(({ month }) => monthNamed(month));
        if (names.length === 0) return null;
        return (
          <p key={reason} class="note">
            {say.because[reason]} {names.join(", ")}.
          </p>
        );
      })}
    </section>
  );
}
