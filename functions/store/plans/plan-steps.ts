import { entriesOfHold, type Hold } from "../../domain/plans/hold.ts";
import {
  afterMoves,
  type CarriedMove,
  holding,
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

/** What a plan becomes in one transaction, and all that this writes. */
export interface Step {
  plan: Plan;
  actions: Action[];
}

/** One is left for the answer that an idempotency key keeps. */
const maxActionsOfStep = maxActions - 1;

export function fits({ actions }: Step): boolean {
  return actions.length <= maxActionsOfStep;
}

/** Every move at once, from `proposed` to `applied`: the step does not fit for large plans. */
export function moveAtOnce(
  before: Plan,
  carried: readonly CarriedMove[],
  pages: readonly DayPage[],
  now: EpochMillisecond,
): Step {
  const plan = afterMoves(before, carried, now);
  const ownActions = [replacePlan(before, plan), noneIsUnderway(before.organizerId)];
  const besides = { entries: [], actions: ownActions.length };
  return { plan, actions: [...changesWrites(changesIn(carried), pages, besides), ...ownActions] };
}

/** The way of a large plan begins: `proposed` to `holding`, with nothing held yet. */
export function beginHolding(before: Plan): Step {
  const plan = holding(before, []);
  return { plan, actions: [replacePlan(before, plan), beginsBeingUnderway(before)] };
}

/** Holds as many of the new times as fit, from the first on. */
export function holdSome(before: Plan, holds: readonly Hold[], pagesFor: (holds: readonly Hold[]) => DayPage[]): Step {
  return largestFitting(holds, (some) => {
    const plan = holding(before, some);
    const entries = holdChanges(before, some).map(({ userId, entry }) => ({ userId, after: entry }));
    return { plan, actions: [...calendarWrites(entries, pagesFor(some)), replacePlan(before, plan)] };
  });
}

/** From here on there is no way back: on the condition that every meeting is as it was when the plan was made. */
export function beginMoving(before: Plan): Step {
  const plan = moving(before);
  const unchanged = before.moves.map(({ meetingId, version }) => meetingIsStill(meetingId, version));
  return { plan, actions: [...unchanged, replacePlan(before, plan)] };
}

/** Moves as many of the meetings as fit, from the first on, and takes down what was held for them. */
export function moveSome(
  before: Plan,
  carried: readonly CarriedMove[],
  pagesFor: (holds: readonly Hold[]) => DayPage[],
  now: EpochMillisecond,
): Step {
  return largestFitting(carried, (some) => {
    const plan = afterMoves(before, some, now);
    const ownActions = [replacePlan(before, plan), ...(plan.stage === "applied" ? [endsBeingUnderway(before)] : [])];
    const holds = some.map(({ hold }) => hold);
    const besides = { entries: heldUntilNow(before, holds), actions: ownActions.length };
    return { plan, actions: [...changesWrites(changesIn(some), pagesFor(holds), besides), ...ownActions] };
  });
}

export function beginReleasing(before: Plan): Step {
  const plan = releasing(before);
  return { plan, actions: [replacePlan(before, plan)] };
}

/** Takes down as many of the holds as fit; with the last one the plan is `proposed` again. */
export function releaseSome(before: Plan): Step {
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
 * The step that takes the most of the items, from the first on, and fits; a step with one of them always does. A full one is
 * taken for too large: it may have left out what became of invitations.
 */
function largestFitting<Item>(items: readonly Item[], stepWith: (some: readonly Item[]) => Step): Step {
  let largest = stepWith(items.slice(0, 1));
  for (let count = 2; count <= items.length; count++) {
    const larger = stepWith(items.slice(0, count));
    if (larger.actions.length >= maxActionsOfStep) break;
    largest = larger;
  }
  return largest;
}

function changesIn(carried: readonly CarriedMove[]) {
  return carried.flatMap(({ change }) => change ?? []);
}

function holdChanges({ organizerId }: Plan, holds: readonly Hold[]) {
  return holds.flatMap((hold) => [...entriesOfHold(hold, organizerId)].map(([userId, entry]) => ({ userId, entry })));
}

function heldUntilNow(plan: Plan, holds: readonly Hold[]): CalendarChange[] {
  return holdChanges(plan, holds).map(({ userId, entry }) => ({ userId, before: entry }));
}
