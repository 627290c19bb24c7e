import { invite, newAttendeeIds } from "../../domain/meetings/attendees.ts";
import type { Services } from "../../services/services.ts";
import { readInvitationContext } from "../../store/meetings/booking-context.ts";
import { invitingWrites } from "../../store/meetings/meeting-writes.ts";
import type { ChangeAnswer, Requester } from "../changes/run-change.ts";
import { changeMeeting, type MeetingView } from "./change-meeting.ts";

/** People who are already on the meeting do not change. Throws what `newAttendeeIds` and `invite` throw. */
export function addAttendees<Body>(
  services: Services,
  requester: Requester,
  { meetingId, userIds }: { meetingId: string; userIds: readonly string[] },
  view: MeetingView<Body>,
): Promise<ChangeAnswer<Body>> {
  return changeMeeting(
    services,
    requester,
    { meetingId },
    async (before, origin) => {
      const newIds = newAttendeeIds(before, userIds, origin);
      if (newIds.length === 0) return { value: before, actions: [] };
      const { attendees, pages, invitations } = await readInvitationContext(services.table, before, newIds);
      const change = invite(before, attendees, origin);
      return { value: change.after, actions: invitingWrites(change, pages, invitations, origin.at) };
    },
    view,
  );
}
