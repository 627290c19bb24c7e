import { assertCanBook } from "../slots/assert-can-book.ts";
import { onOffer } from "../slots/on-offer.ts";
import type { EpochMillisecond } from "../time/instant.ts";
import { type BookingContext, slotContextToBook } from "./booking-context.ts";
import type { BookingRequest } from "./booking-request.ts";
import { assertCanInvite } from "./invitations.ts";
import type { Meeting } from "./meeting.ts";
import { assertNoLinksForStrangers } from "./new-addresses.ts";

/**
 * The meeting that a request makes in its context. Throws the `Refusal` that says why not: people come first, then the organizer's
 * rules, then calendars. The time is free exactly where the slot engine lists it.
 */
export function book(
  request: BookingRequest,
  context: BookingContext,
  meetingId: string,
  now: EpochMillisecond,
): Meeting {
  const { type, organizer, attendees } = context;
  const end = request.end ?? request.start + type.durationMinutes;
  assertCanInvite(attendees, request.bookedBy, end - request.start, now);
  const booker = attendees.find(({ profile }) => profile.userId === request.bookedBy) ?? "organizer";
  assertNoLinksForStrangers(
    attendees.map(({ profile }) => profile),
    {
      title: request.title,
      typeName: type.name,
      location: booker === "organizer" ? undefined : request.location,
      name: (booker === "organizer" ? organizer : booker).profile.name,
    },
  );
  const time = { start: request.start, end };
  const slots = slotContextToBook(context, now);
  assertCanBook(slots, time, request.ignoreAvailability, booker);
  return {
    id: meetingId,
    organizerId: request.organizerId,
    meetingTypeId: type.id,
    organizerName: organizer.profile.name,
    typeName: type.name,
    typeColor: type.color,
    ...(type.scope === "personal" && { personalType: true }),
    title: request.title,
    description: request.description,
    location: request.location ?? type.location,
    start: request.start,
    end,
    status: "scheduled",
    priority: request.priority,
    attendees: attendees.map(({ profile: { userId, name, email } }) => ({
      ...{ userId, name, email },
      ...(userId === request.bookedBy
        ? { response: "accepted", respondedAt: now }
        : { response: "pending", respondedAt: null }),
      invitedBy: request.bookedBy,
    })),
    bufferBeforeMinutes: type.bufferBeforeMinutes,
    bufferAfterMinutes: type.bufferAfterMinutes,
    changeNoticeMinutes: type.changeNoticeMinutes,
    reminders: type.reminders,
    booked: {
      start: request.start,
      end,
      by: request.bookedBy,
      at: now,
      ignoringAvailability: request.ignoreAvailability,
      ...(!request.ignoreAvailability && { onOffer: onOffer(slots, time) }),
    },
    agreed: { at: now, ignoringAvailability: request.ignoreAvailability },
    latestChanges: [meetingId],
    sequence: 0,
    version: 1,
    updatedAt: now,
  };
}
