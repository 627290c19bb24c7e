import { canBeBooked, type MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import { compareTypes, type TypePosition } from "../../domain/meeting-types/order.ts";
import type { Services } from "../../services/services.ts";
import { readMeetingTypes } from "../../store/meeting-types/meeting-types.ts";
import { readOrganizer } from "../../store/people/profiles.ts";

export interface TypeListRequest {
  userId: string;
  /** Whose types to list, if they can be booked. Absent: the person's own and the organization's, all of them. */
  organizerId?: string | undefined;
  after?: TypePosition | undefined;
  limit: number;
}

/** A page of meeting types in their order, and the last type of the page if more follow. Throws `not_found` for an organizer who is not one. */
export async function listMeetingTypes(
  services: Pick<Services, "table">,
  { userId, organizerId, after, limit }: TypeListRequest,
): Promise<{ types: MeetingType[]; next: MeetingType | undefined }> {
  const all = organizerId ? await bookableTypes(services, organizerId) : await readMeetingTypes(services.table, userId);
  const following = all.sort(compareTypes).filter((type) => !after || compareTypes(after, type) < 0);
  const types = following.slice(0, limit);
  return { types, next: following.length > limit ? types.at(-1) : undefined };
}

async function bookableTypes({ table }: Pick<Services, "table">, organizerId: string): Promise<MeetingType[]> {
  await readOrganizer(table, organizerId);
  return (await readMeetingTypes(table, organizerId)).filter(canBeBooked);
}
