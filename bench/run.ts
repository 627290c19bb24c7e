/**
 * `npm run bench`: every figure that this project states, in `bench/results.json` and in the tables of `docs/benchmarks.md`.
 * `node bench/run.ts slots reads` runs some parts, the others stay as they were.
 */
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, loadavg } from "node:os";
import { join } from "node:path";
import { naturalPlanFigures } from "../test/support/natural-plan/figures.ts";
import { benchBookings } from "./bookings.ts";
import { benchBundles } from "./bundles.ts";
import { benchColdStarts } from "./cold-starts.ts";
import { benchContention } from "./contention.ts";
import { benchCostly } from "./costly.ts";
import { benchPages } from "./pages.ts";
import { benchPlans } from "./plans.ts";
import { benchReads } from "./reads.ts";
import { type PartName, partNames, type Results, withTables } from "./report.ts";
import { benchSlots } from "./slots.ts";
import { rounded } from "./support/load.ts";
import { tableOf } from "./support/table.ts";
import { benchSustained } from "./sustained.ts";
import { benchUnits } from "./units.ts";

const parts: Record<PartName, { title: string; bench: () => Promise<Record<string, object>> }> = {
  slots: { title: "The slot engine", bench: benchSlots },
  bookings: { title: "Bookings over HTTP and on the bare database, milliseconds", bench: benchBookings },
  sustained: { title: "Bookings that come in steadily for a minute, milliseconds", bench: () => benchSustained() },
  contention: { title: "Clients who want the same day, milliseconds", bench: benchContention },
  reads: { title: "Reads over HTTP, milliseconds", bench: benchReads },
  units: { title: "Request units", bench: benchUnits },
  bundles: { title: "Bundles of the functions", bench: benchBundles },
  cold: { title: "Cold starts: import and first request, milliseconds", bench: () => benchColdStarts() },
  costly: { title: "The dearest requests, milliseconds of CPU", bench: benchCostly },
  plans: { title: "Plans that clear a date: percent and milliseconds", bench: benchPlans },
  pages: { title: "The pages: KB, and milliseconds to the first times", bench: benchPages },
  "natural-plan": {
    title: "Calendar tasks of NATURAL PLAN: first suggestions",
    bench: async () => naturalPlanFigures(),
  },
};

const resultsFile = join(import.meta.dirname, "results.json");
const page = join(import.meta.dirname, "../docs/benchmarks.md");

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. The parts are ${partNames.join(", ")}.`);
  process.exit(1);
}
for (const name of partNames) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { title, bench } = parts[name];
  const [before] = loadavg();
  const began = performance.now();
  const figures = await bench();
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`\n${title} (${seconds} s)\n\n${tableOf(figures)}`);
  await keep(name, figures, [before!, loadavg()[0]!]);
}

/** Every part says on what it was measured, because not all are measured together. */
async function keep(name: PartName, figures: object, load: readonly number[]): Promise<void> {
  const measured = {
    on: new Date().toISOString().slice(0, 10),
    node: process.version,
    cpu: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
    load: load.map(rounded),
  };
  const results: Results = {
    ...JSON.parse(await readFile(resultsFile, "utf8").catch(() => "{}")),
    [name]: { measured, figures },
  };
  await writeFile(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(page, withTables(await readFile(page, "utf8"), results));
}
