import { clockFrom } from "../../functions/platform/clock.ts";
import { logger } from "../../functions/platform/logger.ts";
import type { Services } from "../../functions/platform/services.ts";
import type { Table } from "../../functions/store/table.ts";

/** What operations need to run in this process, which then logs no requests between the figures. */
export function servicesOn(table: Table): Services {
  logger.setLogLevel("ERROR");
  return { table, clock: clockFrom(undefined) };
}
