/** How good the plans that clear a date are, and how long they take. `node bench/plans.ts` */
import { type DayAssignment, dayAssignment } from "../functions/domain/plans/day-assignment.ts";
import type { DayToClear } from "../functions/domain/plans/day-to-clear.ts";
import { inOrderOfImportance } from "../functions/domain/plans/objective.ts";
import { planDay } from "../functions/domain/plans/plan-day.ts";
import { type DaySolution, solve } from "../functions/domain/plans/solve.ts";
import { type DayShape, randomDay } from "../test/unit/domain/plans/days.ts";
import { greedyStarts, worthOf } from "../test/unit/domain/plans/oracle.ts";
import { tableOf } from "./support/table.ts";

/** Shares and excesses are in percent, times in milliseconds. */
export interface PlanFigures {
  days: number;
  /** Of all meetings: by our planner, and by a greedy one. */
  placed: number;
  placedByGreedy: number;
  /** The days whose plan is proven to be the best. */
  proven: number;
  /** By how much the cost exceeds its lower bound: mean and largest. */
  excess: number;
  largestExcess: number;
  /** The same for the greedy planner, on days on which it places as many meetings. */
  excessOfGreedy: number;
  median: number;
  slowest: number;
}

type Kind = Omit<DayShape, "meetings">;

const zones = ["Europe/Berlin"];
const farZones = ["Europe/Berlin", "America/New_York", "Asia/Kolkata"];

/** The two weeks after, on grids of a quarter or half an hour, from nearly free to nearly full. */
const usual: Kind[] = [
  { interval: 15, busy: 0.1, days: 14, isLimited: false, zones },
  { interval: 15, busy: 0.4, days: 14, isLimited: true, zones },
  { interval: 30, busy: 0.6, days: 14, isLimited: true, zones },
  { interval: 15, busy: 0.7, days: 14, isLimited: true, zones },
];
/** Starts every five minutes, and three days with hardly any room. */
const hard: Kind[] = [
  { interval: 5, busy: 0.2, days: 30, isLimited: false, zones },
  { interval: 5, busy: 0.4, days: 14, isLimited: true, zones },
  { interval: 15, busy: 0.6, days: 3, isLimited: true, zones },
];
/** Attendees on three continents: hardly any time suits everybody, and many meetings want the same few. */
const far: Kind[] = [
  { interval: 15, busy: 0.2, days: 14, isLimited: false, zones: farZones },
  { interval: 15, busy: 0.6, days: 14, isLimited: true, zones: farZones },
  { interval: 5, busy: 0.4, days: 5, isLimited: true, zones: farZones },
];
const daysOfKind = 15;

export async function benchPlans(): Promise<Record<string, PlanFigures>> {
  const figures: Record<string, PlanFigures> = {};
  for (const [name, kinds] of Object.entries({ usual, hard, far })) {
    for (const meetings of [5, 10, 20, 30]) {
      figures[`${meetings} meetings, ${name}`] = measured(kinds.flatMap((kind) => daysOf({ ...kind, meetings })));
    }
  }
  return figures;
}

function daysOf(shape: DayShape): DayToClear[] {
  return Array.from({ length: daysOfKind }, (_, index) => randomDay(shape, 1 + index * 7919));
}

function measured(days: DayToClear[]): PlanFigures {
  for (const day of days.slice(0, 5)) planDay(day);
  const results = days.map(resultOf);
  const times = results.map(({ time }) => time).sort((one, other) => one - other);
  const excesses = results.map(({ excess }) => excess);
  return {
    days: days.length,
    placed: mean(results.map(({ placed }) => placed)),
    placedByGreedy: mean(results.map(({ placedByGreedy }) => placedByGreedy)),
    proven: mean(results.map(({ isProven }) => (isProven ? 100 : 0))),
    excess: mean(excesses),
    largestExcess: rounded(Math.max(...excesses)),
    excessOfGreedy: mean(results.flatMap(({ excessOfGreedy }) => excessOfGreedy ?? [])),
    median: rounded(times[times.length >> 1]!),
    slowest: rounded(times.at(-1)!),
  };
}

function resultOf(day: DayToClear) {
  const before = performance.now();
  const plan = planDay(day);
  const time = performance.now() - before;

  const assignment = dayAssignment(day, day.meetings.toSorted(inOrderOfImportance));
  const solved = solve(assignment);
  const greedy = greedyStarts(day);
  const percent = 100 / day.meetings.length;
  return {
    time,
    isProven: plan.isOptimal,
    placed: plan.moves.length * percent,
    placedByGreedy: greedy.size * percent,
    excess: percentOver(costOf(assignment, solved), solved.lowerBound),
    excessOfGreedy:
      greedy.size === plan.moves.length ? percentOver(worthOf(day, greedy).at(-1)!, solved.lowerBound) : undefined,
  };
}

function costOf({ candidates }: DayAssignment, { solution }: DaySolution): number {
  return solution.reduce((sum, taken, meeting) => sum + (candidates[meeting]![taken]?.cost ?? 0), 0);
}

function percentOver(cost: number, bound: number): number {
  return cost === bound ? 0 : 100 * (cost / bound - 1);
}

function mean(values: readonly number[]): number {
  return rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

if (import.meta.main) console.log(tableOf(await benchPlans()));
