import { lambda } from "../http/lambda.ts";
import type { AnyOperation } from "../http/operation.ts";
import type { Table } from "../runtime/table.ts";
import { findRoles } from "../store/people/profiles.ts";

/** An operation as Lambda calls it, with what a caller may do looked up where their profile stands. */
export function operationLambda(operation: AnyOperation, services: unknown): ReturnType<typeof lambda> {
  return lambda(operation, services, (userId) => findRoles((services as { table: Table }).table, userId));
}
