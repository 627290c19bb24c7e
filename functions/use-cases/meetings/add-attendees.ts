import { assertMayAdd, invite, newAttendeeIds } from "../../domain/meetings/attendees.ts";
import { assertMayInviteByIds } from "../../domain/people/visitor.ts";
import { readInvitationContext } from "../../store/meetings/booking-context.ts";
import { invitingWrites } from "../../store/meetings/meeting-writes.ts";
import { readPeopleByAddress, strangersWrites } from "../../store/people/people-by-address.ts";
import type { ChangeAnswer, Requester } from "../changes/run-change.ts";
import { changeMeeting, type MeetingView } from "./change-meeting.ts";
import { type InvitingServices, newAddressesCounted } from "./new-addresses-counted.ts";

interface AddingRequest {
  meetingId: string;
  userIds: readonly string[];
  /** More people to invite. Whoever has no account becomes a person with the change. */
  emails: readonly string[];
}

/** People who are already on the meeting do not change. Throws what `assertMayAdd`, `newAttendeeIds` and `invite` throw, and `too_many_requests`. */
export function addAttendees<Body>(
  services: InvitingServices,
  requester: Requester,
  { meetingId, userIds, emails }: AddingRequest,
  view: MeetingView<Body>,
): Promise<ChangeAnswer<Body>> {
  const { table } = services;
  return changeMeeting(
    services,
    requester,
    { meetingId },
    async (before, origin) => {
      assertMayAdd(before, origin);
      assertMayInviteByIds(requester.caller, userIds);
      const named = await readPeopleByAddress(table, emails, origin);
      const newcomerIds = named.newcomers.map(({ userId }) => userId);
      const newIds = newAttendeeIds(before, [...userIds, ...named.userIds, ...newcomerIds]);
      if (newIds.length === 0) return { value: before, actions: [] };
      const context = await readInvitationContext(table, before, newIds, named.newcomers);
      const { attendees, pages, invitations } = context;
      const change = invite(before, attendees, origin);
      return {
        value: change.after,
        actions: [
          ...invitingWrites(change, pages, invitations, origin.at),
          ...strangersWrites(attendees, named.newcomers, before),
          ...(await newAddressesCounted(services, origin.by, attendees, origin.at)),
        ],
      };
    },
    view,
  );
}
