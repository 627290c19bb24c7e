import { invitationToken } from "../../functions/domain/links/invitation.ts";
import type { Links } from "../../functions/runtime/links.ts";
import type { Table } from "../../functions/runtime/table.ts";
import { readLinkGeneration } from "../../functions/store/invitations/link-generations.ts";
import { readProfile } from "../../functions/store/people/profiles.ts";

/** What tests make links with. */
export const testLinks: Links = { key: async () => Buffer.alloc(48, 7), siteUrl: "https://meet.example.com" };

/** What stands in the link that somebody would be mailed now to a meeting, whether they are on it or not. */
export async function linkTokenOf(table: Table, meetingId: string, userId: string): Promise<string> {
  const { email } = await readProfile(table, userId);
  const generation = await readLinkGeneration(table, meetingId, userId);
  return invitationToken(await testLinks.key(), { meetingId, userId, email, generation });
}
