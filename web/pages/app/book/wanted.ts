import type { Request } from "../../../client/operations.ts";

type Booking = NonNullable<Request<"bookMeeting">["body"]>;

/** Somebody to invite: known, or by an address that nobody here has. */
export type Guest = { id: string; name: string } | { email: string };

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

export function idsOf(guests: readonly Guest[]): string[] {
  return guests.flatMap((guest) => ("id" in guest ? [guest.id] : []));
}

function addressesOf(guests: readonly Guest[]): string[] {
  return guests.flatMap((guest) => ("email" in guest ? [guest.email] : []));
}

export function bookingOf({
  organizerId,
  meetingTypeId,
  guests,
}: Wanted): Pick<Booking, "organizerId" | "meetingTypeId" | "attendeeIds" | "attendeeEmails"> {
  return { organizerId, meetingTypeId, attendeeIds: idsOf(guests), attendeeEmails: addressesOf(guests) };
}
