import { maxPeopleOfPlan, type Plan, peopleWithDrawbacks } from "../../domain/plans/plan.ts";
import type { Table } from "../../runtime/table.ts";
import { readNames } from "../../store/people/profiles.ts";

/** A plan to be read: its sentences name people, and a plan keeps only their ids. */
export interface NamedPlan {
  plan: Plan;
  names: ReadonlyMap<string, string>;
}

export async function withNames(table: Table, plan: Plan): Promise<NamedPlan> {
  return { plan, names: await readNamesInPlans(table, [plan]) };
}

/** Of as many people as one plan can have: should plans that are read together name more, the others have no name. */
export async function readNamesInPlans(table: Table, plans: readonly Plan[]): Promise<ReadonlyMap<string, string>> {
  const people = peopleWithDrawbacks(plans).slice(0, maxPeopleOfPlan);
  return people.length > 0 ? readNames(table, people, { isEventual: true }) : new Map();
}
