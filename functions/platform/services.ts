import type { Table } from "../store/table.ts";
import { type Clock, clockFrom } from "./clock.ts";
import { readEnvironment } from "./environment.ts";
import { openTable } from "./table.ts";

/** What most operations need: the table and the time. */
export interface Services {
  table: Table;
  clock: Clock;
}

export function tableServices(): Services {
  const environment = readEnvironment();
  return { table: openTable(environment), clock: clockFrom(environment.NOW) };
}
