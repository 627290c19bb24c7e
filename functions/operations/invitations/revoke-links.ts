import * as z from "zod";
import { identifier } from "../../contract/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { revokeLinksOf } from "../../use-cases/invitations/revoke-links.ts";

export const revokeLinks = defineOperation({
  name: "revoke-links",
  area: "invitations",
  method: "DELETE",
  path: "/v1/meetings/{id}/attendees/{userId}/links",
  summary: "Revokes the links that somebody was mailed to a meeting",
  description:
    "For the organizer, and for the person themselves: where a mail has come into other hands. No link of before is good any more. The " +
    "next mail about the meeting has another one.",
  access: "signed-in",
  params: z.strictObject({ id: identifier, userId: identifier }),
  answer: { status: 204, description: "They are revoked." },
  refusals: ["forbidden", "not_found", "invalid_state"],
  needs: { table: ["GetItem", "UpdateItem"] },
  handle: async ({ caller, params }, services) => {
    await revokeLinksOf(services, caller.userId, { meetingId: params.id, userId: params.userId });
    return {};
  },
});
