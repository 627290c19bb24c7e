import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import type { Table } from "../../../functions/runtime/table.ts";
import { openTable } from "../../../functions/runtime/table.ts";
import { createTable } from "../../../local/create-table.ts";

/** A fresh, empty table in the run's database. */
export async function newTable(): Promise<Table> {
  const table = openTable({ TABLE_NAME: `test-${randomUUID()}`, DYNAMODB_ENDPOINT: inject("databaseEndpoint") });
  await createTable(table.client, table.name);
  return table;
}
