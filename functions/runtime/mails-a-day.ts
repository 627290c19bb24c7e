import type { Environment } from "./environment.ts";

/** How many mails a deployment sends on a day of UTC, codes included. */
export function readMailsADay({ MAILS_A_DAY }: Pick<Environment, "MAILS_A_DAY">): number {
  return MAILS_A_DAY;
}
