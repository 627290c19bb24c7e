import Negotiator from "negotiator";
import type { ApiEvent } from "./request.ts";

const offered = ["application/json", "text/csv", "text/csv; charset=utf-8"];

/** Whether the caller would rather have a table, as `Accept` says: it is JSON unless they ask for one. */
export function prefersTable({ headers }: ApiEvent): boolean {
  return new Negotiator({ headers }).mediaType(offered)?.startsWith("text/csv") ?? false;
}
