import * as z from "zod";
import { identifier, instant } from "../../contract/fields.ts";
import { meetingAnswer, meetingDetails, meetingView } from "../../contract/meetings.ts";
import { assertParticipantsFit, book, bookableType } from "../../domain/meetings/book.ts";
import { Refusal } from "../../domain/refusal.ts";
import { timeRefusalCodes } from "../../domain/slots/refusal.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import { readBookingContext } from "../../store/meetings/booking-context.ts";
import { bookingWrites } from "../../store/meetings/meeting-writes.ts";
import { readMeetingOf } from "../../store/meetings/meetings.ts";
import { runChange } from "../../use-cases/changes/run-change.ts";
import { withAlternatives } from "../../use-cases/meetings/alternatives.ts";

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
  needs: { table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "ConditionCheckItem"] },
  handle: async ({ caller, body, idempotency }, services) => {
    const { table, clock } = services;
    const request = { ...body, bookedBy: caller.userId };
    assertParticipantsFit(request);
    if (request.ignoreAvailability && request.organizerId !== caller.userId) {
      throw new Refusal("forbidden", "Only organizers can set their own availability aside.");
    }
    const meetingId = newId();

    return runChange(services, { caller, idempotency }, async () => {
      const now = clock.now();
      const { pages, invitations, ...read } = await readBookingContext(table, request, now);
      if (pages.some(({ entries }) => entries.has(meetingId))) {
        return { body: meetingView(await readMeetingOf(table, meetingId, caller.userId), now), actions: [] };
      }
      const meeting = book(request, { ...read, type: bookableType(read.type) }, meetingId, now);
      return { body: meetingView(meeting, now), actions: bookingWrites(meeting, pages, invitations, now) };
    }).catch(async (error) => {
      throw await withAlternatives(error, { ...request, ...durationOf(body) }, services);
    });
  },
});

function durationOf({ start, end }: { start: number; end?: number | undefined }): { durationMinutes?: number } {
  return end === undefined ? {} : { durationMinutes: end - start };
}
