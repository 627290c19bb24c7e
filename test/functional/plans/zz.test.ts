import { test } from "vitest";
import { applyPlan } from "../../../functions/operations/plans/apply-plan.ts";
import { proposePlan } from "../../../functions/operations/plans/propose-plan.ts";
import { call } from "../../support/call.ts";
import { metered } from "../../support/metered.ts";
import { plannedDay, tuesday } from "../../support/planned-day.ts";
test("figures", async () => {
  for (const [m, a] of [[5, 1], [10, 1], [20, 1], [30, 1], [30, 1], [6, 19], [30, 19]] as const) {
    const day = await plannedDay(m, a);
    const { table, usage } = metered(day.office.services.table);
    const services = { ...day.office.services, table };
    let t = performance.now();
    const p = await call(proposePlan, services, { as: day.organizer, body: { date: tuesday } });
    const tp = performance.now() - t; const up = usage();
    t = performance.now();
    const r = await call(applyPlan, services, { as: day.organizer, params: { id: p.body.id } });
    const ta = performance.now() - t; const ua = usage();
    console.log(m, a + 1, p.body.moves.length, "propose", Math.round(tp), up.commands.length, up.readUnits, up.writeUnits, "apply", r.status, Math.round(ta), ua.commands.filter((c) => /Transact/.test(c)).length, ua.commands.length, ua.readUnits, ua.writeUnits);
  }
}, 100000);
