import type { Environment } from "../runtime/environment.ts";
import type { Mailer } from "./mailer.ts";

/** Undefined where no sender is configured. */
export function openMailer(_environment: Environment): Mailer | undefined {
  return undefined;
}
