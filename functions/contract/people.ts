import * as z from "zod";
import type { Profile } from "../domain/people/profile.ts";
import { mainRole, roles } from "../domain/people/role.ts";
import { email, identifier, instantText, version } from "./fields.ts";

const role = z.enum(roles).meta({ id: "Role" });

const saysMost = role.meta({ description: "The one that says most; `roles` names them all." });

export const roleNames = z.array(role).max(roles.length);

export const invitations = z
  .enum(["everyone", "nobody"])
  .meta({ id: "Invitations", description: "Who may invite this person to meetings." });

/** What anybody who has signed in may know of somebody. */
export const person = z
  .object({ id: identifier, name: z.string(), timeZone: z.string(), role: saysMost, roles: roleNames })
  .meta({ id: "Person" });

/** What somebody may know of themselves. */
export const ownPerson = person
  .extend({ email, invitations, version, createdAt: instantText })
  .meta({ id: "OwnPerson" });

export function personView({ userId, name, timeZone, roles }: Profile): z.input<typeof person> {
  return { id: userId, name, timeZone, role: mainRole(roles), roles };
}

export function ownView(profile: Profile): z.input<typeof ownPerson> {
  const { email, invitations, version, createdAt } = profile;
  return { ...personView(profile), email, invitations, version, createdAt: new Date(createdAt).toISOString() };
}
