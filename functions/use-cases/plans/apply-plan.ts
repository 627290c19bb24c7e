import { applyMoves, assertUnchanged, holdsFor } from "../../domain/plans/apply-moves.ts";
import type { Hold } from "../../domain/plans/hold.ts";
import { assertNotExpired, type Plan, type PlannedMove } from "../../domain/plans/plan.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import type { Services } from "../../services/services.ts";
import type { DayPage } from "../../store/calendar/day-pages.ts";
import {
  type PlanContext,
  readHoldsContext,
  readPlanContext,
  readPlannedMeetings,
} from "../../store/plans/plan-context.ts";
import {
  beginHolding,
  beginMoving,
  beginReleasing,
  fits,
  holdSome,
  moveAtOnce,
  moveSome,
  type PlanStep,
  releaseSome,
} from "../../store/plans/plan-steps.ts";
import { findSettledPlan, readPlan, readPlanToGoOnWith } from "../../store/plans/plans.ts";
import { maxActions, transact, VersionConflict } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { type ChangeAnswer, type Requester, runChange } from "../changes/run-change.ts";
import { type NamedPlan, withNames } from "./named-plan.ts";

/** Throws `not_found`, `plan_stale`, and `unavailable` where it was interrupted: applied again, it goes on where it stopped. */
export async function applyPlan<Body>(
  services: Services,
  requester: Requester,
  planId: string,
  view: (plan: NamedPlan) => Body,
): Promise<ChangeAnswer<Body>> {
  const { table } = services;
  const organizerId = requester.caller.userId;
  try {
    return await runChange(
      services,
      requester,
      {
        decide: async () => {
          const { plan, actions } = await stepsToApplied(services, organizerId, planId);
          return { value: await withNames(table, plan), actions };
        },
        findDone: async () => {
          const plan = await findSettledPlan(table, organizerId, planId);
          return plan?.stage === "applied" ? withNames(table, plan) : undefined;
        },
      },
      view,
    );
  } catch (error) {
    throw error instanceof Refusal && error.code === "unavailable" ? interrupted() : error;
  }
}

function interrupted(): Refusal {
  return new Refusal("unavailable", (say) => say.problems.planWasInterrupted, {
    retryAfterSeconds: 1,
  });
}

/**
 * Takes every step of a plan except the last one, which is returned: it makes the plan `applied`, or has nothing left to write. Each
 * step reads the plan, decides, and writes the plan with everything else in one transaction. So it goes on wherever it stopped, and
 * requests that do this at the same time help each other. Throws `plan_stale` where nothing was moved and cannot be.
 */
async function stepsToApplied({ table, clock }: Services, organizerId: string, planId: string): Promise<PlanStep> {
  let givenUp: Refusal | undefined;
  for (;;) {
    const last = await withRetries(async () => {
      const plan = await readPlanToGoOnWith(table, organizerId, planId);
      if (plan.stage === "applied") return { plan, actions: [] };
      if (plan.stage === "proposed" && givenUp) throw givenUp;
      try {
        const { refusal, ...step } = await nextStep(table, plan, clock.now());
        if (step.plan.id === planId && step.plan.stage === "applied") return step;
        await transact(table, step.actions);
        if (plan.id === planId) givenUp = refusal;
      } catch (error) {
        if (!(await hasGoneOn(table, plan, error))) throw error;
      }
      return undefined;
    });
    if (last) return last;
  }
}

/** Whether a conflict or a refusal only means that another request has taken the step. */
async function hasGoneOn(table: Table, plan: Plan, error: unknown): Promise<boolean> {
  if (!(error instanceof VersionConflict || error instanceof Refusal)) return false;
  const { version } = await readPlan(table, plan.organizerId, plan.id);
  return version !== plan.version;
}

/** With the refusal where the step leads back. */
type NextStep = PlanStep & { refusal?: Refusal };

function nextStep(table: Table, plan: Plan, now: EpochMillisecond): Promise<NextStep> {
  switch (plan.stage) {
    case "holding":
      return holdMore(table, plan, now).catch((error) => giveUp(plan, error));
    case "releasing":
      return Promise.resolve(releaseSome(plan));
    case "moving":
      return moveMore(table, plan, now);
    // It is `proposed`, as an applied plan has no next step.
    default:
      return moveAtOnceOrHold(table, plan, now);
  }
}

async function moveAtOnceOrHold(table: Table, plan: Plan, now: EpochMillisecond): Promise<PlanStep> {
  assertNotExpired(plan, now);
  const read = await readUnchanged(table, plan.moves);
  if (!read) return moveAtOnce(plan, [], [], now);
  const { meetings, context } = read;
  const holds = holdsFor(plan.moves, meetings, context, now);
  const outcomes = applyMoves(plan, holds, meetings, context.attendees, now);
  const atOnce = moveAtOnce(plan, outcomes, context.pagesFor(holds), now);
  return fits(atOnce) ? atOnce : beginHolding(plan);
}

/** Holds more of the new times. Once all are held and no meeting has changed meanwhile, the meetings begin to move. */
async function holdMore(table: Table, plan: Plan, now: EpochMillisecond): Promise<PlanStep> {
  assertNotExpired(plan, now);
  const held = new Set(plan.holds.map(({ meetingId }) => meetingId));
  const open = plan.moves.filter(({ meetingId }) => !held.has(meetingId));
  const planned = await readPlannedMeetings(table, plan.moves);
  assertUnchanged(plan.moves, planned);
  const next = firstThatCouldFit(open, ({ meetingId }) => planned.get(meetingId)!.attendees.length);
  const read = await readUnchanged(table, next);
  if (!read) return beginMoving(plan);
  const holds = holdsFor(next, read.meetings, read.context, now);
  return holdSome(plan, holds, (some) => pagesToHold(plan, some, read.context));
}

async function moveMore(table: Table, plan: Plan, now: EpochMillisecond): Promise<PlanStep> {
  const holds = firstThatCouldFit(plan.holds, ({ attendeeIds }) => attendeeIds.length);
  const meetings = await readPlannedMeetings(table, holds);
  const { attendees, pagesFor } = await readHoldsContext(table, plan, holds, meetings);
  return moveSome(plan, applyMoves(plan, holds, meetings, attendees, now), pagesFor, now);
}

/** No step can take more than these, as it writes at least one page of everybody concerned. The first is always among them. */
function firstThatCouldFit<Item>(items: readonly Item[], attendeesOf: (item: Item) => number): Item[] {
  let pages = 0;
  return items.filter((item, index) => {
    pages += attendeesOf(item);
    return index === 0 || pages < maxActions;
  });
}

function giveUp(plan: Plan, error: unknown): NextStep {
  if (error instanceof Refusal) return { ...beginReleasing(plan), refusal: error };
  throw error;
}

/** The meetings of these moves and their context; undefined where there are no moves. Throws `plan_stale`. */
async function readUnchanged(table: Table, moves: readonly PlannedMove[]) {
  const meetings = await readPlannedMeetings(table, moves);
  assertUnchanged(moves, meetings);
  const [first, ...others] = meetings.values();
  return first && { meetings, context: await readPlanContext(table, moves, [first, ...others]) };
}

/** Nothing is held for people who have declined, so their pages do not matter. */
function pagesToHold({ organizerId }: Plan, holds: readonly Hold[], context: PlanContext): DayPage[] {
  const concerned = new Set([organizerId, ...holds.flatMap(({ attendeeIds }) => attendeeIds)]);
  return context.pagesFor(holds, (userId) => concerned.has(userId));
}
