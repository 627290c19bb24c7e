import * as z from "zod";
import { linkThrottle, linkToken } from "../../contract/invitations.ts";
import { defineOperation } from "../../http/operation.ts";
import { downloadMeeting } from "../../use-cases/calendar-files/download-meeting.ts";

export const getCalendarFileByLink = defineOperation({
  name: "get-calendar-file-by-link",
  area: "invitations",
  method: "GET",
  path: "/v1/invitations/{token}/calendar.ics",
  summary: "Shows the meeting of a link as a file for calendar programs",
  description:
    "The same as `GET /v1/meetings/{id}/calendar.ics` for the person whom the link names. The link itself is not in it.",
  access: "link",
  params: linkToken,
  answer: {
    status: 200,
    schema: z.string(),
    contentType: "text/calendar; charset=utf-8",
    description: "The file.",
  },
  needs: { table: ["GetItem", "BatchGetItem"], mailSender: true },
  throttle: linkThrottle,
  handle: async ({ caller, acceptedLanguage }, services) => ({
    body: await downloadMeeting(services, caller.userId, caller.meetingId, acceptedLanguage),
    headers: { "content-disposition": 'attachment; filename="meeting.ics"' },
  }),
});
