import { invitationAnswer, invitationView, linkThrottle, linkToken } from "../../contract/invitations.ts";
import { defineOperation } from "../../http/operation.ts";
import { readSeenMeeting } from "../../store/meetings/ended-meetings.ts";

export const getInvitation = defineOperation({
  name: "get-invitation",
  area: "invitations",
  method: "GET",
  path: "/v1/invitations/{token}",
  summary: "Shows the meeting of a link",
  description:
    "The meeting as the person sees it whom the link names, who that is, and what they may do now. Links are in the mails of people " +
    "without a log-in and of visitors. One is good until 30 days after the end of its meeting, unless it is revoked.",
  access: "link",
  params: linkToken,
  answer: { status: 200, schema: invitationAnswer, description: "The meeting, the person, and what they may do." },
  needs: { table: ["GetItem", "BatchGetItem"] },
  throttle: linkThrottle,
  handle: async ({ caller }, { table, clock }) => {
    const meeting = await readSeenMeeting(table, caller.meetingId, caller.userId);
    return { body: invitationView(meeting, caller, clock.now()) };
  },
});
