/**
 * By simulation, what habits are worth to people of several kinds; how long suggestions take without the model, and what the model would
 * cost; and whether suggestions can be taken. `npm run bench:suggestions`, or with more pairs of each kind
 * `npm run bench:suggestions -- 10000`.
 * The seed and so the people are the same every time. Only the milliseconds depend on the machine.
 */
import { writeFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { type Comparison, compare, type Occasion, type Outcome, shown } from "../test/support/simulated/people.ts";
import { populations } from "../test/support/simulated/populations.ts";
import { benchRanking } from "./ranking.ts";
import { checkSuggestions } from "./suggestion-checks.ts";
import { tableOf } from "./support/table.ts";
import { measureTokens } from "./tokens.ts";

const pairs = Number(process.argv[2] ?? 100);
const seed = 20260105;

/** The taste of some changes after the fifteenth. */
const decisions = [3, 10, 18, 30];

/** In points of a hundred: a mean over all pairs. */
interface Estimate {
  mean: number;
  standardError: number;
}

/** What is measured in each outcome. */
const figures: Record<string, (outcome: Outcome) => number> = {
  "the caller takes the first": ({ firstForCaller }) => firstForCaller,
  "both take the first": ({ firstForBoth }) => firstForBoth,
  [`none of ${shown} suits both`]: ({ none }) => none,
};

interface Compared {
  rules: Estimate;
  /** By how much the list with habits differs, pair by pair, as both lists are of the same calendars. */
  difference: Estimate;
}

function rowOf({ pairs }: Comparison): Record<string, Compared> {
  const estimate = (measure: (occasion: Occasion) => number) =>
    estimateOf(pairs.map((occasions) => 100 * meanOf(occasions.map(measure))));
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      {
        rules: estimate(({ rules }) => figure(rules)),
        difference: estimate(({ rules, withHabits }) => figure(withHabits) - figure(rules)),
      },
    ]),
  );
}

function estimateOf(values: readonly number[]): Estimate {
  const mean = meanOf(values);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean: twoDecimals(mean), standardError: twoDecimals(Math.sqrt(variance / values.length)) };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function twoDecimals(value: number): number {
  return Math.round(100 * value) / 100;
}

function asText({ rules, difference }: Compared): string {
  const sign = difference.mean > 0 ? "+" : "";
  return `${rules.mean.toFixed(1)} ${sign}${difference.mean.toFixed(1)} ± ${difference.standardError.toFixed(1)}`;
}

const simulation = Object.fromEntries(
  Object.entries(populations).flatMap(([name, population]) =>
    compare(population, pairs, decisions, seed).map((comparison): [string, Record<string, Compared>] => [
      `${name}, ${comparison.decisions} decisions`,
      rowOf(comparison),
    ]),
  ),
);
const times = await benchRanking();
const tokens = await measureTokens();
const bookable = await checkSuggestions();

const rows = Object.entries(simulation).map(([name, row]) => [
  name,
  Object.fromEntries(Object.entries(row).map(([figure, compared]) => [figure, asText(compared)])),
]);
console.log(
  `${pairs} pairs, in %: by the rules, and what habits add, with standard errors\n\n${tableOf(Object.fromEntries(rows))}`,
);
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
