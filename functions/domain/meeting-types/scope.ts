import type { CallerWithRoles } from "../people/role.ts";
import { Refusal } from "../refusal.ts";
import type { MeetingType } from "./meeting-type.ts";

type Scope = MeetingType["scope"];

/** Where a new type goes unless the caller says: an organizer's among their own, an admin's who hosts nothing to the organization. */
export function defaultScope({ roles }: CallerWithRoles): Scope {
  return roles.has("organizer") ? "personal" : "organization";
}

/** Admins keep the organization's types, organizers their own. Throws `forbidden` for everybody else. */
export function assertCanEditType({ roles }: CallerWithRoles, scope: Scope): void {
  if (scope === "organization" && !roles.has("admin")) {
    throw new Refusal("forbidden", "Only admins can change the organization's meeting types.");
  }
  if (scope === "personal" && !roles.has("organizer")) {
    throw new Refusal("forbidden", "Only organizers have meeting types of their own.");
  }
}
