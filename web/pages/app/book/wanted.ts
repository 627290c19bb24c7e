import type { Request } from "../../../client/operations.ts";
import { addressesOf, type Guest, idsOf } from "../shared/people/guest.ts";

type Booking = NonNullable<Request<"bookMeeting">["body"]>;

/** What is to be booked, before there is a time for it. */
export interface Wanted {
  organizerId: string;
  meetingTypeId: string;
  durationMinutes: number;
  guests: readonly Guest[];
  timeZone: string;
  /** The first date that is looked at. */
  from: string;
}

export function bookingOf({
  organizerId,
  meetingTypeId,
  guests,
}: Wanted): Pick<Booking, "organizerId" | "meetingTypeId" | "attendeeIds" | "attendeeEmails"> {
  return { organizerId, meetingTypeId, attendeeIds: idsOf(guests), attendeeEmails: addressesOf(guests) };
}

/** What a list of slots for it is asked with. */
export function slotsQueryOf({ organizerId, meetingTypeId, durationMinutes, guests, timeZone }: Wanted) {
  const attendeeIds = idsOf(guests).join(",");
  return { organizerId, meetingTypeId, durationMinutes, timeZone, ...(attendeeIds && { attendeeIds }) };
}
