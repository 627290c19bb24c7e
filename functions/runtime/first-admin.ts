import type { Environment } from "./environment.ts";

/** The address that is an admin's as long as there is none, in small letters; empty for none. */
export function readFirstAdminEmail({ FIRST_ADMIN_EMAIL }: Pick<Environment, "FIRST_ADMIN_EMAIL">): string {
  return FIRST_ADMIN_EMAIL;
}
