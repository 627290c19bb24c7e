/** Figures as a table of text: a row for each name, a column for each figure. */
export function tableOf(figures: Record<string, object>): string {
  const rows = Object.entries(figures);
  const columns = [...new Set(rows.flatMap(([, row]) => Object.keys(row)))];
  const cells = [
    ["", ...columns],
    ...rows.map(([name, row]) => [name, ...columns.map((column) => textOf((row as Record<string, unknown>)[column]))]),
  ];
  const widths = ["", ...columns].map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = ([name = "", ...values]: string[]) =>
    [name.padEnd(widths[0]!), ...values.map((value, column) => value.padStart(widths[column + 1]!))].join("  ");
  return cells.map(line).join("\n");
}

function textOf(value: unknown): string {
  return typeof value === "number" ? String(Math.round(value * 10) / 10) : String(value ?? "");
}
