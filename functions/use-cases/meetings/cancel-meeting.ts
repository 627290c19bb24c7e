import { cancel } from "../../domain/meetings/cancel.ts";
import type { Services } from "../../services/services.ts";
import type { ChangeAnswer, Requester } from "../changes/run-change.ts";
import { changeMeeting, decided, type MeetingRequest, type MeetingView } from "./change-meeting.ts";

/** The organizer cancels the meeting; an attendee leaves it. Throws what `cancel` throws. */
export function cancelMeeting<Body>(
  services: Services,
  requester: Requester,
  request: MeetingRequest,
  view: MeetingView<Body>,
): Promise<ChangeAnswer<Body>> {
  return changeMeeting(services, requester, request, async (before, origin) => decided(cancel(before, origin)), view);
}
