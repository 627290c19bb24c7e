import { planAnswer, planId, planView } from "../../contract/plans.ts";
import { defineOperation } from "../../http/operation.ts";
import { applyPlan as apply } from "../../use-cases/plans/apply-plan.ts";

export const applyPlan = defineOperation({
  name: "apply-plan",
  area: "plans",
  method: "POST",
  path: "/v1/reschedule-plans/{id}/apply",
  summary: "Moves the meetings of a plan: all or none",
  description:
    "Each meeting moves as if you had rescheduled it, with the plan's reason in its history. If a meeting has changed since the plan " +
    "was made, or can no longer move to its new time, nothing moves: `plan_stale` names the meetings and says why. A small plan moves " +
    "in one transaction. For a large plan, every new time is held first, so that nobody else can take it. Then the meetings move in " +
    "several transactions, and the plan is `applying` until the last one has moved. If that is interrupted, apply the plan again: it " +
    "goes on where it stopped. A meeting that somebody cancels, moves or joins in that short while is left to them and listed in " +
    "`unplaced` as `changed`. If the plan has been applied already, you get it as the answer.",
  access: ["organizer"],
  params: planId,
  answer: { status: 200, schema: planAnswer, description: "The plan, applied." },
  refusals: ["not_found", "plan_stale", "unavailable"],
  needs: { table: ["GetItem", "BatchGetItem", "PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"] },
  handle: (request, services) =>
    apply(services, request, request.params.id, ({ plan, names }) => planView(plan, names, request.say)),
});
