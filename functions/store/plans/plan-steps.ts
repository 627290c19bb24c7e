import { entriesOfHold, type Hold } from "../../domain/plans/hold.ts";
import {
  afterMoves,
  holding,
  type MoveOutcome,
  moving,
  type Plan,
  releasing,
  withoutHolds,
} from "../../domain/plans/plan.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { type CalendarChange, calendarWrites } from "../calendar/calendar-writes.ts";
import type { DayPage } from "../calendar/day-pages.ts";
import { changesWrites } from "../meetings/meeting-writes.ts";
import { meetingIsStill } from "../meetings/meetings.ts";
import type { Action } from "../table/actions.ts";
import { maxActions } from "../table/transaction.ts";
import { beginsBeingUnderway, endsBeingUnderway, noneIsUnderway, replacePlan } from "./plans.ts";

/** What a plan becomes in one transaction, and everything that this transaction writes. */
export interface PlanStep {
  plan: Plan;
  actions: Action[];
}

/** One action is left for the answer that an idempotency key keeps. */
const maxActionsOfStep = maxActions - 1;

export function fits({ actions }: PlanStep): boolean {
  return actions.length <= maxActionsOfStep;
}

/** Makes every move at once, from `proposed` to `applied`. For large plans this step does not fit. */
export function moveAtOnce(
  before: Plan,
  outcomes: readonly MoveOutcome[],
  pages: readonly DayPage[],
  now: EpochMillisecond,
): PlanStep {
  const plan = afterMoves(before, outcomes, now);
  const ownActions = [replacePlan(before, plan), noneIsUnderway(before.organizerId)];
  const besides = { entries: [], actions: ownActions.length };
  return { plan, actions: [...changesWrites(changesIn(outcomes), pages, besides), ...ownActions] };
}

/** The first step of a large plan, from `proposed` to `holding`, with nothing held yet. */
export function beginHolding(before: Plan): PlanStep {
  const plan = holding(before, []);
  return { plan, actions: [replacePlan(before, plan), beginsBeingUnderway(before)] };
}

/** Holds as many of the new times as fit, starting with the first. */
export function holdSome(
  before: Plan,
  holds: readonly Hold[],
  pagesFor: (holds: readonly Hold[]) => DayPage[],
): PlanStep {
  return largestFitting(holds, (some) => {
    const plan = holding(before, some);
    const entries = holdChanges(before, some).map(({ userId, entry }) => ({ userId, after: entry }));
    return { plan, actions: [...calendarWrites(entries, pagesFor(some)), replacePlan(before, plan)] };
  });
}

/** From here on there is no way back. The condition is that every meeting is as it was when the plan was made. */
export function beginMoving(before: Plan): PlanStep {
  const plan = moving(before);
  const unchanged = before.moves.map(({ meetingId, version }) => meetingIsStill(meetingId, version));
  return { plan, actions: [...unchanged, replacePlan(before, plan)] };
}

/** Moves as many of the meetings as fit, starting with the first, and takes down what was held for them. */
export function moveSome(
  before: Plan,
  outcomes: readonly MoveOutcome[],
  pagesFor: (holds: readonly Hold[]) => DayPage[],
  now: EpochMillisecond,
): PlanStep {
  return largestFitting(outcomes, (some) => {
    const plan = afterMoves(before, some, now);
    const ownActions = [replacePlan(before, plan), ...(plan.stage === "applied" ? [endsBeingUnderway(before)] : [])];
    const holds = some.map(({ hold }) => hold);
    const besides = { entries: heldUntilNow(before, holds), actions: ownActions.length };
    return { plan, actions: [...changesWrites(changesIn(some), pagesFor(holds), besides), ...ownActions] };
  });
}

export function beginReleasing(before: Plan): PlanStep {
  const plan = releasing(before);
  return { plan, actions: [replacePlan(before, plan)] };
}

/** Takes down as many of the holds as fit. With the last one the plan is `proposed` again. */
export function releaseSome(before: Plan): PlanStep {
  return largestFitting(before.holds, (some) => {
    const plan = withoutHolds(before, some);
    return {
      plan,
      actions: [
        ...calendarWrites(heldUntilNow(before, some)),
        replacePlan(before, plan),
        ...(plan.stage === "proposed" ? [endsBeingUnderway(before)] : []),
      ],
    };
  });
}

/**
 * The step that takes the most of the items, starting with the first, and fits. A step with a single item always does. A step that is
 * exactly full counts as too large: what becomes of invitations may be missing in it.
 */
function largestFitting<Item>(items: readonly Item[], stepWith: (some: readonly Item[]) => PlanStep): PlanStep {
  let largest = stepWith(items.slice(0, 1));
  for (let count = 2; count <= items.length; count++) {
    const larger = stepWith(items.slice(0, count));
    if (larger.actions.length >= maxActionsOfStep) break;
    largest = larger;
  }
  return largest;
}

function changesIn(outcomes: readonly MoveOutcome[]) {
  return outcomes.flatMap(({ change }) => change ?? []);
}

function holdChanges({ organizerId }: Plan, holds: readonly Hold[]) {
  return holds.flatMap((hold) => [...entriesOfHold(hold, organizerId)].map(([userId, entry]) => ({ userId, entry })));
}

function heldUntilNow(plan: Plan, holds: readonly Hold[]): CalendarChange[] {
  return holdChanges(plan, holds).map(({ userId, entry }) => ({ userId, before: entry }));
}
