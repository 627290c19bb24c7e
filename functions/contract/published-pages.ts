import * as z from "zod";
import type { MeetingType } from "../domain/meeting-types/meeting-type.ts";
import { canBeHandle } from "../domain/pages/handle.ts";
import { publishedLocation } from "../domain/pages/published-location.ts";
import { slugPattern } from "../domain/pages/slug.ts";
import type { Profile } from "../domain/people/profile.ts";
import { identifier, zoneName } from "./fields.ts";
import { bound } from "./range.ts";
import { says } from "./says.ts";
import { type ListedToShow, nothingFree, nothingFreeView, slotsAnswer, slotsView } from "./slots.ts";

export const handle = z
  .string()
  .refine(canBeHandle, says("handle"))
  .meta({ examples: ["olga"], description: "3 to 30 small letters, digits and dashes: the name of your page." });

export const slug = z
  .string()
  .regex(slugPattern, says("slug"))
  .meta({ examples: ["one-on-one"], description: "The name of the type within its organizer's page." });

/** In a path, any text: what is none of ours leads to nobody. */
const anyName = z.string().max(100);
export const pageName = z.strictObject({ handle: anyName });
export const pageTypeName = z.strictObject({ handle: anyName, slug: anyName });

export const publishedSlotListing = z.strictObject({
  durationMinutes: z.coerce.number().int().optional(),
  from: bound.optional(),
  to: bound.optional(),
  timeZone: zoneName.optional(),
});

const organizer = z
  .object({ id: identifier, name: z.string(), timeZone: z.string(), handle: z.string() })
  .meta({ id: "PublishedOrganizer", description: "`handle` is the present one, where another leads here, too." });

const meetingType = z
  .object({
    id: identifier,
    slug: z.string(),
    name: z.string(),
    description: z.string(),
    durationMinutes: z.int(),
    otherDurationsMinutes: z.array(z.int()),
    location: z.string().meta({ description: "Of a link the host alone: whoever books gets it whole." }),
    color: z.string(),
  })
  .meta({ id: "PublishedMeetingType" });

export const publishedPage = z.object({ organizer, meetingTypes: z.array(meetingType) }).meta({ id: "PublishedPage" });

export const publishedSlots = slotsAnswer
  .omit({ relax: true })
  .extend({ organizer, meetingType, ...nothingFree })
  .meta({ id: "PublishedSlots" });

export function publishedPageView(page: {
  organizer: Profile;
  types: readonly MeetingType[];
}): z.input<typeof publishedPage> {
  return { organizer: organizerView(page.organizer), meetingTypes: page.types.map(typeView) };
}

export function publishedSlotsView(
  listed: ListedToShow & { organizer: Profile; type: MeetingType },
): z.input<typeof publishedSlots> {
  const { slots, nextFrom } = slotsView(listed.found, listed.durationMinutes, listed.timeZone);
  return {
    organizer: organizerView(listed.organizer),
    meetingType: typeView(listed.type),
    ...{ slots, nextFrom },
    ...nothingFreeView(listed),
  };
}

function organizerView({ userId, name, timeZone, handle }: Profile): z.input<typeof organizer> {
  return { id: userId, name, timeZone, handle: handle! };
}

function typeView(type: MeetingType): z.input<typeof meetingType> {
  const { id, slug, name, description, durationMinutes, otherDurationsMinutes, color } = type;
  const location = publishedLocation(type.location);
  return { id, slug, name, description, durationMinutes, otherDurationsMinutes, location, color };
}
