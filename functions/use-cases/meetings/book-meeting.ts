import { assertBookable } from "../../domain/meeting-types/meeting-type.ts";
import { book } from "../../domain/meetings/book.ts";
import { assertPartiesFit, type BookingRequest, withNewcomers } from "../../domain/meetings/booking-request.ts";
import { assertPublished } from "../../domain/pages/published-types.ts";
import { assertMayInviteByIds } from "../../domain/people/visitor.ts";
import { Refusal } from "../../domain/refusal.ts";
import { readBookingContext } from "../../store/meetings/booking-context.ts";
import { bookingWrites } from "../../store/meetings/meeting-writes.ts";
import { readSettledMeeting } from "../../store/meetings/meetings.ts";
import { readPeopleByAddress, strangersWrites } from "../../store/people/people-by-address.ts";
import { type ChangeAnswer, type Requester, runChange } from "../changes/run-change.ts";
import { withAlternatives } from "./alternatives.ts";
import type { MeetingView } from "./change-meeting.ts";
import { type InvitingServices, newAddressesCounted } from "./new-addresses-counted.ts";

export interface WantedBooking extends Omit<BookingRequest, "bookedBy"> {
  /** More people to invite. Whoever has no account becomes a person with the booking. */
  attendeeEmails: readonly string[];
}

/** Throws what `book` throws, `forbidden` and `too_many_participants`. A refused time comes with the nearest ones that can be booked. */
export async function bookMeeting<Body>(
  services: InvitingServices,
  requester: Requester,
  { attendeeEmails, ...wanted }: WantedBooking,
  view: MeetingView<Body>,
): Promise<ChangeAnswer<Body>> {
  const { table } = services;
  const named = { ...wanted, bookedBy: requester.caller.userId };
  assertMayInviteByIds(requester.caller, wanted.attendeeIds);
  assertPartiesFit(named);
  if (named.ignoreAvailability && named.organizerId !== named.bookedBy) {
    throw new Refusal("forbidden", (say) => say.problems.onlyOrganizersIgnoreHours);
  }
  /** With everybody who is stored. */
  let known = named;
  try {
    return await runChange(
      services,
      requester,
      {
        // The meeting gets the id of the change, so that whoever looks for what a booking has come to knows where to look.
        decide: async (attempt) => {
          const { changeId: meetingId, at } = attempt;
          const { userIds, newcomers } = await readPeopleByAddress(table, attendeeEmails, attempt);
          known = { ...named, attendeeIds: [...named.attendeeIds, ...userIds] };
          const request = withNewcomers(known, newcomers);
          assertPartiesFit(request);
          const context = await readBookingContext(table, request, newcomers);
          const { type, pages, invitations, ...people } = context;
          assertBookable(type);
          if (requester.caller.isVisitor) assertPublished(people.organizer.profile, type);
          const meeting = book(request, { ...people, type }, meetingId, at);
          return {
            value: meeting,
            actions: [
              ...bookingWrites(meeting, pages, invitations, at),
              ...strangersWrites(people.attendees, newcomers, meeting),
              ...(await newAddressesCounted(services, attempt.by, people.attendees, at)),
            ],
          };
        },
        findDone: ({ changeId: meetingId }) => readSettledMeeting(table, meetingId),
      },
      view,
    );
  } catch (error) {
    // Newcomers have nothing in the way of any time.
    throw await withAlternatives(error, known, services);
  }
}
