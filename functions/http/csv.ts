import { stringify } from "csv-stringify/sync";

type Cell = string | number | null;

/**
 * A table as CSV with a line of column names. What people have written cannot become a formula in anybody's spreadsheet: text that
 * begins like one gets an apostrophe in front.
 */
export function csvTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, Cell>>[],
): string {
  return stringify([...rows], { header: true, columns: [...columns], escape_formulas: true });
}
