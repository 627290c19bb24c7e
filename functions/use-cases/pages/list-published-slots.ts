import type { MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import type { Profile } from "../../domain/people/profile.ts";
import type { Bound } from "../../domain/time/range.ts";
import type { Services } from "../../services/services.ts";
import { maxReadUnits, ReadBudget } from "../../store/table/read-budget.ts";
import { listSlots } from "../slots/list-slots.ts";
import type { ListedSlots, SlotListing } from "../slots/listed-range.ts";
import { type NothingFree, whyNothingIsFree } from "../slots/why-nothing-is-free.ts";
import { findPublishedType } from "./find-published-page.ts";

export interface PublishedSlots extends ListedSlots, NothingFree {
  organizer: Profile;
  type: MeetingType;
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
  const budget = new ReadBudget(maxReadUnits);
  const listed = await listSlots(services, request, budget);
  const listFrom = (from: Bound) => listSlots(services, { ...request, from, to: undefined }, budget);
  return { ...listed, organizer, type, ...(await whyNothingIsFree(listed, listFrom)) };
}
