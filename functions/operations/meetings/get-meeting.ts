import { meetingAnswer, meetingId, meetingView } from "../../contract/meetings.ts";
import { defineOperation } from "../../http/operation.ts";
import { readSeenMeeting } from "../../store/meetings/ended-meetings.ts";

export const getMeeting = defineOperation({
  name: "get-meeting",
  area: "meetings",
  method: "GET",
  path: "/v1/meetings/{id}",
  summary: "Shows one of your meetings",
  description:
    "A meeting that you have left, or that its organizer took you off, reads as it was then, with the status `left`.",
  access: "signed-in",
  params: meetingId,
  answer: { status: 200, schema: meetingAnswer, description: "The meeting." },
  refusals: ["not_found"],
  needs: { table: ["GetItem", "BatchGetItem"] },
  handle: async ({ caller, params }, { table, clock }) => {
    const meeting = await readSeenMeeting(table, params.id, caller.userId);
    return { body: meetingView(meeting, clock.now(), caller.userId) };
  },
});
