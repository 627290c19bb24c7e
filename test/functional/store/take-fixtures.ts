import { writeFileSync } from "node:fs";
import { driftOfCounters } from "../../../functions/store/analytics/reconcile-counters.ts";
import type { StoredItem } from "../../../functions/store/table/key.ts";
import packageJson from "../../../package.json" with { type: "json" };
import { readWholeTable } from "../../support/table/whole-table.ts";
import { type ByKind, type Fixtures, kindOf, kinds } from "./kinds.ts";
import { readEach } from "./readings.ts";
import { play } from "./scene.ts";
import { openStage, type Stage } from "./stage.ts";

/**
 * Writes down items of every kind as this release stores them, and what it reads from them, for `stored-items.test.ts`:
 *
 *     POWERTOOLS_LOG_LEVEL=CRITICAL npx node test/functional/store/take-fixtures.ts
 *
 * Run it before a release; the version in `package.json` names the files. It never overwrites what was written down for a release,
 * because items like these lie in people's tables. The same code writes the same items each time.
 */
const stage = await openStage();
try {
  await play(stage);
  const { counts, activities } = await driftOfCounters(stage.table);
  if (counts.length + activities.length > 0) throw new Error("The counters are not what the table says.");
  const fixtures = await fixturesFrom(stage);
  const missing = kinds.filter((kind) => !fixtures[kind]);
  if (missing.length > 0) throw new Error(`There are no fixtures of ${missing.join(", ")}.`);
  write("items-of", fixtures);
  write("read-from", await readEach(await stage.tableWith(fixtures), fixtures));
} finally {
  await stage.close();
}

/** The items of the table by their kinds. An item is called by its key, with names in place of ids. */
async function fixturesFrom(stage: Stage): Promise<Fixtures> {
  const items = await readWholeTable(stage.table);
  const named = items.map((item) => [nameOf(stage, item), item] as const).filter(([name]) => !isOneOfMany(name));
  const byKind = Map.groupBy(named, ([, item]) => kindOf(item));
  return Object.fromEntries([...byKind].map(([kind, ofKind]) => [kind, Object.fromEntries(ofKind)]));
}

/** Throws for an id without a name. */
function nameOf(stage: Stage, { pk, sk }: StoredItem): string {
  const name = stage.named(`${pk} ${sk}`);
  const withoutWords = name.replaceAll(/[a-z]+(-[a-z]+)+/g, "");
  if (/[\w-]{20}/.test(withoutWords)) throw new Error(`There is no name for an id in ${name}.`);
  return name;
}

/** One person of the crowd, one of its meetings a plan, and the events of one meeting are enough. */
function isOneOfMany(name: string): boolean {
  if (name.startsWith("EVENT#")) return !name.includes("#as-booked#");
  return /crowd-(?!1\b)/.test(name) || /(holding|releasing)-[23] MEETING/.test(name);
}

/** A line for each item, and everything in order. */
function write(what: string, values: ByKind<unknown>): void {
  const lines = Object.entries(sorted(values)).map(([kind, named]) => {
    const entries = Object.entries(named).map(
      ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
    );
    return `  ${JSON.stringify(kind)}: {\n${entries.join(",\n")}\n  }`;
  });
  const file = new URL(`${what}-${packageJson.version}.json`, import.meta.url);
  writeFileSync(file, `{\n${lines.join(",\n")}\n}\n`, { flag: "wx" });
}

function sorted<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(sorted) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)])) as Value;
}
