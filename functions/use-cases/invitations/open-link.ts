import {
  areLinksOver,
  type ReadInvitationLink,
  readInvitationToken,
  wasSentTo,
} from "../../domain/links/invitation.ts";
import type { LinkCaller } from "../../domain/links/link-caller.ts";
import { attendeeOf } from "../../domain/meetings/participants.ts";
import { notFound } from "../../domain/refusal.ts";
import type { AllServices } from "../../services/services.ts";
import { linkGenerationIn, linkGenerationKey } from "../../store/invitations/link-generations.ts";
import { meetingFrom, meetingKey } from "../../store/meetings/meetings.ts";
import { profileFrom, profileKey } from "../../store/people/profiles.ts";
import { batchRead } from "../../store/table/batch-read.ts";

/**
 * Whose link it is, and to which meeting: good for whoever attends the meeting or has left it, at the address to which it was mailed,
 * until it is revoked or the meeting has been over for long. Throws `not_found` for anything else, always with the same words and after
 * the same read, so that nobody learns which of these it was.
 */
export async function openLink(
  { table, links, clock }: Pick<AllServices, "table" | "links" | "clock">,
  token: string,
): Promise<LinkCaller> {
  const link = readInvitationToken(await links.key(), token) ?? nobodysLink;
  const { meetingId, userId } = link;
  const keys = [meetingKey(meetingId), profileKey(userId), linkGenerationKey(meetingId, userId)] as const;
  const item = await batchRead(table, keys);
  const [foundMeeting, foundProfile, foundGeneration] = keys.map(item);
  const meeting = foundMeeting && meetingFrom(foundMeeting);
  const profile = foundProfile && profileFrom(foundProfile);
  const isGood =
    meeting &&
    profile &&
    (attendeeOf(meeting, userId) || meeting.left?.[userId] !== undefined) &&
    wasSentTo(link, profile.email) &&
    link.generation === linkGenerationIn(foundGeneration) &&
    !areLinksOver(meeting, clock.now());
  if (!isGood) throw notFound("link");
  return { userId, meetingId, profile };
}

/** No id is one sign long. */
const nobodysLink: ReadInvitationLink = { meetingId: "-", userId: "-", generation: 0, addressMark: "" };
