import * as z from "zod";
import { commaSeparated, identifier, zoneName } from "../../contract/fields.ts";
import { bound } from "../../contract/range.ts";
import { slotsAnswer, slotsView } from "../../contract/slots.ts";
import { defineOperation } from "../../http/operation.ts";
import { listSlots as list } from "../../use-cases/slots/list-slots.ts";

export const listSlots = defineOperation({
  name: "list-slots",
  area: "slots",
  method: "GET",
  path: "/v1/slots",
  summary: "Lists the times that you can book with an organizer",
  description:
    "What is listed can be booked by you with these attendees, what is not cannot. Slots lie wholly within the range, " +
    "which is the coming 31 days unless you say otherwise, and carry the offset of `timeZone` (yours, if you name none).",
  access: "signed-in",
  query: z.strictObject({
    organizerId: identifier,
    meetingTypeId: identifier,
    durationMinutes: z.coerce.number().int().optional(),
    from: bound.optional(),
    to: bound.optional(),
    timeZone: zoneName.optional(),
    attendeeIds: commaSeparated(identifier, 100).optional(),
  }),
  answer: {
    status: 200,
    schema: slotsAnswer,
    description: "The slots, ascending: at most 5,000, and where they go on.",
  },
  refusals: ["not_found", "invalid_duration", "too_many_participants", "invitation_refused"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"] },
  handle: async ({ caller, query: { attendeeIds = [], ...query } }, services) => {
    const request = { ...query, attendeeIds, bookedBy: caller.userId };
    const { found, durationMinutes, timeZone } = await list(services, request);
    return { body: slotsView(found, durationMinutes, timeZone) };
  },
});
