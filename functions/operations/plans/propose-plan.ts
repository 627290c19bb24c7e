import * as z from "zod";
import { calendarDate, zoneName } from "../../contract/fields.ts";
import { reason } from "../../contract/meetings.ts";
import { chosenMeetings, planAnswer, planView, planWishes } from "../../contract/plans.ts";
import { bound } from "../../contract/range.ts";
import { says } from "../../contract/says.ts";
import { maxMeetingsOfPlan, maxPeopleOfPlan } from "../../domain/plans/plan.ts";
import { defineOperation } from "../../http/operation.ts";
import { maxDaysOfPlan, proposePlan as propose } from "../../use-cases/plans/propose-plan.ts";

const body = z
  .strictObject({
    date: calendarDate,
    timeZone: zoneName.optional(),
    from: bound.optional(),
    to: bound.optional(),
    reason,
    ...chosenMeetings,
    wishes: planWishes,
  })
  .refine(({ only, except }) => !only || !except, {
    path: ["except"],
    message: says("onlyOrExcept"),
  });

export const proposePlan = defineOperation({
  name: "propose-plan",
  area: "plans",
  method: "POST",
  path: "/v1/reschedule-plans",
  summary: "Plans new times for all your meetings of one date together",
  description:
    "The plan covers the meetings that you host, that begin on `date` and that are still to come. The date is one of `timeZone`; if " +
    "you name none, it is the zone of your hours. At each new time everybody who has not declined is free. Each is a slot of its " +
    "meeting type, no two collide, and none lies on that date. Urgent meetings come first. Times inside everybody's working hours come " +
    "before all others, then those that you wish for, and then those near the old date and time of day. The new times lie in the 14 days after the date unless you say otherwise. A meeting for which " +
    "there is no time is listed in `unplaced` with the reason, and so is a meeting that has begun. A date that is over or has no meetings " +
    "is refused. A model may choose among the free " +
    "times; `source` says whether it did. Nothing moves until you apply the plan. It is valid for a day, or until its first meeting " +
    `begins. A plan moves at most ${maxMeetingsOfPlan} meetings of at most ${maxPeopleOfPlan} people together, within at most ` +
    `${maxDaysOfPlan} days.`,
  access: ["organizer"],
  body,
  answer: { status: 201, schema: planAnswer, description: "The plan, proposed." },
  refusals: ["not_found", "in_the_past", "nothing_to_move", "too_many_changes", "unavailable"],
  needs: { table: ["GetItem", "BatchGetItem", "Query", "PutItem"], model: true, holidays: true },
  costly: "plans",
  throttle: { ratePerSecond: 5, burst: 10 },
  handle: (request, services) =>
    propose(services, request, request.body, ({ plan, names }) => planView(plan, names, request.say)),
});
