import { newId } from "../../runtime/ids.ts";
import type { Table } from "../../runtime/table.ts";
import { findOwnerOfAddress } from "../../store/people/addresses.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/**
 * The id of the person to whom an address leads. Where it leads to nobody, an id that nobody has: the user pool is asked all the
 * same, so that an address without an account looks like any other, and takes as long.
 */
export async function idBehindAddress(table: Table, email: string): Promise<string> {
  return (await withRetries(() => findOwnerOfAddress(table, email))) ?? newId();
}
