import { stringify } from "csv-stringify/sync";

type Cell = string | number | null;

/** Where a formula may begin after a semicolon: spreadsheets begin a new cell there in countries where decimals have commas. */
const formulaAfterSemicolon = /;\s*(?=[=+\-@＝＋－＠])/gu;

/**
 * A table as CSV, with a line of column names. Text that people have written must not become a formula in anybody's spreadsheet: where
 * it begins or goes on like one, an apostrophe is put in front.
 */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, Cell>>[],
): string {
  const string = (text: string) => text.replace(formulaAfterSemicolon, "$&'");
  return stringify([...rows], { header: true, columns: [...columns], escape_formulas: true, cast: { string } });
}
