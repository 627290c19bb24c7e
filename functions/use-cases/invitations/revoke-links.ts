import { assertOrganizer, attendeeOf } from "../../domain/meetings/participants.ts";
import { notFound } from "../../domain/refusal.ts";
import type { Services } from "../../services/services.ts";
import { revokeLinks } from "../../store/invitations/link-generations.ts";
import { readMeetingOf } from "../../store/meetings/meetings.ts";

/**
 * The organizer of a meeting revokes the links of somebody who is on it or has left it, or an attendee their own. Throws `not_found` for
 * who is not on the meeting, and `forbidden` for another's links.
 */
export async function revokeLinksOf(
  { table }: Pick<Services, "table">,
  by: string,
  { meetingId, userId }: { meetingId: string; userId: string },
): Promise<void> {
  const meeting = await readMeetingOf(table, meetingId, by);
  if (userId !== by) assertOrganizer(meeting, by, "revokeLinks");
  if (!attendeeOf(meeting, userId) && meeting.left?.[userId] === undefined) throw notFound("attendee");
  await revokeLinks(table, meetingId, userId);
}
