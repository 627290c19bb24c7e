import { costTable } from "./costs/cost-table.ts";

const usage = `npm run costs [-- <people> …]

What each part of a deployment costs in a month with so many people who use it, from the prices in bin/costs/prices.ts and
the usage in bin/costs/usage.ts: as a table in Markdown.`;

const counts = process.argv.slice(2).map(Number);
if (counts.some((count) => !(count > 0))) {
  console.error(usage);
  process.exit(1);
}
console.log(costTable(counts.length > 0 ? counts : undefined));
