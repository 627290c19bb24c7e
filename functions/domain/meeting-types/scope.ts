import type { CallerWithRoles } from "../people/role.ts";
import { Refusal } from "../refusal.ts";
import type { MeetingType } from "./meeting-type.ts";

type Scope = MeetingType["scope"];

/** Where a new type goes unless the caller says: among an organizer's own, or to the organization if an admin is no organizer. */
export function defaultScope({ roles }: CallerWithRoles): Scope {
  return roles.has("organizer") ? "personal" : "organization";
}

/** Admins edit the organization's types, and organizers their own. Throws `forbidden` for everybody else. */
export function assertCanEditType({ roles }: CallerWithRoles, scope: Scope): void {
  if (scope === "organization" && !roles.has("admin")) {
    throw new Refusal("forbidden", (say) => say.problems.adminsTypes);
  }
  if (scope === "personal" && !roles.has("organizer")) {
    throw new Refusal("forbidden", (say) => say.problems.organizersTypes);
  }
}
