import * as z from "zod";
import { calendarDate, zoneName } from "../../contract/fields.ts";
import { reason } from "../../contract/meetings.ts";
import { planAnswer, planView } from "../../contract/plans.ts";
import { assertRange, bound, endOf, startOf } from "../../contract/range.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { isRunning, maxMeetingsOfPlan, type Plan, proposedPlan } from "../../domain/plans/plan.ts";
import { type DayToClear, planDay } from "../../domain/plans/plan-day.ts";
import { Refusal } from "../../domain/refusal.ts";
import { dayNumber, instantsOfDay, localDay } from "../../domain/time/calendar-date.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import type { Table } from "../../runtime/table.ts";
import type { SuggestionServices } from "../../services/services.ts";
import { readPublisher } from "../../store/availability/availability.ts";
import { readEntries } from "../../store/calendar/agenda.ts";
import { readMeetingsOf } from "../../store/meetings/meetings.ts";
import { readMoveContextAround } from "../../store/meetings/move-context.ts";
import { keepPlan } from "../../store/plans/plans.ts";
import { runChange } from "../../use-cases/changes/run-change.ts";
import { orderByModel } from "../../use-cases/plans/order-by-model.ts";

const maxDays = 62;
const defaultDays = 14;

const body = z.strictObject({
  date: calendarDate,
  timeZone: zoneName.optional(),
  from: bound.optional(),
  to: bound.optional(),
  reason,
});
type Wish = z.output<typeof body>;

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
    "so is a meeting that is running. A model may choose among the free times and word the reasons: `source` says so. " +
    "Nothing moves until you apply the plan, which is valid for a day, or until its first meeting begins. " +
    `At most ${maxMeetingsOfPlan} meetings, and ${maxDays} days to put them in.`,
  access: ["organizer"],
  idempotent: true,
  localized: true,
  body,
  answer: { status: 201, schema: planAnswer, description: "The plan, proposed." },
  refusals: ["not_found", "too_many_changes", "unavailable"],
  needs: { table: ["GetItem", "BatchGetItem", "Query", "PutItem"], model: true },
  handle: ({ caller, body, idempotency, language }, services) => {
    const { clock } = services;
    const planId = newId();
    let plan: Plan | undefined;
    return runChange(services, { caller, idempotency }, async () => {
      plan ??= await propose(services, { id: planId, organizerId: caller.userId }, { ...body, language }, clock.now());
      return { body: planView(plan), actions: [keepPlan(plan)] };
    });
  },
});

async function propose(
  { table, model }: SuggestionServices,
  { id, organizerId }: Pick<Plan, "id" | "organizerId">,
  request: Wish & { language: string },
  now: EpochMillisecond,
): Promise<Plan> {
  const timeZone = request.timeZone ?? (await readPublisher(table, organizerId)).availability.timeZone;
  const cleared = instantsOfDay(dayNumber(request.date), zoneNamed(timeZone));
  const range = rangeOf(request, cleared, timeZone);
  assertRange(range, maxDays);

  const meetings = await readMeetingsToMove(table, organizerId, cleared, now);
  const planned = { id, organizerId, reason: request.reason };
  const [first, ...others] = meetings.filter((meeting) => !isRunning(meeting, now));
  if (!first) return proposedPlan(planned, meetings, { moves: [], unplaced: [], source: "rules" }, now);
  const question: DayToClear = {
    ...{ now, from: range.start, to: range.end, cleared, timeZone },
    meetings: [first, ...others],
    ...(await readMoveContextAround(table, [first, ...others], range)),
  };
  const { moves, unplaced } = planDay(question);
  const advised = await orderByModel(model, question, moves, request.language);
  return proposedPlan(planned, meetings, { ...advised, unplaced }, now);
}

function rangeOf({ date, from, to }: Wish, cleared: Interval, timeZone: string): Interval {
  const start = from ? startOf(from, timeZone) : cleared.end;
  const lastDay = Math.max(dayNumber(date), localDay(start, zoneNamed(timeZone))) + defaultDays;
  return { start, end: endOf(to ?? { day: lastDay }, timeZone) };
}

/** The meetings that this person hosts, that begin in an interval and are not over. Throws `too_many_changes`. */
async function readMeetingsToMove(
  table: Table,
  organizerId: string,
  interval: Interval,
  now: EpochMillisecond,
): Promise<Meeting[]> {
  const entries = await readEntries(table, {
    userId: organizerId,
    range: interval,
    isWanted: ({ kind, role, start, end }) =>
      kind === "meeting" && role === "organizer" && start >= interval.start && end * millisecondsPerMinute > now,
    after: undefined,
    limit: maxMeetingsOfPlan,
  });
  if (entries.length > maxMeetingsOfPlan) {
    throw new Refusal("too_many_changes", `At most ${maxMeetingsOfPlan} meetings can be planned together.`);
  }
  const meetings = await readMeetingsOf(table, entries);
  return meetings.filter(
    ({ status, start }) => status !== "cancelled" && interval.start <= start && start < interval.end,
  );
}
