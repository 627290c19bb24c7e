import { saveFile } from "../../../client/save-file.ts";
import type { FiguresRow } from "./figures-table.tsx";
import { say } from "./texts.ts";

/** A table of what is shown, as a file. */
export function downloadFigures(name: string, rows: readonly FiguresRow[]): void {
  const head = [say.group, say.reviews, say.rating, say.usefulness, say.preparation, say.punctuality, 1, 2, 3, 4, 5];
  const lines = rows.map(({ name: group, figures: { reviews, averages, distribution } }) => [
    ...[group, reviews, averages.rating, averages.usefulness, averages.preparation, averages.punctuality],
    ...[distribution[1], distribution[2], distribution[3], distribution[4], distribution[5]],
  ]);
  const text = [head, ...lines].map((line) => line.map(cell).join(",")).join("\r\n");
  saveFile(`${name}.csv`, `${text}\r\n`, "text/csv");
}

/** What begins like a formula is not one. */
function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
