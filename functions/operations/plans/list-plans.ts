import * as z from "zod";
import { cursorInQuery, cursorOf, nextCursor } from "../../contract/cursor.ts";
import { identifier, limit, pageOf } from "../../contract/fields.ts";
import { planAnswer, planView } from "../../contract/plans.ts";
import { hasExpired, type Plan } from "../../domain/plans/plan.ts";
import { defineOperation } from "../../http/operation.ts";
import { listPlans as list } from "../../store/plans/plans.ts";
import { readNamesInPlans } from "../../use-cases/plans/named-plan.ts";

const cursor = cursorOf("plans", identifier);

export const listPlans = defineOperation({
  name: "list-plans",
  area: "plans",
  method: "GET",
  path: "/v1/reschedule-plans",
  summary: "Lists your plans",
  description:
    "The plans that you can read, the newest first: those that can be applied, those that are being applied, and for a day those that " +
    "were. A page may hold fewer than `limit`, as plans expire. The list goes on while there is a `nextCursor`.",
  access: ["organizer"],
  query: z.strictObject({ limit, cursor: cursorInQuery(cursor) }),
  answer: { status: 200, schema: pageOf(planAnswer), description: "A page of your plans." },
  needs: { table: ["Query", "BatchGetItem"] },
  handle: async ({ caller, query: { limit, cursor: after }, say }, { table, clock }) => {
    const now = clock.now();
    const isWanted = (plan: Plan) => !hasExpired(plan, now);
    const { items, next } = await list(table, { organizerId: caller.userId, isWanted, limit, after });
    const names = await readNamesInPlans(table, items);
    const plans = items.map((plan) => planView(plan, names, say));
    return { body: { items: plans, nextCursor: nextCursor(cursor, next) }, language: say.language };
  },
});
