import * as z from "zod";
import { meetingId } from "../../contract/meetings.ts";
import { defineOperation } from "../../http/operation.ts";
import { downloadMeeting } from "../../use-cases/calendar-files/download-meeting.ts";

export const getCalendarFile = defineOperation({
  name: "get-calendar-file",
  area: "calendar-files",
  method: "GET",
  path: "/v1/meetings/{id}/calendar.ics",
  summary: "Shows one of your meetings as a file for calendar programs",
  description:
    "An iCalendar file (RFC 5545), in the language that you accept, or else in that of your profile. A meeting that is off, that you have " +
    "left or that its organizer took you off, is cancelled in it. The meeting has the same `UID` for life, and its `SEQUENCE` goes up with " +
    "each change of its time or place.",
  access: "signed-in",
  params: meetingId,
  answer: {
    status: 200,
    schema: z.string(),
    contentType: "text/calendar",
    description: "The file.",
  },
  refusals: ["not_found"],
  needs: { table: ["GetItem", "BatchGetItem"], mailSender: true },
  handle: async ({ caller, params, acceptedLanguage }, services) => ({
    body: await downloadMeeting(services, caller.userId, params.id, acceptedLanguage),
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="meeting.ics"',
    },
  }),
});
