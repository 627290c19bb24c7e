import { useState } from "preact/hooks";
import type { AnswerOf, Request } from "../../../client/operations.ts";
import { errorOf } from "../../../client/problem.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { Button } from "../../../parts/button.tsx";
import { useTitle } from "../../../parts/use-title.ts";
import { monthNamed } from "../../../times/shown.ts";
import { seesOrganization, useMe } from "../me.ts";
import { MonthRange } from "../shared/fields/month-range.tsx";
import { Distribution } from "./distribution.tsx";
import { downloadFigures } from "./download.ts";
import { FiguresTable } from "./figures-table.tsx";
import { LeftOut } from "./left-out.tsx";
import { nameOfGroup } from "./names.ts";
import { say } from "./texts.ts";
import "./insights.css";

export type Insights = AnswerOf<"getReviewInsights">;
type Grouping = Insights["groupBy"];

const groupings: readonly Grouping[] = ["month", "type", "organizer", "weekday", "length"];

/** How meetings are received across the organization: patterns, and never persons. */
export function InsightsPage() {
  useTitle(say.title);
  const { me } = useMe();
  const isAllowed = seesOrganization(me);
  const [groupBy, setGroupBy] = useState<Grouping>("month");
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const query: Request<"getReviewInsights">["query"] = {
    groupBy,
    ...(from && { from }),
    ...(to && { to }),
  };
  const { state, answer, error, reload } = useAnswer("getReviewInsights", isAllowed ? { query } : undefined);
  return (
    <div class="insights stack">
      <h1>{say.title}</h1>
      {!isAllowed && <p class="note">{say.notAllowed}</p>}
      {isAllowed && (
        <>
          <p class="soft">{say.intro}</p>
          <MonthRange
            from={from || answer?.from}
            to={to || answer?.to}
            onRange={(range) => {
              setFrom(range.from);
              setTo(range.to);
            }}
            error={errorOf(error, "to")}
          />
          <fieldset class="chips">
            <legend class="label">{say.by}</legend>
            {groupings.map((each) => (
              <button
                key={each}
                type="button"
                class="chip"
                aria-pressed={each === groupBy}
                onClick={() => setGroupBy(each)}
              >
                {say.groupings[each]}
              </button>
            ))}
          </fieldset>
          <Waiting while={state === "waiting"} />
          <ProblemNote error={error} unlessAt={["to"]} onAgain={reload} />
          {answer && state !== "failed" && <Figures answer={answer} />}
        </>
      )}
    </div>
  );
}

function Figures({ answer }: { answer: Insights }) {
  const { total, trend, groups, groupBy, reviewsInNoGroup } = answer;
  const rows =
    groupBy === "month"
      ? trend.map(({ month, figures }) => ({ name: monthNamed(month), figures }))
      : groups.map((group) => ({ name: nameOfGroup(group, groupBy), figures: group.figures }));
  return (
    <>
      {total ? (
        <section class="card stack">
          <h2>{say.total(total.reviews)}</h2>
          <Distribution figures={total} />
        </section>
      ) : (
        <p class="note">{say.nothing}</p>
      )}
      {rows.length > 0 && (
        <section class="card stack">
          <div class="row spread">
            <h2>{say.groupings[groupBy]}</h2>
            <Button onClick={() => downloadFigures(`reviews-by-${groupBy}`, rows)}>{say.csv}</Button>
          </div>
          <FiguresTable label={say.groupings[groupBy]} rows={rows} />
          {reviewsInNoGroup > 0 && groupBy !== "month" && <p class="soft small">{say.inNoGroup(reviewsInNoGroup)}</p>}
        </section>
      )}
      <LeftOut months={answer.monthsLeftOut} />
    </>
  );
}
