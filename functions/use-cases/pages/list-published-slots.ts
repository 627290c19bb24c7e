import type { MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { type WhyNeverOpen, whyNeverOpen } from "../../domain/slots/why-never-open.ts";
import type { EpochMinute } from "../../domain/time/instant.ts";
import type { Services } from "../../services/services.ts";
import { listSlots, type SlotListRequest } from "../slots/list-slots.ts";
import type { ListedSlots, SlotListing } from "../slots/listed-range.ts";
import { findPublishedType } from "./find-published-page.ts";

export interface PublishedSlots extends ListedSlots {
  organizer: Profile;
  type: MeetingType;
  /** Where nothing is free. */
  emptyReason: WhyNeverOpen | "all_taken" | undefined;
  nextFree: EpochMinute | undefined;
}

/**
 * What anybody whose own calendar is empty can book at this moment. Where that is nothing, why, and what is free next. Throws
 * `not_found`, `invalid_duration`, and `invalid_request` for an impossible range.
 */
export async function listPublishedSlots(
  services: Services,
  page: { handle: string; slug: string },
  listing: Omit<SlotListing, "wishes">,
): Promise<PublishedSlots> {
  const { organizer, type } = await findPublishedType(services, page);
  const request = {
    ...{ organizerId: organizer.userId, meetingTypeId: type.id, attendeeIds: [] },
    // Nobody else is concerned yet: it is as if the organizer looked.
    bookedBy: organizer.userId,
    ...listing,
    timeZone: listing.timeZone ?? organizer.timeZone,
  };
  const { search, ...listed } = await listSlots(services, request);
  const isEmpty = listed.found.starts.length === 0;
  return {
    ...{ ...listed, organizer, type },
    emptyReason: isEmpty ? (whyNeverOpen(search) ?? "all_taken") : undefined,
    nextFree: isEmpty ? await nextFreeAfter(services, request, search.to) : undefined,
  };
}

/** Within the days that one request may look through, from the end of those that were looked through in vain. */
async function nextFreeAfter(
  services: Services,
  request: SlotListRequest,
  end: EpochMinute,
): Promise<EpochMinute | undefined> {
  const { found } = await listSlots(services, { ...request, from: { instant: end }, to: undefined });
  return found.starts[0];
}
