import { planAnswer, planId, planView } from "../../contract/plans.ts";
import { hasExpired } from "../../domain/plans/plan.ts";
import { notFound } from "../../domain/refusal.ts";
import { defineOperation } from "../../http/operation.ts";
import { readPlan } from "../../store/plans/plans.ts";
import { withNames } from "../../use-cases/plans/named-plan.ts";

export const getPlan = defineOperation({
  name: "get-plan",
  area: "plans",
  method: "GET",
  path: "/v1/reschedule-plans/{id}",
  summary: "Shows one of your plans",
  description: "You can read a plan while it is valid, and always while it is being applied.",
  access: ["organizer"],
  params: planId,
  answer: { status: 200, schema: planAnswer, description: "The plan." },
  refusals: ["not_found"],
  needs: { table: ["GetItem", "BatchGetItem"] },
  handle: async ({ caller, params, say }, { table, clock }) => {
    const plan = await readPlan(table, caller.userId, params.id);
    if (hasExpired(plan, clock.now())) throw notFound("plan");
    const { names } = await withNames(table, plan);
    return { body: planView(plan, names, say), language: say.language };
  },
});
