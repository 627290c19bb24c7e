import * as z from "zod";
import { invitationSlots, invitationSlotsView, linkThrottle, linkToken } from "../../contract/invitations.ts";
import { slotListing, slotsDescription } from "../../contract/slots.ts";
import { defineOperation } from "../../http/operation.ts";
import { listInvitationSlots as list } from "../../use-cases/invitations/list-invitation-slots.ts";

export const listInvitationSlots = defineOperation({
  name: "list-invitation-slots",
  area: "invitations",
  method: "GET",
  path: "/v1/invitations/{token}/slots",
  summary: "Lists the times to which the meeting of a link can be moved",
  description:
    "The same as `GET /v1/meetings/{id}/slots` lists for somebody who has signed in. Where that is nothing without any wishes, why, and " +
    "what is free next.",
  access: "link",
  params: linkToken,
  query: z.strictObject(slotListing),
  answer: { status: 200, schema: invitationSlots, description: slotsDescription },
  refusals: ["forbidden", "invalid_state", "too_late", "invalid_duration"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"] },
  throttle: linkThrottle,
  handle: async ({ caller, query }, services) => ({
    body: invitationSlotsView(await list(services, caller, query)),
  }),
});
