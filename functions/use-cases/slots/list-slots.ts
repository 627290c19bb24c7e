import { assertBookable, assertOffersDuration } from "../../domain/meeting-types/meeting-type.ts";
import { type Participant, slotContextToBook } from "../../domain/meetings/booking-context.ts";
import { assertPartiesFit, type SlotRequest } from "../../domain/meetings/booking-request.ts";
import { assertCanInvite } from "../../domain/meetings/invitations.ts";
import { assertPublished } from "../../domain/pages/published-types.ts";
import { bookableStarts } from "../../domain/slots/find-slots.ts";
import { resolveWishes } from "../../domain/wishes/resolve-wishes.ts";
import type { Services } from "../../services/services.ts";
import { readBookingContextAround } from "../../store/meetings/booking-context.ts";
import { maxReadUnits, ReadBudget } from "../../store/table/read-budget.ts";
import { listedRange, listedSlots, type SlotListing } from "./listed-range.ts";
import type { SearchedSlots } from "./why-nothing-is-free.ts";

export interface SlotListRequest extends SlotRequest, SlotListing {
  /** For somebody who can book nothing else. */
  onlyPublished?: boolean | undefined;
}

/**
 * What is listed can be booked by the same person, and nothing else can; with wishes, nothing else that they allow. Throws what booking throws before the time matters:
 * `not_found`, `invitation_refused`, `invalid_duration`, `too_many_participants`.
 */
export async function listSlots(
  { table, clock }: Services,
  request: SlotListRequest,
  budget = new ReadBudget(maxReadUnits),
): Promise<SearchedSlots> {
  assertPartiesFit(request);
  const now = clock.now();
  const { range, timeZone } = await listedRange(table, request.bookedBy, request, now);
  const { type, until, ...people } = await readBookingContextAround(table, request, range, { budget });
  assertBookable(type);
  if (request.onlyPublished) assertPublished(people.organizer.profile, type);
  const { durationMinutes = type.durationMinutes } = request;
  assertCanInvite(people.attendees, request.bookedBy, durationMinutes, now);
  assertOffersDuration(type, durationMinutes);
  const zones = [people.organizer, ...people.attendees].map(zoneOfParticipant);
  const wishes = request.wishes && resolveWishes({ ...request.wishes, timeZone }, zones);
  const search = {
    ...slotContextToBook({ ...people, type }, now),
    ...{ durationMinutes, from: range.start, to: until },
  };
  const found = listedSlots(bookableStarts(search), wishes, durationMinutes, range, until);
  return { found, durationMinutes, timeZone, search };
}

/** Published hours say where somebody is; else the profile does. */
function zoneOfParticipant({ profile, availability }: Participant): { userId: string; timeZone: string } {
  return { userId: profile.userId, timeZone: availability?.timeZone ?? profile.timeZone };
}
