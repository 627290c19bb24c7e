import { assertParticipantsFit, type BookingRequest, book, bookableType } from "../../domain/meetings/book.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Services } from "../../services/services.ts";
import { readBookingContext } from "../../store/meetings/booking-context.ts";
import { bookingWrites } from "../../store/meetings/meeting-writes.ts";
import { readSettledMeeting } from "../../store/meetings/meetings.ts";
import { type ChangeAnswer, type Requester, runChange } from "../changes/run-change.ts";
import { withAlternatives } from "./alternatives.ts";
import type { MeetingView } from "./change-meeting.ts";

/** Throws what `book` throws, a refused time with the nearest that can be booked instead; `forbidden`, `too_many_participants`. */
export async function bookMeeting<Body>(
  services: Services,
  requester: Requester,
  wanted: Omit<BookingRequest, "bookedBy">,
  view: MeetingView<Body>,
): Promise<ChangeAnswer<Body>> {
  const { table } = services;
  const request = { ...wanted, bookedBy: requester.caller.userId };
  assertParticipantsFit(request);
  if (request.ignoreAvailability && request.organizerId !== request.bookedBy) {
    throw new Refusal("forbidden", "Only organizers can set their own availability aside.");
  }
  try {
    return await runChange(
      services,
      requester,
      {
        // The meeting's id is the change's: so whoever looks for what a booking has come to knows where.
        decide: async ({ changeId: meetingId, at }) => {
          const { pages, invitations, ...read } = await readBookingContext(table, request, at);
          const meeting = book(request, { ...read, type: bookableType(read.type) }, meetingId, at);
          return { value: meeting, actions: bookingWrites(meeting, pages, invitations, at) };
        },
        findDone: ({ changeId: meetingId }) => readSettledMeeting(table, meetingId),
      },
      view,
    );
  } catch (error) {
    const { start, end } = wanted;
    throw await withAlternatives(
      error,
      { ...request, ...(end !== undefined && { durationMinutes: end - start }) },
      services,
    );
  }
}
