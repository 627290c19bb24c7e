import { takeOff } from "../../domain/meetings/attendees.ts";
import { assertVersion } from "../../domain/refusal.ts";
import type { Services } from "../../services/services.ts";
import type { ChangeAnswer, Requester } from "../changes/run-change.ts";
import { changeMeeting, decided, type MeetingView } from "./change-meeting.ts";

interface RemovalRequest {
  meetingId: string;
  userId: string;
  /** The version that the requester has seen. */
  ifMatch?: number | undefined;
}

/** The organizer takes somebody off the meeting, or an attendee leaves it. Throws what `takeOff` throws, and `version_mismatch`. */
export function removeAttendee<Body>(
  services: Services,
  requester: Requester,
  { meetingId, userId, ifMatch }: RemovalRequest,
  view: MeetingView<Body>,
): Promise<ChangeAnswer<Body>> {
  return changeMeeting(
    services,
    requester,
    { meetingId },
    async (before, origin) => {
      assertVersion(before, ifMatch);
      return decided(takeOff(before, userId, origin));
    },
    view,
  );
}
