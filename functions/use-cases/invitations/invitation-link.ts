import { actsByLinks, type InvitationLink, invitationToken } from "../../domain/links/invitation.ts";
import type { Profile } from "../../domain/people/profile.ts";
import type { AllServices } from "../../services/services.ts";
import { readLinkGeneration } from "../../store/invitations/link-generations.ts";

type Linking = Pick<AllServices, "links">;

/** Where this person sees the meeting: by a link that acts, or in the app. */
export async function meetingUrl(
  { table, links, memberEmailDomains }: Linking & Pick<AllServices, "table" | "memberEmailDomains">,
  meetingId: string,
  { userId, email, account, roles }: Pick<Profile, "userId" | "email" | "account" | "roles">,
): Promise<string> {
  if (!actsByLinks({ email, account, roles }, memberEmailDomains)) return memberUrl({ links }, meetingId);
  const generation = await readLinkGeneration(table, meetingId, userId);
  return invitationUrl({ links }, { meetingId, userId, email, generation });
}

/** A link that shows the meeting to whoever has it, as the person sees it, and does what they may do. */
export async function invitationUrl({ links }: Linking, link: InvitationLink): Promise<string> {
  return `${links.siteUrl}/invitation/${invitationToken(await links.key(), link)}`;
}

/** For people who sign in. */
function memberUrl({ links }: Linking, meetingId: string): string {
  return `${links.siteUrl}/app/meetings/${meetingId}`;
}
