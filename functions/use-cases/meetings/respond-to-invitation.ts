import { type InvitationAnswer, respond } from "../../domain/meetings/respond.ts";
import type { Services } from "../../services/services.ts";
import { readCalendarAt } from "../../store/calendar/person-calendars.ts";
import type { ChangeAnswer, Requester } from "../changes/run-change.ts";
import { changeMeeting, decided, type MeetingView } from "./change-meeting.ts";

/** Throws what `respond` throws. */
export function respondToInvitation<Body>(
  services: Services,
  requester: Requester,
  { meetingId, response }: { meetingId: string; response: InvitationAnswer },
  view: MeetingView<Body>,
): Promise<ChangeAnswer<Body>> {
  return changeMeeting(
    services,
    requester,
    { meetingId },
    async (before, origin) => {
      const { calendar, pages } = await readCalendarAt(services.table, origin.by, before);
      return decided(respond(before, response, calendar, origin), pages);
    },
    view,
  );
}
