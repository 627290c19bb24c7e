import Negotiator from "negotiator";
import type { TableFormat } from "../contract/fields.ts";
import type { ApiEvent } from "./request.ts";

const offered = ["application/json", "text/csv", "text/csv; charset=utf-8"];

/** Whether the caller would rather have a table, as `format` says, which a link can carry, or else `Accept`: it is JSON unless they ask. */
export function prefersTable({ headers, request }: ApiEvent): boolean {
  const { format } = request.query as { format?: TableFormat };
  if (format) return format === "csv";
  return new Negotiator({ headers }).mediaType(offered)?.startsWith("text/csv") ?? false;
}
