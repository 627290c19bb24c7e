import type { OrganizerCalendar, PersonCalendar } from "../calendar/person-calendar.ts";
import type { MeetingType } from "../meeting-types/meeting-type.ts";
import type { Profile } from "../people/profile.ts";
import { notFound, Refusal } from "../refusal.ts";
import { explainRefusal, explainRefusalIgnoringAvailability, type SlotRefusal } from "../slots/explain-refusal.ts";
import { isBookable, isBookableIgnoringAvailability } from "../slots/find-slots.ts";
import type { SlotContext } from "../slots/slot-context.ts";
import type { EpochMillisecond, EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { type Meeting, maxParticipants, type Priority } from "./meeting.ts";

/** Pending invitations that one person may have waiting at another. */
export const maxPendingInvitations = 20;

/** Whom a booking concerns. */
export interface BookingParties {
  organizerId: string;
  bookedBy: string;
  /** Whom to invite besides; the organizer and the booker, if named, are on it anyway. */
  attendeeIds: readonly string[];
}

/** When somebody wants to meet. */
export interface TimeRequest extends BookingParties {
  start: EpochMinute;
  /** Absent: the type's usual length. */
  end?: EpochMinute;
  /** An organizer's own wish to set their hours, grid, notice, window and daily limit aside. */
  ignoreAvailability: boolean;
}

/** What somebody wants to book. */
export interface BookingRequest extends TimeRequest {
  meetingTypeId: string;
  title: string;
  description: string;
  /** Absent: the type's. */
  location?: string;
  priority: Priority;
}

/** Somebody whom a booking concerns. */
export interface Participant extends PersonCalendar {
  profile: Profile;
  /** Invitations from the booker that wait for this person's answer. */
  pendingInvitations: number;
}

/** All that a booking is decided on, as it was read. */
export interface BookingContext {
  type: MeetingType;
  organizer: Participant & OrganizerCalendar;
  /** The booker and the invited, the organizer left out. */
  attendees: readonly Participant[];
}

/** Everybody but the organizer who would be on the meeting, each once, the booker first. */
export function attendeeIdsOf({ organizerId, bookedBy, attendeeIds }: BookingParties): string[] {
  return [...new Set([bookedBy, ...attendeeIds])].filter((userId) => userId !== organizerId);
}

/**
 * The meeting that the wish makes of its ground. Throws the `Refusal` that says why not: people first, then the organizer's
 * rules, then calendars. The time is free exactly where the slot engine lists it.
 */
export function book(
  request: BookingRequest,
  ground: BookingContext,
  meetingId: string,
  now: EpochMillisecond,
): Meeting {
  const { type, attendees } = ground;
  const end = request.end ?? request.start + type.durationMinutes;
  assertCanInvite(ground, request.bookedBy);
  assertCanBook(slotContextToBook(ground, now), { start: request.start, end }, request.ignoreAvailability);
  return {
    id: meetingId,
    organizerId: request.organizerId,
    meetingTypeId: type.id,
    ...(type.scope === "personal" && { personalType: true }),
    title: request.title,
    description: request.description,
    location: request.location ?? type.location,
    start: request.start,
    end,
    status: "scheduled",
    priority: request.priority,
    attendees: attendees.map(({ profile: { userId, name } }) => ({
      userId,
      name,
      ...(userId === request.bookedBy
        ? { response: "accepted", respondedAt: now }
        : { response: "pending", respondedAt: null }),
      invitedBy: request.bookedBy,
    })),
    bufferBeforeMinutes: type.bufferBeforeMinutes,
    bufferAfterMinutes: type.bufferAfterMinutes,
    changeNoticeMinutes: type.changeNoticeMinutes,
    booked: {
      start: request.start,
      end,
      by: request.bookedBy,
      at: now,
      ignoringAvailability: request.ignoreAvailability,
    },
    agreed: { at: now, ignoringAvailability: request.ignoreAvailability },
    latestChanges: [meetingId],
    version: 1,
    updatedAt: now,
  };
}

/** Throws `too_many_participants`; asked before anything is read. */
export function assertParticipantsFit(request: BookingParties): void {
  assertAttendeesFit(attendeeIdsOf(request).length);
}

/** Throws `too_many_participants`. */
export function assertAttendeesFit(attendees: number): void {
  if (1 + attendees > maxParticipants) {
    throw new Refusal("too_many_participants", `A meeting has at most ${maxParticipants} people, organizer included.`);
  }
}

/** A type that can be booked with this organizer now, or the refusal that says why it cannot. */
export function bookableType(type: MeetingType | undefined): MeetingType {
  if (!type?.active) throw notFound("meeting type that can be booked");
  if (type.kind === "focus") throw new Refusal("invalid_request", "A focus type blocks time and cannot be booked.");
  return type;
}

export function slotContextToBook({ type, organizer, attendees }: BookingContext, now: EpochMillisecond): SlotContext {
  return { now, rules: type, organizer, others: [...attendees] };
}

/** Throws `invitation_refused` for who takes no invitations, or has enough of this inviter's waiting. */
export function assertCanInvite({ attendees }: Pick<BookingContext, "attendees">, inviterId: string): void {
  for (const { profile, pendingInvitations } of attendees) {
    if (profile.userId === inviterId) continue;
    if (profile.invitations === "nobody") {
      throw new Refusal("invitation_refused", "One of the attendees does not take invitations.");
    }
    if (pendingInvitations >= maxPendingInvitations) {
      throw new Refusal(
        "invitation_refused",
        `One of the attendees has ${maxPendingInvitations} of your invitations waiting.`,
      );
    }
  }
}

/** Throws the refusal that says why a time is none that the slot engine lists. */
export function assertCanBook(context: SlotContext, { start, end }: Interval, ignoreAvailability: boolean): void {
  const [listed, explain] = ignoreAvailability
    ? [isBookableIgnoringAvailability, explainRefusalIgnoringAvailability]
    : [isBookable, explainRefusal];
  if (listed(context, start, end)) return;
  const refusal = explain(context, start, end);
  throw refusal ? refusalOf(refusal) : new Refusal("not_a_slot", "This time is not one of the organizer's slots.");
}

export function refusalOf({ code, conflicts }: SlotRefusal): Refusal {
  return new Refusal(code, sayings[code], conflicts.length > 0 ? { conflicts } : {});
}

const sayings: Record<SlotRefusal["code"], string> = {
  in_the_past: "Choose a time that is yet to come.",
  too_soon: "The organizer asks for more notice for this meeting type.",
  too_far_ahead: "The organizer's calendar is not open that far ahead for this meeting type.",
  invalid_duration: "Choose one of the lengths that the meeting type offers.",
  focus_time: "The organizer, buffers included, keeps this time for focused work.",
  outside_availability: "The meeting would not lie within the organizer's open hours.",
  not_a_slot: "The organizer's slots start at other times.",
  daily_limit_reached: "The organizer takes no more meetings of this type on that date.",
  slot_taken: "The organizer, buffers included, is busy at this time.",
  schedule_conflict: "An attendee is busy at this time.",
};
