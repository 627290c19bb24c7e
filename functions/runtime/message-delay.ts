import type { Environment } from "./environment.ts";

/** How many seconds a change waits before people are told of it. */
export function readMessageDelay({ MESSAGE_DELAY_SECONDS }: Pick<Environment, "MESSAGE_DELAY_SECONDS">): number {
  return MESSAGE_DELAY_SECONDS;
}
