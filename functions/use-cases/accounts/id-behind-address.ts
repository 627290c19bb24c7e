import { newId } from "../../runtime/ids.ts";
import type { Table } from "../../runtime/table.ts";
import { findOwnerOfAddress } from "../../store/people/addresses.ts";

/**
 * The id of the person to whom an address leads. Where it leads to nobody, an id that nobody has: the user pool is asked all the
 * same, so that an address without an account looks like any other, and takes as long.
 */
export async function idBehindAddress(table: Table, email: string): Promise<string> {
  return (await findOwnerOfAddress(table, email)) ?? newId();
}
