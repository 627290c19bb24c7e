import { canBeBooked, type MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import { notFound } from "../../domain/refusal.ts";
import type { Services } from "../../services/services.ts";
import { readMeetingType } from "../../store/meeting-types/meeting-types.ts";
import { readOrganizer } from "../../store/people/profiles.ts";

/**
 * A type as somebody may see it: one of their own or of the organization, or of the organizer named. Throws `not_found` also for
 * another organizer's own type that cannot be booked.
 */
export async function readVisibleType(
  { table }: Pick<Services, "table">,
  userId: string,
  typeId: string,
  organizerId?: string,
): Promise<MeetingType> {
  const hostId = organizerId ?? userId;
  if (organizerId) await readOrganizer(table, organizerId);
  const type = await readMeetingType(table, hostId, typeId);
  const isHidden = type?.scope === "personal" && hostId !== userId && !canBeBooked(type);
  if (!type || isHidden) throw notFound("meetingType");
  return type;
}
