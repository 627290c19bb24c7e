import type { Profile } from "../people/profile.ts";
import type { EpochMinute } from "../time/instant.ts";
import type { Priority } from "./meeting.ts";
import { assertAttendeesFit } from "./participants.ts";

/** Whom a booking concerns. */
export interface BookingParties {
  organizerId: string;
  bookedBy: string;
  /** People to invite. The organizer and the booker are on the meeting anyway, named here or not. */
  attendeeIds: readonly string[];
}

/** Which slots somebody asks for: an organizer's, for one meeting type, with these people. */
export interface SlotRequest extends BookingParties {
  meetingTypeId: string;
}

/** When somebody wants to meet. */
export interface TimeRequest extends BookingParties {
  start: EpochMinute;
  /** Absent: the type's usual length applies. */
  end?: EpochMinute;
  /** Organizers may set their own hours, grid, notice, window and daily limit aside. */
  ignoreAvailability: boolean;
}

/** What somebody wants to book. */
export interface BookingRequest extends TimeRequest, SlotRequest {
  title: string;
  description: string;
  /** Absent: the type's location applies. */
  location?: string;
  priority: Priority;
}

/** Everybody but the organizer who would be on the meeting, each once, the booker first. */
export function attendeeIdsOf({ organizerId, bookedBy, attendeeIds }: BookingParties): string[] {
  return [...new Set([bookedBy, ...attendeeIds])].filter((userId) => userId !== organizerId);
}

/** The same with people who are not stored yet. */
export function withNewcomers<Parties extends BookingParties>(
  parties: Parties,
  newcomers: readonly Pick<Profile, "userId">[],
): Parties {
  return { ...parties, attendeeIds: [...parties.attendeeIds, ...newcomers.map(({ userId }) => userId)] };
}

/** Throws `too_many_participants`. Needs nothing that has to be read. */
export function assertPartiesFit(parties: BookingParties): void {
  assertAttendeesFit(attendeeIdsOf(parties).length);
}
