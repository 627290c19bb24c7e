import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { isUnderway, type Plan } from "../../domain/plans/plan.ts";
import { notFound } from "../../domain/refusal.ts";
import type { Table } from "../../runtime/table.ts";
import type { Action } from "../table/actions.ts";
import { keys } from "../table/keys.ts";
import { readBetweenTransactions } from "../table/transaction.ts";

/** So long after its end a plan is still there to say that it has expired. */
const keptAfterwardsSeconds = 7 * 24 * 60 * 60;

/** Throws `not_found` where this organizer has no such plan. */
export async function readPlan(table: Table, organizerId: string, id: string): Promise<Plan> {
  const plan = await findPlan(table, organizerId, id);
  if (!plan) throw notFound("plan");
  return plan;
}

/** The plan between transactions, where there is one. */
export async function findSettledPlan(table: Table, organizerId: string, id: string): Promise<Plan | undefined> {
  const item = await readBetweenTransactions(table, keys.plan(organizerId, id));
  return item && planFrom(item);
}

async function findPlan(table: Table, organizerId: string, id: string): Promise<Plan | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keys.plan(organizerId, id), ConsistentRead: true }),
  );
  return answer.Item && planFrom(answer.Item);
}

/** The plan; where another one of the organizer's is underway, that one: one after the other. Throws `not_found`. */
export async function readPlanToGoOnWith(table: Table, organizerId: string, id: string): Promise<Plan> {
  const [plan, underway] = await Promise.all([
    readPlan(table, organizerId, id),
    table.client.send(
      new GetCommand({ TableName: table.name, Key: keys.planUnderway(organizerId), ConsistentRead: true }),
    ),
  ]);
  const otherId: string | undefined = underway.Item?.planId;
  if (plan.stage !== "proposed" || !otherId || otherId === id) return plan;
  const other = await readPlan(table, organizerId, otherId);
  return isUnderway(other) ? other : plan;
}

/** The plan of this organizer that is being carried out, if any is. */
export async function findPlanUnderway(table: Table, organizerId: string): Promise<Plan | undefined> {
  const underway = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keys.planUnderway(organizerId), ConsistentRead: true }),
  );
  const planId: string | undefined = underway.Item?.planId;
  return planId ? findPlan(table, organizerId, planId) : undefined;
}

/** Keeps a new plan; may be repeated. */
export function keepPlan(plan: Plan): Action {
  return { Put: { Item: planItem(plan) } };
}

/** The plan as it has become, on the condition that it is still as it was read. */
export function replacePlan(before: Plan, after: Plan): Action {
  return {
    Put: {
      Item: planItem({ ...after, version: before.version + 1 }),
      ConditionExpression: "version = :read",
      ExpressionAttributeValues: { ":read": before.version },
    },
  };
}

/** From now on this plan is carried out and no other, until `endsBeingUnderway`. */
export function beginsBeingUnderway({ organizerId, id }: Plan): Action {
  return {
    Put: { Item: { ...keys.planUnderway(organizerId), planId: id }, ConditionExpression: "attribute_not_exists(pk)" },
  };
}

export function endsBeingUnderway({ organizerId, id }: Plan): Action {
  return {
    Delete: {
      Key: keys.planUnderway(organizerId),
      ConditionExpression: "planId = :id",
      ExpressionAttributeValues: { ":id": id },
    },
  };
}

/** On the condition that no plan of the organizer's is underway. */
export function noneIsUnderway(organizerId: string): Action {
  return {
    ConditionCheck: { Key: keys.planUnderway(organizerId), ConditionExpression: "attribute_not_exists(pk)" },
  };
}

/** While a plan is underway it must not vanish: it knows what is held. */
function planItem(plan: Plan): Record<string, unknown> {
  return {
    ...keys.plan(plan.organizerId, plan.id),
    ...plan,
    ...(!isUnderway(plan) && { expiresAt: Math.ceil(plan.validUntil / 1000) + keptAfterwardsSeconds }),
  };
}

function planFrom(item: Record<string, unknown>): Plan {
  const { pk, sk, expiresAt, ...plan } = item;
  return plan as unknown as Plan;
}
