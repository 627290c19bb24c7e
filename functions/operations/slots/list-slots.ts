import * as z from "zod";
import { commaSeparated, identifier } from "../../contract/fields.ts";
import { slotListing, slotsAnswer, slotsDescription, slotsView } from "../../contract/slots.ts";
import { assertMayInviteByIds } from "../../domain/people/visitor.ts";
import { defineOperation } from "../../http/operation.ts";
import { listSlots as list } from "../../use-cases/slots/list-slots.ts";

export const listSlots = defineOperation({
  name: "list-slots",
  area: "slots",
  method: "GET",
  path: "/v1/slots",
  summary: "Lists the times that you can book with an organizer",
  description:
    "You can book every time that is listed, with these attendees, and no other. Slots lie wholly within the range. Default: the next " +
    "31 days. Times carry the offset of `timeZone`, which is your own zone if you name none. With `wishes` the list is a " +
    "part of that; where they leave nothing, `relax` names the least to give up. Visitors see what is published, and name no attendees.",
  access: "signed-in",
  visitors: "restricted",
  query: z.strictObject({
    organizerId: identifier,
    meetingTypeId: identifier,
    ...slotListing,
    attendeeIds: commaSeparated(identifier, 100).optional(),
  }),
  answer: {
    status: 200,
    schema: slotsAnswer,
    description: slotsDescription,
  },
  refusals: ["forbidden", "not_found", "invalid_duration", "too_many_participants", "invitation_refused"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"] },
  handle: async ({ caller, query: { attendeeIds = [], ...query } }, services) => {
    assertMayInviteByIds(caller, attendeeIds);
    const request = { ...query, attendeeIds, bookedBy: caller.userId, onlyPublished: caller.isVisitor };
    const { found, durationMinutes, timeZone } = await list(services, request);
    return { body: slotsView(found, durationMinutes, timeZone) };
  },
});
