import type { OrganizerCalendar, PersonCalendar } from "../calendar/person-calendar.ts";
import type { MeetingType } from "../meeting-types/meeting-type.ts";
import type { Profile } from "../people/profile.ts";
import type { SlotContext } from "../slots/slot-context.ts";
import type { EpochMillisecond } from "../time/instant.ts";
import type { Invitations } from "./invitations.ts";

/** Somebody whom a booking concerns. */
export interface Participant extends PersonCalendar {
  profile: Profile;
  /** From the booker, where they invite this person. */
  invitations?: Invitations | undefined;
}

/** All that a booking is decided on, as it was read. */
export interface BookingContext {
  type: MeetingType;
  organizer: Participant & OrganizerCalendar;
  /** The booker and the people invited, without the organizer. */
  attendees: readonly Participant[];
}

export function slotContextToBook({ type, organizer, attendees }: BookingContext, now: EpochMillisecond): SlotContext {
  return { now, rules: type, organizer, others: [...attendees] };
}
