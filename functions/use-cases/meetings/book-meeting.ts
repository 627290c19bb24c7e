import { assertBookable } from "../../domain/meeting-types/meeting-type.ts";
import { book } from "../../domain/meetings/book.ts";
import { assertPartiesFit, type BookingRequest } from "../../domain/meetings/booking-request.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { Services } from "../../services/services.ts";
import { readBookingContext } from "../../store/meetings/booking-context.ts";
import { bookingWrites } from "../../store/meetings/meeting-writes.ts";
import { readSettledMeeting } from "../../store/meetings/meetings.ts";
import { type ChangeAnswer, type Requester, runChange } from "../changes/run-change.ts";
import { withAlternatives } from "./alternatives.ts";
import type { MeetingView } from "./change-meeting.ts";

/** Throws what `book` throws, `forbidden` and `too_many_participants`. A refused time comes with the nearest ones that can be booked. */
export async function bookMeeting<Body>(
  services: Services,
  requester: Requester,
  wanted: Omit<BookingRequest, "bookedBy">,
  view: MeetingView<Body>,
): Promise<ChangeAnswer<Body>> {
  const { table } = services;
  const request = { ...wanted, bookedBy: requester.caller.userId };
  assertPartiesFit(request);
  if (request.ignoreAvailability && request.organizerId !== request.bookedBy) {
    throw new Refusal("forbidden", (say) => say.problems.onlyOrganizersIgnoreHours);
  }
  try {
    return await runChange(
      services,
      requester,
      {
        // The meeting gets the id of the change, so that whoever looks for what a booking has come to knows where to look.
        decide: async ({ changeId: meetingId, at }) => {
          const { type, pages, invitations, ...people } = await readBookingContext(table, request);
          assertBookable(type);
          const meeting = book(request, { ...people, type }, meetingId, at);
          return { value: meeting, actions: bookingWrites(meeting, pages, invitations, at) };
        },
        findDone: ({ changeId: meetingId }) => readSettledMeeting(table, meetingId),
      },
      view,
    );
  } catch (error) {
    throw await withAlternatives(error, request, services);
  }
}
