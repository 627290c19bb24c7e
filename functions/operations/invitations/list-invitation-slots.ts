import * as z from "zod";
import { linkThrottle, linkToken } from "../../contract/invitations.ts";
import { slotListing, slotsAnswer, slotsDescription, slotsView } from "../../contract/slots.ts";
import { defineOperation } from "../../http/operation.ts";
import { listMoveSlots } from "../../use-cases/slots/list-move-slots.ts";

export const listInvitationSlots = defineOperation({
  name: "list-invitation-slots",
  area: "invitations",
  method: "GET",
  path: "/v1/invitations/{token}/slots",
  summary: "Lists the times to which the meeting of a link can be moved",
  description: "The same as `GET /v1/meetings/{id}/slots` lists for somebody who has signed in.",
  access: "link",
  params: linkToken,
  query: z.strictObject(slotListing),
  answer: { status: 200, schema: slotsAnswer, description: slotsDescription },
  refusals: ["forbidden", "invalid_state", "too_late", "invalid_duration"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"] },
  throttle: linkThrottle,
  handle: async ({ caller: { meetingId, userId }, query }, services) => {
    const request = { ...query, meetingId, callerId: userId };
    const { found, durationMinutes, timeZone } = await listMoveSlots(services, request);
    return { body: slotsView(found, durationMinutes, timeZone) };
  },
});
