import { stringify } from "csv-stringify/sync";

type Cell = string | number | null;

/** Where a formula may begin after a semicolon, at which spreadsheets begin a new cell where decimals have commas. */
const formulaAfterSemicolon = /;\s*(?=[=+\-@＝＋－＠])/gu;

/**
 * A table as CSV with a line of column names. What people have written cannot become a formula in anybody's spreadsheet: text that
 * begins like one, or goes on like one, gets an apostrophe in front.
 */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, Cell>>[],
): string {
  const string = (text: string) => text.replace(formulaAfterSemicolon, "$&'");
  return stringify([...rows], { header: true, columns: [...columns], escape_formulas: true, cast: { string } });
}
