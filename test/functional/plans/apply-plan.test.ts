import { expect, test } from "vitest";
import { applyPlan } from "../../../functions/operations/plans/apply-plan.ts";
import { getPlan } from "../../../functions/operations/plans/get-plan.ts";
import { proposePlan } from "../../../functions/operations/plans/propose-plan.ts";
import { call } from "../../support/call.ts";
import { newOffice } from "../../support/office.ts";

test("x", async () => {
  const office = await newOffice();
  const organizer = await office.organizer();
  const attendee = await office.person();
  await office.book(attendee, organizer, "2026-12-08T09:00:00Z");
  await office.book(attendee, organizer, "2026-12-08T10:00:00Z");
  const p = await call(proposePlan, office.services, { as: organizer, body: { date: "2026-12-08", reason: "ill" } });
  console.log(JSON.stringify(p.body, null, 1));
  const a = await call(applyPlan, office.services, { as: organizer, params: { id: p.body.id } });
  console.log(JSON.stringify(a.body, null, 1));
  console.log(await office.calendar(organizer));
  expect(a.status).toBe(200);
});
