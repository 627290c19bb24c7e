import * as z from "zod";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { isRunning, mostMeetingsOfPlan, type Plan, proposedPlan } from "../../domain/planning/plan.ts";
import { type DayToClear, planDay } from "../../domain/planning/plan-day.ts";
import { Refusal } from "../../domain/refusal.ts";
import { dayNumber, instantsOfDay, localDay } from "../../domain/time/calendar-date.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import { changing } from "../../http/changing.ts";
import { calendarDate, zoneName } from "../../http/fields.ts";
import { reason } from "../../http/meeting.ts";
import { defineOperation } from "../../http/operation.ts";
import { planAnswer, planView } from "../../http/plan.ts";
import { bound, endOf, refuseBadRange, startOf } from "../../http/range.ts";
import { newId } from "../../platform/ids.ts";
import { type SuggestionServices, suggestionServices } from "../../platform/suggestion-services.ts";
import { readEntries } from "../../store/agenda.ts";
import { readPublisher } from "../../store/availabilities.ts";
import { readMeetingsOf } from "../../store/meetings.ts";
import { keepPlan } from "../../store/plans.ts";
import { readStandingGroundAround } from "../../store/standing-ground.ts";
import type { Table } from "../../store/table.ts";
import { adviseOnPlan } from "../../suggestions/advise-on-plan.ts";

const mostDays = 62;
const usualDays = 14;

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
    `At most ${mostMeetingsOfPlan} meetings, and ${mostDays} days to put them in.`,
  access: ["organizer"],
  idempotent: true,
  localized: true,
  body,
  answer: { status: 201, schema: planAnswer, description: "The plan, proposed." },
  refusals: ["not_found", "too_many_changes", "unavailable"],
  grants: { table: ["GetItem", "BatchGetItem", "Query", "PutItem"], openAiKey: true },
  services: suggestionServices,
  handle: ({ caller, body, idempotency, language }, services) => {
    const { table, clock } = services;
    const planId = newId();
    let plan: Plan | undefined;
    return changing(services, { caller, idempotency }, async () => {
      plan ??= await propose(services, { id: planId, organizerId: caller.userId }, { ...body, language }, clock.now());
      return { body: planView(plan), actions: [keepPlan(table, plan)] };
    });
  },
});

async function propose(
  { table, adviser }: SuggestionServices,
  { id, organizerId }: Pick<Plan, "id" | "organizerId">,
  wish: Wish & { language: string },
  now: EpochMillisecond,
): Promise<Plan> {
  const timeZone = wish.timeZone ?? (await readPublisher(table, organizerId)).availability.timeZone;
  const cleared = instantsOfDay(dayNumber(wish.date), zoneNamed(timeZone));
  const range = rangeOf(wish, cleared, timeZone);
  refuseBadRange(range, mostDays);

  const meetings = await readMeetingsToMove(table, organizerId, cleared, now);
  const planned = { id, organizerId, reason: wish.reason };
  const [first, ...others] = meetings.filter((meeting) => !isRunning(meeting, now));
  if (!first) return proposedPlan(planned, meetings, { moves: [], unplaced: [], source: "rules" }, now);
  const question: DayToClear = {
    ...{ now, from: range.start, to: range.end, cleared, timeZone },
    meetings: [first, ...others],
    ...(await readStandingGroundAround(table, [first, ...others], range)),
  };
  const { moves, unplaced } = planDay(question);
  const advised = await adviseOnPlan(adviser, question, moves, wish.language);
  return proposedPlan(planned, meetings, { ...advised, unplaced }, now);
}

function rangeOf({ date, from, to }: Wish, cleared: Interval, timeZone: string): Interval {
  const start = from ? startOf(from, timeZone) : cleared.end;
  const lastDay = Math.max(dayNumber(date), localDay(start, zoneNamed(timeZone))) + usualDays;
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
    limit: mostMeetingsOfPlan,
  });
  if (entries.length > mostMeetingsOfPlan) {
    throw new Refusal("too_many_changes", `At most ${mostMeetingsOfPlan} meetings can be planned together.`);
  }
  const meetings = await readMeetingsOf(table, entries);
  return meetings.filter(
    ({ status, start }) => status !== "cancelled" && interval.start <= start && start < interval.end,
  );
}
