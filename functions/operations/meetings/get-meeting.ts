import { meetingAnswer, meetingId, meetingView } from "../../contract/meetings.ts";
import { defineOperation } from "../../http/operation.ts";
import { readMeetingOf } from "../../store/meetings/meetings.ts";

export const getMeeting = defineOperation({
  name: "get-meeting",
  area: "meetings",
  method: "GET",
  path: "/v1/meetings/{id}",
  summary: "Shows one of your meetings",
  access: "signed-in",
  params: meetingId,
  answer: { status: 200, schema: meetingAnswer, description: "The meeting." },
  refusals: ["not_found"],
  needs: { table: ["GetItem"] },
  handle: async ({ caller, params }, { table, clock }) => {
    const meeting = await readMeetingOf(table, params.id, caller.userId);
    return { body: meetingView(meeting, clock.now()) };
  },
});
