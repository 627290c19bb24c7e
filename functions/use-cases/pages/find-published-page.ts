import type { MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import { isFree } from "../../domain/pages/handle.ts";
import { publishedTypes } from "../../domain/pages/published-types.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { notFound } from "../../domain/refusal.ts";
import type { Services } from "../../services/services.ts";
import { readMeetingTypes } from "../../store/meeting-types/meeting-types.ts";
import { findHandle } from "../../store/people/handles.ts";
import { findProfile } from "../../store/people/profiles.ts";

export interface PublishedPage {
  organizer: Profile;
  types: MeetingType[];
}

/** By a name that is or was an organizer's. Throws `not_found`. */
export async function findPublishedPage({ table, clock }: Services, handle: string): Promise<PublishedPage> {
  const owned = await findHandle(table, handle);
  if (!owned || isFree(owned, clock.now())) throw notFound("page");
  const [organizer, types] = await Promise.all([
    findProfile(table, owned.userId),
    readMeetingTypes(table, owned.userId, { isEventual: true }),
  ]);
  if (!organizer?.handle || !organizer.roles.includes("organizer")) throw notFound("page");
  return { organizer, types: publishedTypes(organizer, types) };
}

/** Throws `not_found` also for a type that is not on the page. */
export async function findPublishedType(
  services: Services,
  { handle, slug }: { handle: string; slug: string },
): Promise<{ organizer: Profile; type: MeetingType }> {
  const { organizer, types } = await findPublishedPage(services, handle);
  const type = types.find((one) => one.slug === slug);
  if (!type) throw notFound("page");
  return { organizer, type };
}
