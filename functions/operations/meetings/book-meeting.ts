import * as z from "zod";
import { book, bookableType, refuseTooManyParticipants } from "../../domain/meetings/book.ts";
import { Refusal } from "../../domain/refusal.ts";
import { timeRefusalCodes } from "../../domain/slots/refusal.ts";
import { withAlternatives } from "../../http/alternatives.ts";
import { changing } from "../../http/changing.ts";
import { identifier, instant } from "../../http/fields.ts";
import { meetingAnswer, meetingDetails, meetingView } from "../../http/meeting.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../platform/ids.ts";
import { tableServices } from "../../platform/services.ts";
import { readBookingGround } from "../../store/booking-ground.ts";
import { bookingWrites } from "../../store/meeting-writes.ts";
import { readMeetingOf } from "../../store/meetings.ts";

export const bookMeeting = defineOperation({
  name: "book-meeting",
  area: "meetings",
  method: "POST",
  path: "/v1/meetings",
  summary: "Books a meeting at one of the listed slots",
  description:
    "You are an attendee unless you are the organizer, and have accepted; those whom you invite are `pending`, and their " +
    "time is held. At most 20 people, organizer included. `end` may say another length that the type offers. " +
    "An organizer who books for themselves may set `ignoreAvailability`, which lifts hours, grid, notice, window and daily limit.",
  access: "signed-in",
  idempotent: true,
  body: z
    .strictObject({
      organizerId: identifier,
      meetingTypeId: identifier,
      start: instant,
      end: instant.optional(),
      title: meetingDetails.title,
      description: meetingDetails.description.default(""),
      location: meetingDetails.location.optional(),
      attendeeIds: z.array(identifier).max(100).default([]),
      priority: meetingDetails.priority.default("medium"),
      ignoreAvailability: z.boolean().default(false),
    })
    .refine(({ start, end }) => end === undefined || start < end, {
      path: ["end"],
      message: "The end must come after the start.",
    }),
  answer: { status: 201, schema: meetingAnswer, description: "The meeting, on everybody's calendar." },
  refusals: [
    "forbidden",
    "not_found",
    "too_many_participants",
    "invitation_refused",
    ...timeRefusalCodes,
    "unavailable",
  ],
  grants: { table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "ConditionCheckItem"] },
  services: tableServices,
  handle: async ({ caller, body, idempotency }, services) => {
    const { table, clock } = services;
    const wish = { ...body, bookedBy: caller.userId };
    refuseTooManyParticipants(wish);
    if (wish.ignoreAvailability && wish.organizerId !== caller.userId) {
      throw new Refusal("forbidden", "Only organizers can set their own availability aside.");
    }
    const meetingId = newId();

    return changing(services, { caller, idempotency }, async () => {
      const now = clock.now();
      const { pages, invitations, ...read } = await readBookingGround(table, wish, now);
      if (pages.some(({ entries }) => entries.has(meetingId))) {
        return { body: meetingView(await readMeetingOf(table, meetingId, caller.userId), now), actions: [] };
      }
      const meeting = book(wish, { ...read, type: bookableType(read.type) }, meetingId, now);
      return { body: meetingView(meeting, now), actions: bookingWrites(table, meeting, pages, invitations, now) };
    }).catch(async (error) => {
      throw await withAlternatives(error, { ...wish, ...durationOf(body) }, services);
    });
  },
});

function durationOf({ start, end }: { start: number; end?: number | undefined }): { durationMinutes?: number } {
  return end === undefined ? {} : { durationMinutes: end - start };
}
