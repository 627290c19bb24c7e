import * as z from "zod";
import { meetingId } from "../../contract/meetings.ts";
import { slotListing, slotsAnswer, slotsDescription, slotsView } from "../../contract/slots.ts";
import { defineOperation } from "../../http/operation.ts";
import { listMoveSlots as list } from "../../use-cases/slots/list-move-slots.ts";

export const listMoveSlots = defineOperation({
  name: "list-move-slots",
  area: "slots",
  method: "GET",
  path: "/v1/meetings/{id}/slots",
  summary: "Lists the times to which you can move a meeting",
  description:
    "You can reschedule the meeting to every time that is listed, and to no other, unless you are its organizer and ignore your own " +
    "availability. The meeting is not in its own way, and does not count against the daily limit. Unless you say how long it shall " +
    "be, it keeps its length, also where its type no longer offers it or is gone. Slots lie wholly within the range. Default: the next " +
    "31 days. Times carry the offset of `timeZone`, which is your own zone if you name none. With `wishes` the list is a " +
    "part of that; where they leave nothing, `relax` names the least to give up.",
  access: "signed-in",
  params: meetingId,
  query: z.strictObject(slotListing),
  answer: { status: 200, schema: slotsAnswer, description: slotsDescription },
  refusals: ["forbidden", "not_found", "invalid_state", "too_late", "invalid_duration"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"] },
  handle: async ({ caller, params, query }, services) => {
    const request = { ...query, meetingId: params.id, callerId: caller.userId };
    const { found, durationMinutes, timeZone } = await list(services, request);
    return { body: slotsView(found, durationMinutes, timeZone) };
  },
});
