import { isHostedMeeting } from "../../domain/calendar/calendar-entry.ts";
import { hasBegun, type Meeting } from "../../domain/meetings/meeting.ts";
import { participantsOf } from "../../domain/meetings/participants.ts";
import { withMergedBusyTimes } from "../../domain/plans/merged-busy-times.ts";
import {
  assertAnyMeetings,
  assertDateIsToCome,
  type ChosenMeetings,
  chosenOf,
  maxMeetingsOfPlan,
  maxPeopleOfPlan,
  type Plan,
  planIdOf,
  proposedPlan,
} from "../../domain/plans/plan.ts";
import { planDay } from "../../domain/plans/plan-day.ts";
import { Refusal } from "../../domain/refusal.ts";
import { dayNumber, instantsOfDay, localDay } from "../../domain/time/calendar-date.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import { assertRange, type Bound, endOf, firstUnsearched, startOf } from "../../domain/time/range.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import { resolveWishes } from "../../domain/wishes/resolve-wishes.ts";
import type { Wishes } from "../../domain/wishes/wishes.ts";
import { newId } from "../../runtime/ids.ts";
import type { Table } from "../../runtime/table.ts";
import type { SuggestionServices } from "../../services/services.ts";
import { readAvailability } from "../../store/availability/person-availability.ts";
import { readEntries } from "../../store/calendar/entries.ts";
import type { RangeReading } from "../../store/calendar/person-calendars.ts";
import { readMeetingsOf } from "../../store/meetings/meetings.ts";
import { type DayContext, readDayContext } from "../../store/plans/day-context.ts";
import { findSettledPlan, keepPlan } from "../../store/plans/plans.ts";
import { maxReadUnits, ReadBudget } from "../../store/table/read-budget.ts";
import { type ChangeAnswer, type Requester, runChange } from "../changes/run-change.ts";
import { type NamedPlan, withNames } from "./named-plan.ts";
import { orderByModel } from "./order-by-model.ts";

/** Within how many days a plan may put the meetings, at most and unless the organizer says otherwise. */
export const maxDaysOfPlan = 62;
const defaultDays = 14;

/** Which day to clear, and where its meetings may go. */
interface PlanRequest extends ChosenMeetings {
  date: string;
  /** Absent: the zone of the organizer's hours. */
  timeZone?: string | undefined;
  from?: Bound | undefined;
  to?: Bound | undefined;
  reason: string | null;
  wishes?: Wishes | undefined;
  /** What may be read. Absent: as much as one request may read. */
  budget?: ReadBudget | undefined;
}

/**
 * Throws `not_found`, `in_the_past`, `nothing_to_move`, `too_many_changes`, and `invalid_request` for an impossible range.
 */
export function proposePlan<Body>(
  services: SuggestionServices,
  requester: Requester,
  request: PlanRequest,
  view: (plan: NamedPlan) => Body,
): Promise<ChangeAnswer<Body>> {
  const organizerId = requester.caller.userId;
  const planId = requester.changeId ?? planIdOf(services.clock.now(), newId());
  let plan: Plan | undefined;
  return runChange(
    services,
    { ...requester, changeId: planId },
    {
      decide: async ({ changeId: id, at }) => {
        // Planned once: a repeated attempt keeps the same plan.
        plan ??= await propose(services, { id, organizerId }, request, at);
        return { value: await withNames(services.table, plan), actions: [keepPlan(plan)] };
      },
      findDone: async ({ changeId: id }) => {
        const done = await findSettledPlan(services.table, organizerId, id);
        return done && withNames(services.table, done);
      },
    },
    view,
  );
}

async function propose(
  services: SuggestionServices,
  { id, organizerId }: Pick<Plan, "id" | "organizerId">,
  request: PlanRequest,
  now: EpochMillisecond,
): Promise<Plan> {
  const { table } = services;
  const timeZone = request.timeZone ?? (await readAvailability(table, organizerId)).availability.timeZone;
  const cleared = instantsOfDay(dayNumber(request.date), zoneNamed(timeZone));
  assertDateIsToCome(cleared, now);
  const range = rangeOf(request, cleared, timeZone);
  assertRange(range, maxDaysOfPlan);

  const reading = { budget: request.budget ?? new ReadBudget(maxReadUnits), isEventual: true };
  const ofDate = await readMeetingsToMove(table, organizerId, cleared, now, reading);
  assertAnyMeetings(ofDate);
  const meetings = chosenOf(ofDate, request);
  assertAnyMeetings(meetings);
  const planned = { id, organizerId, reason: request.reason, timeZone };
  const [first, ...others] = meetings.filter((meeting) => !hasBegun(meeting, now));
  if (!first) return proposedPlan(planned, meetings, { moves: [], unplaced: [], source: "rules" }, now);
  assertFewPeople([first, ...others]);
  const { until, ...context } = await readDayContext(services, [first, ...others], range, reading);
  if (until <= range.start) throw tooManyPeople();
  const day = withMergedBusyTimes({
    ...{ now, from: range.start, to: until, cleared, timeZone },
    meetings: [first, ...others],
    ...context,
    ...(request.wishes && { wishes: resolveWishes({ ...request.wishes, timeZone }, peopleIn(context)) }),
  });
  const { moves, unplaced } = planDay(day);
  const advised = await orderByModel(services, day, moves);
  const nextFrom = firstUnsearched(range, until, 1);
  return proposedPlan({ ...planned, nextFrom }, meetings, { ...advised, unplaced }, now);
}

function peopleIn({ people }: Pick<DayContext, "people">) {
  return [...people].map(([userId, { timeZone }]) => ({ userId, timeZone }));
}

/** Throws `too_many_changes`: the calendars of all of them are read. */
function assertFewPeople(meetings: readonly Meeting[]): void {
  if (new Set(meetings.flatMap(participantsOf)).size > maxPeopleOfPlan) throw tooManyPeople();
}

function tooManyPeople(): Refusal {
  return new Refusal("too_many_changes", (say) => say.problems.peopleOfPlan(maxPeopleOfPlan));
}

function rangeOf({ date, from, to }: PlanRequest, cleared: Interval, timeZone: string): Interval {
  const start = from ? startOf(from, timeZone) : cleared.end;
  const lastDay = Math.max(dayNumber(date), localDay(start, zoneNamed(timeZone))) + defaultDays;
  return { start, end: endOf(to ?? { day: lastDay }, timeZone) };
}

/** The meetings hosted by this person that begin in an interval and are not over. Throws `too_many_changes`. */
async function readMeetingsToMove(
  table: Table,
  organizerId: string,
  interval: Interval,
  now: EpochMillisecond,
  reading: RangeReading,
): Promise<Meeting[]> {
  const { items: entries } = await readEntries(
    table,
    { userId: organizerId, range: interval, after: undefined, limit: maxMeetingsOfPlan },
    (entry) => isHostedMeeting(entry) && entry.start >= interval.start && entry.end * millisecondsPerMinute > now,
    reading.budget,
  );
  if (entries.length > maxMeetingsOfPlan) {
    throw new Refusal("too_many_changes", (say) => say.problems.meetingsOfPlan(maxMeetingsOfPlan));
  }
  const meetings = await readMeetingsOf(table, entries, reading);
  return meetings.filter(
    ({ status, start }) => status !== "cancelled" && interval.start <= start && start < interval.end,
  );
}
