import { logger } from "../../runtime/logger.ts";
import type { AnyEventFunction } from "./event-function.ts";

/** One line for each invocation: what ran, how much it did, and for how long. Nothing of items and messages. */
export function logEnd({ name }: AnyEventFunction, began: number, counts: Record<string, number> = {}): void {
  logger.info("event", { event: name, ...counts, milliseconds: Math.round(performance.now() - began) });
}

export function logFailure({ name }: AnyEventFunction, error: unknown, where: object = {}): void {
  logger.error("event failed", { event: name, ...where, error: error as Error });
}
