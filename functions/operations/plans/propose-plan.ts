import * as z from "zod";
import { calendarDate, zoneName } from "../../contract/fields.ts";
import { reason } from "../../contract/meetings.ts";
import { planAnswer, planView } from "../../contract/plans.ts";
import { bound } from "../../contract/range.ts";
import { maxMeetingsOfPlan } from "../../domain/plans/plan.ts";
import { defineOperation } from "../../http/operation.ts";
import { maxDaysOfPlan, proposePlan as propose } from "../../use-cases/plans/propose-plan.ts";

const body = z.strictObject({
  date: calendarDate,
  timeZone: zoneName.optional(),
  from: bound.optional(),
  to: bound.optional(),
  reason,
});

export const proposePlan = defineOperation({
  name: "propose-plan",
  area: "plans",
  method: "POST",
  path: "/v1/reschedule-plans",
  summary: "Plans new times for all your meetings of one date together",
  description:
    "For the meetings that you host, that begin on `date` in `timeZone` (that of your hours, if you name none) and are still " +
    "to come. Everybody who has not declined is free at the new times, each is a slot of its meeting type, no two are in each " +
    "other's way, and none is on that date: urgent meetings first, then as near as possible to the old date and time of day. " +
    "They lie in the 14 days after the date unless you say otherwise. What finds no place is `unplaced`, with the reason; " +
    "so is a meeting that is running. A model may choose among the free times: `source` says so. " +
    "Nothing moves until you apply the plan, which is valid for a day, or until its first meeting begins. " +
    `At most ${maxMeetingsOfPlan} meetings, and ${maxDaysOfPlan} days to put them in.`,
  access: ["organizer"],
  idempotent: true,
  body,
  answer: { status: 201, schema: planAnswer, description: "The plan, proposed." },
  refusals: ["not_found", "too_many_changes", "unavailable"],
  needs: { table: ["GetItem", "BatchGetItem", "Query", "PutItem"], model: true },
  handle: (request, services) => propose(services, request, request.body, planView),
});
