import type { CounterDelta } from "../functions/domain/analytics/counter-delta.ts";
import { servicesOpener } from "../functions/services/open-services.ts";
import { correctCounters } from "../functions/store/analytics/counters.ts";
import { driftOfCounters } from "../functions/store/analytics/reconcile-counters.ts";
import { environmentFor, fail, findLocalServer } from "./local-server.ts";

const usage = `npm run rebuild-analytics [-- --correct]

Counts the organization's analytics anew from the whole table and says where the counters differ; with --correct, puts them right.
Of the server that runs here (its data folder: DATA_DIR, .local unless set), or, where TABLE_NAME is set, of the deployed table,
with your AWS credentials. Do it while nothing changes: what is still on its way to the counters looks like a difference.`;

const flags = process.argv.slice(2);
if (flags.some((flag) => flag !== "--correct")) fail(usage);

if (!process.env.TABLE_NAME) Object.assign(process.env, environmentFor(await findLocalServer()));
const { table } = servicesOpener()({ table: [] });
const drift = await driftOfCounters(table);
for (const line of linesOf(drift)) console.log(line);
console.log(`${drift.counts.length + drift.activities.length} numbers differ.`);
if (flags.includes("--correct")) {
  await correctCounters(table, drift);
  console.log("They have been put right.");
}

function linesOf({ counts, activities }: CounterDelta): string[] {
  return [
    ...counts.map(({ month, counter, field, by }) => {
      const name = typeof counter === "string" ? counter : `type ${counter.type}`;
      return `${month} ${name} ${field}: ${signed(by)}`;
    }),
    ...activities.map(({ month, role, userId, by }) => `${month} active ${role} ${userId}: ${signed(by)}`),
  ];
}

function signed(number: number): string {
  return number > 0 ? `+${number}` : `${number}`;
}
