/**
 * By simulation, what habits are worth; how long suggestions take without the model, and what the model would cost; and whether
 * suggestions can be taken. `npm run bench:suggestions`
 * The seed and so the people are the same every time. Only the milliseconds depend on the machine.
 */
import { writeFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { type Habits, periodOf } from "../functions/domain/habits/habits.ts";
import { rankedCandidates } from "../functions/domain/suggestions/rank.ts";
import { randomFrom } from "../test/support/random.ts";
import { contextOn, someEntries, timeZone } from "../test/support/simulated/calendars.ts";
import { type Comparison, compare, type Outcome, shown } from "../test/support/simulated/people.ts";
import { checkSuggestions } from "./suggestion-checks.ts";
import { median, rounded } from "./support/load.ts";
import { tableOf } from "./support/table.ts";
import { measureTokens } from "./tokens.ts";

const pairs = 1000;
const seed = 20260105;

/** A mean over all pairs. */
interface Estimate {
  mean: number;
  standardError: number;
}

/** What is measured in each outcome. */
const figures: Record<string, (outcome: Outcome) => number> = {
  "first accepted, %": ({ firstAccepted }) => 100 * firstAccepted,
  [`mean rank of the accepted, ${shown + 1} where none was`]: ({ rank }) => rank,
  "none accepted, %": ({ rank }) => (rank > shown ? 100 : 0),
};

function rowsOf({ decisions, rules, withHabits }: Comparison): [string, Record<string, Estimate>][] {
  const rowOf = (valueFor: (figure: (outcome: Outcome) => number, pair: number) => number) =>
    Object.fromEntries(
      Object.entries(figures).map(([name, figure]) => [
        name,
        estimateOf(rules.map((_, pair) => valueFor(figure, pair))),
      ]),
    );
  return [
    [`${decisions} decisions: rules alone`, rowOf((figure, pair) => figure(rules[pair]!))],
    [`${decisions} decisions: rules and habits`, rowOf((figure, pair) => figure(withHabits[pair]!))],
    // Pair by pair, as both were shown times on the same calendars.
    [`${decisions} decisions: difference`, rowOf((figure, pair) => figure(withHabits[pair]!) - figure(rules[pair]!))],
  ];
}

function estimateOf(values: readonly number[]): Estimate {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean: twoDecimals(mean), standardError: twoDecimals(Math.sqrt(variance / values.length)) };
}

function twoDecimals(value: number): number {
  return Math.round(100 * value) / 100;
}

/** The median of warm rankings. Everybody has habits and the same half of their hours free. */
function timesToRank(): Record<string, Record<string, number>> {
  const row = (people: number) =>
    Object.fromEntries([14, 60].map((days) => [`${days} days, ms`, timeToRank(people, days)]));
  return Object.fromEntries([2, 5, 10].map((people) => [`${people} people`, row(people)]));
}

function timeToRank(people: number, days: number): number {
  const random = randomFrom(seed);
  const entries = someEntries(0, days, random);
  const concerned = Array.from({ length: people }, (_, index) => ({ userId: `${index}`, habits: anyHabits, entries }));
  const context = contextOn(0, days, concerned, random);
  const samples = Array.from({ length: 300 }, () => {
    // A copy each time, as what is remembered about habits must not help the next ranking.
    const copy = structuredClone(context);
    const start = performance.now();
    rankedCandidates(copy, shown);
    return performance.now() - start;
  });
  return rounded(median(samples.slice(50)));
}

const anyHabits: Habits = {
  ...{ timeZone, decisions: 50, since: 0, updatedAt: 0, period: periodOf(Date.UTC(2026, 0)) },
  hours: Object.fromEntries(Array.from({ length: 50 }, (_, index) => [3 * index, [1000, 500]])),
};

const simulation = Object.fromEntries(compare(pairs, [0, 5, 20, 50], seed).flatMap(rowsOf));
const times = timesToRank();
const tokens = await measureTokens();
const bookable = await checkSuggestions();

const withErrors = Object.entries(simulation).map(([name, row]) => [
  name,
  Object.fromEntries(
    Object.entries(row).map(([figure, { mean, standardError }]) => [figure, `${mean} ± ${standardError}`]),
  ),
]);
console.log(`${pairs} pairs, with standard errors\n\n${tableOf(Object.fromEntries(withErrors))}`);
console.log(`\nOne suggestion of ${shown} times, without the model\n\n${tableOf(times)}`);
console.log(`\nTokens a call, and what a thousand cost\n\n${tableOf(tokens)}`);
console.log(`\n${bookable.checked} suggestions taken as they stand, ${bookable.failures} refused`);

const measured = {
  on: new Date().toISOString().slice(0, 10),
  node: process.version,
  cpu: cpus()[0]?.model ?? "unknown",
  cores: availableParallelism(),
};
const results = { measured, simulation: { pairs, seed, figures: simulation }, times, tokens, bookable };
await writeFile(join(import.meta.dirname, "suggestions.json"), `${JSON.stringify(results, null, 2)}\n`);
