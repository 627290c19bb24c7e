import * as z from "zod";
import type { Profile } from "../domain/people/profile.ts";
import { mainRole, roles } from "../domain/people/role.ts";
import { languages } from "../domain/texts/language.ts";
import { identifier, instantText, list, version } from "./fields.ts";
import { email } from "./text.ts";

const role = z.enum(roles).meta({ id: "Role" });

const saysMost = role.meta({ description: "The role that says most. `roles` names all of them." });

export const roleNames = list(role, { most: roles.length });

export const invitations = z
  .enum(["everyone", "nobody"])
  .meta({ id: "Invitations", description: "Who may invite this person to meetings." });

export const language = z
  .enum(languages)
  .meta({ id: "Language", description: "What a person wants to be spoken to in." });

/** What everybody who has signed in may know about a person. */
export const person = z
  .object({ id: identifier, name: z.string(), timeZone: z.string(), role: saysMost, roles: roleNames })
  .meta({ id: "Person" });

/** What people may know about themselves. */
export const ownPerson = person
  .extend({ email, language: language.nullable(), invitations, version, createdAt: instantText })
  .meta({ id: "OwnPerson" });

export function personView({ userId, name, timeZone, roles }: Profile): z.input<typeof person> {
  return { id: userId, name, timeZone, role: mainRole(roles), roles };
}

export function ownView(profile: Profile): z.input<typeof ownPerson> {
  const { email, language, invitations, version, createdAt } = profile;
  return {
    ...personView(profile),
    email,
    language,
    invitations,
    version,
    createdAt: new Date(createdAt).toISOString(),
  };
}
