import type { AnswerOf } from "../../../client/operations.ts";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { dateIn } from "../../../times/shown.ts";
import { useMe } from "../me.ts";
import { say } from "./texts.ts";

type Plan = AnswerOf<"getPlan">;

/** Plans that were made and have moved nothing yet, or not everything: the newest of each day. */
export function OpenPlans() {
  const { me } = useMe();
  const { answer } = useAnswer("listPlans", {});
  const dayOf = ({ moves }: Plan) => dateIn(moves[0]!.from.start, me.timeZone);
  const open = (answer?.items ?? [])
    .filter(({ status, moves }) => status !== "applied" && moves.length > 0)
    .filter((plan, index, plans) => plans.findIndex((newer) => dayOf(newer) === dayOf(plan)) === index);
  if (open.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="open-plans">
      <h2 id="open-plans">{say.openPlans}</h2>
      <ul class="lines">
        {open.map((plan) => (
          <li key={plan.id}>
            <a href={`/app/clear-day?plan=${plan.id}`}>{dayOf(plan)}</a>
            <p class="soft small">{say.planned(plan.moves.length, plan.unplaced.length)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
