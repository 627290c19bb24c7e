import { systemClock } from "../../functions/runtime/clock.ts";
import { logger } from "../../functions/runtime/logger.ts";
import type { Table } from "../../functions/runtime/table.ts";
import type { Services } from "../../functions/services/services.ts";

/** What operations need to run in this process, which then logs no requests between the figures. */
export function servicesOn(table: Table): Services {
  logger.setLogLevel("ERROR");
  return { table, clock: systemClock };
}
