import type { Cell } from "./area.ts";
import type { Span } from "./painting.ts";

const rowsOfPage = 4;

/** Where the keys of a grid lead from a cell. Undefined for other keys. */
export function cellReached(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { column, minute }: Cell,
  { columns, rows }: { columns: number; rows: readonly Span[] },
): Cell | undefined {
  const row = rows.findIndex(({ from }) => from === minute);
  const [lastRow, lastColumn] = [rows.length - 1, columns - 1];
  const place = ((): [row: number, column: number] | undefined => {
    if (altKey) return undefined;
    if (key === "Home") return [ctrlKey ? 0 : row, 0];
    if (key === "End") return [ctrlKey ? lastRow : row, lastColumn];
    if (ctrlKey || metaKey) return undefined;
    if (key === "ArrowUp") return [row - 1, column];
    if (key === "ArrowDown") return [row + 1, column];
    if (key === "ArrowLeft") return [row, column - 1];
    if (key === "ArrowRight") return [row, column + 1];
    if (key === "PageUp") return [row - rowsOfPage, column];
    if (key === "PageDown") return [row + rowsOfPage, column];
    return undefined;
  })();
  if (!place) return undefined;
  const within = (number: number, last: number) => Math.min(last, Math.max(0, number));
  return { column: within(place[1], lastColumn), minute: rows[within(place[0], lastRow)]!.from };
}
