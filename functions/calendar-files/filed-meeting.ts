import type { SeenMeeting } from "../domain/meetings/meeting.ts";
import { roleOf } from "../domain/meetings/participants.ts";
import { intervalOf } from "../domain/time/interval.ts";
import type { FiledMeeting } from "./meeting-event.ts";

/** A meeting as somebody sees it. Only its organizer sees how to reach who attends. */
export function filedMeeting(meeting: SeenMeeting, readerId: string): FiledMeeting {
  const { id, title, description, location, typeName, organizerId, organizerName, sequence } = meeting;
  const isOrganizer = roleOf(meeting, readerId) === "organizer";
  return {
    ...{ id, title, description, location, typeName, sequence },
    ...intervalOf(meeting),
    organizer: { userId: organizerId, name: organizerName },
    attendees: meeting.attendees.map(({ userId, name, email, response }) => ({
      ...{ userId, name, response },
      ...(isOrganizer && email && { email }),
    })),
  };
}

/** Whether it does not take place, or not with this person. */
export function isOffFor({ status }: SeenMeeting): boolean {
  return status === "cancelled" || status === "left";
}
