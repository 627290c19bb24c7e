import { canBeBooked, type MeetingType } from "../meeting-types/meeting-type.ts";
import { compareTypes } from "../meeting-types/order.ts";
import type { Profile } from "../people/profile.ts";
import { notFound } from "../refusal.ts";

/** Whether anybody can book a type: it stands on its organizer's page. */
export function isPublished(organizer: Pick<Profile, "handle" | "publicTypes">, type: MeetingType): boolean {
  return organizer.handle !== null && publishedTypes(organizer, [type]).length > 0;
}

/** Throws `not_found` for a type that visitors cannot see. */
export function assertPublished(organizer: Pick<Profile, "handle" | "publicTypes">, type: MeetingType): void {
  if (!isPublished(organizer, type)) throw notFound("meetingType");
}

/**
 * What an organizer's page offers, in its order: their own public types, and those of the organization that they have put there. Where
 * two have one slug, the organizer's own goes first.
 */
export function publishedTypes(
  { publicTypes }: Pick<Profile, "publicTypes">,
  types: readonly MeetingType[],
): MeetingType[] {
  const own = types.filter((type) => type.scope === "personal" && type.public);
  const organizations = types.filter(({ scope, id }) => scope === "organization" && publicTypes.includes(id));
  const bySlug = new Map([...organizations, ...own].filter(canBeBooked).map((type) => [type.slug, type]));
  return [...bySlug.values()].sort(compareTypes);
}
