import * as z from "zod";
import { moveReasons } from "../../domain/plans/explain-move.ts";
import { isUnderway, type Plan, reasonsToStay, stages } from "../../domain/plans/plan.ts";
import { notFound } from "../../domain/refusal.ts";
import type { Table } from "../../runtime/table.ts";
import { drawbacks, localTimes } from "../suggestions/drawback-fields.ts";
import { type Action, check, has, isAbsent, isAtVersion, put, remove } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { instant, interval } from "../table/fields.ts";
import { type Key, personPartition, type StoredItem } from "../table/key.ts";
import { itemsBetween, lastOfPrefix } from "../table/query.ts";
import { maxReadUnitsOfList, ReadBudget } from "../table/read-budget.ts";
import { readItem } from "../table/read-item.ts";
import { readBetweenTransactions } from "../table/transaction.ts";

/** An expired plan stays this long, to say that it has expired. */
const keptAfterwardsSeconds = 7 * 24 * 60 * 60;

export function planKey(organizerId: string, id: string): Key {
  return { pk: personPartition(organizerId), sk: `PLAN#${id}` };
}

const wishName = z.union([z.int(), z.literal("deadline")]);

export const planFrom = codec<Plan>(
  "plan",
  z.looseObject({
    ...{ id: z.string(), organizerId: z.string() },
    stage: z.enum(stages),
    moves: z.array(
      z.looseObject({
        ...{ meetingId: z.string(), version: z.int(), from: interval, to: interval },
        reasons: z.array(z.enum(moveReasons)),
        drawbacks,
        localTimes: localTimes.default([]),
        explanation: z.string().exactOptional(),
      }),
    ),
    unplaced: z.array(
      z.looseObject({
        ...{ meetingId: z.string(), reason: z.enum(reasonsToStay) },
        relax: z.looseObject({ window: wishName, also: z.array(wishName), wouldGive: z.int() }).exactOptional(),
      }),
    ),
    source: z.enum(["ai", "rules"]),
    reason: z.string().nullable(),
    timeZone: z.string().exactOptional(),
    nextFrom: instant.exactOptional(),
    holds: z.array(
      interval.extend({
        ...{ meetingId: z.string(), meetingTypeId: z.string(), attendeeIds: z.array(z.string()) },
        ...{ bufferBeforeMinutes: z.int(), bufferAfterMinutes: z.int(), changeNoticeMinutes: z.int() },
        reminders: z.array(z.int()).default([]),
      }),
    ),
    validUntil: instant,
    version: z.int(),
  }),
  ["expiresAt"],
);

/** A plan that is underway must not vanish: it knows what is held. */
function planItem(plan: Plan): StoredItem {
  return {
    ...planKey(plan.organizerId, plan.id),
    ...plan,
    ...(!isUnderway(plan) && { expiresAt: Math.ceil(plan.validUntil / 1000) + keptAfterwardsSeconds }),
  };
}

/** Throws `not_found` where this organizer has no such plan. */
export async function readPlan(table: Table, organizerId: string, id: string): Promise<Plan> {
  const plan = await findPlan(table, organizerId, id);
  if (!plan) throw notFound("plan");
  return plan;
}

/** Read between transactions. */
export async function findSettledPlan(table: Table, organizerId: string, id: string): Promise<Plan | undefined> {
  const item = await readBetweenTransactions(table, planKey(organizerId, id));
  return item && planFrom(item);
}

async function findPlan(table: Table, organizerId: string, id: string): Promise<Plan | undefined> {
  const item = await readItem(table, planKey(organizerId, id));
  return item && planFrom(item);
}

/** Which of an organizer's plans to list. */
interface PlanSection {
  organizerId: string;
  isWanted: (plan: Plan) => boolean;
  limit: number;
  /** Goes on after the plan with this id. */
  after?: string | undefined;
}

/** Each may take as much room as 50 moves. */
const itemsARequest = 20;

/** The wanted plans, the newest first. `next` is the id after which the list may go on. A page may hold fewer than `limit`. */
export async function listPlans(
  table: Table,
  { organizerId, isWanted, limit, after }: PlanSection,
): Promise<{ items: Plan[]; next: string | undefined }> {
  const first = planKey(organizerId, "");
  const last = planKey(organizerId, after ?? lastOfPrefix);
  const budget = new ReadBudget(maxReadUnitsOfList);
  const options = { itemsARequest, order: "descending", budget, stopsWhenSpent: true } as const;
  const items: Plan[] = [];
  let latest = after;
  for await (const item of itemsBetween(table, first, last, options)) {
    const plan = planFrom(item);
    if (plan.id === after) continue;
    if (items.length === limit) return { items, next: latest };
    if (isWanted(plan)) items.push(plan);
    latest = plan.id;
  }
  return { items, next: budget.isSpent ? latest : undefined };
}

/** Stores a new plan; may be repeated. */
export function keepPlan(plan: Plan): Action {
  return put(planItem(plan));
}

/** Stores the next version, on the condition that the plan is still as it was read. */
export function replacePlan(before: Plan, after: Plan): Action {
  return put(planItem({ ...after, version: before.version + 1 }), isAtVersion(before.version));
}

/** Names the one plan of an organizer that is being applied step by step. */
function planUnderwayKey(organizerId: string): Key {
  return { pk: personPartition(organizerId), sk: "PLAN-UNDERWAY" };
}

const planUnderwayFrom = codec("plan underway", z.looseObject({ planId: z.string() }));

/** The plan. Where another plan of the organizer is underway, that one instead, as it must end first. Throws `not_found`. */
export async function readPlanToGoOnWith(table: Table, organizerId: string, id: string): Promise<Plan> {
  const [plan, underwayId] = await Promise.all([
    readPlan(table, organizerId, id),
    findIdOfPlanUnderway(table, organizerId),
  ]);
  if (plan.stage !== "proposed" || !underwayId || underwayId === id) return plan;
  const other = await readPlan(table, organizerId, underwayId);
  return isUnderway(other) ? other : plan;
}

/** The plan of this organizer that is being applied step by step, if any is. */
export async function findPlanUnderway(table: Table, organizerId: string): Promise<Plan | undefined> {
  const planId = await findIdOfPlanUnderway(table, organizerId);
  return planId === undefined ? undefined : findPlan(table, organizerId, planId);
}

async function findIdOfPlanUnderway(table: Table, organizerId: string): Promise<string | undefined> {
  const item = await readItem(table, planUnderwayKey(organizerId));
  return item && planUnderwayFrom(item).planId;
}

/** From now on this plan is being applied and no other, until `endsBeingUnderway`. */
export function beginsBeingUnderway({ organizerId, id }: Plan): Action {
  return put({ ...planUnderwayKey(organizerId), planId: id }, isAbsent);
}

export function endsBeingUnderway({ organizerId, id }: Plan): Action {
  return remove(planUnderwayKey(organizerId), has("planId", id));
}

/** On the condition that no plan of the organizer is underway. */
export function noneIsUnderway(organizerId: string): Action {
  return check(planUnderwayKey(organizerId), isAbsent);
}
