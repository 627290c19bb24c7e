import { maxNameLength, type NewPerson } from "../people/profile.ts";
import { type Role, rolesAmong } from "../people/role.ts";
import { isZone } from "../time/zone.ts";

/** What the user pool knows of a person. Its public API takes names and zones of any kind, or none. */
export interface Account {
  userId: string;
  email: string;
  name?: string | undefined;
  timeZone?: string | undefined;
  /** Whether the address has been proved, so that its owner can log in. */
  confirmed: boolean;
}

/** The person behind an account, with a name and a zone that this service can work with. */
export function personBehind({ userId, email, name = "", timeZone = "" }: Account, groups: readonly Role[]): NewPerson {
  return {
    userId,
    email,
    name: tidied(name) || tidied(email.split("@")[0] ?? ""),
    timeZone: isZone(timeZone) ? timeZone : "UTC",
    roles: rolesAmong(groups),
  };
}

function tidied(name: string): string {
  return name
    .replace(/\p{Cc}+/gu, " ")
    .trim()
    .slice(0, maxNameLength)
    .toWellFormed();
}
