import { monthlyCosts } from "./monthly-costs.ts";

/** Dollars a month, as a table in Markdown. */
export function costTable(people: readonly number[] = [100, 10_000, 1_000_000]): string {
  const costs = people.map(monthlyCosts);
  const parts = Object.keys(costs[0]!) as (keyof (typeof costs)[number])[];
  const rows = parts.map((part) => [part, ...costs.map((each) => dollars(each[part]))]);
  const totals = costs.map((each) => Object.values(each).reduce((sum, cost) => sum + cost, 0));
  return [
    ["dollars a month", ...people.map((count) => `${count.toLocaleString("en")} people`)],
    ["---", ...people.map(() => "--:")],
    ...rows,
    ["**together**", ...totals.map((total) => `**${dollars(total)}**`)],
    ["for each person", ...totals.map((total, index) => (total / people[index]!).toFixed(4))],
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function dollars(amount: number): string {
  return amount < 100 ? amount.toFixed(2) : Math.round(amount).toLocaleString("en");
}
