import * as z from "zod";
import { cursorInQuery, cursorOf, nextCursor } from "../../contract/cursor.ts";
import { limit, pageOf } from "../../contract/fields.ts";
import { meetingId } from "../../contract/meetings.ts";
import { meetingMessage, meetingMessageView } from "../../contract/messages.ts";
import { defineOperation } from "../../http/operation.ts";
import { listMeetingMessages as list } from "../../use-cases/messages/list-messages.ts";

/** The version, whom and what of the last one; of a reminder when it was due, how many minutes before the start, and whom. */
const place = /^(\d{8}#[\w-]{1,64}#[a-z-]{1,32}|REMINDER#[\dT:-]{16}#\d{1,6}#[\w-]{1,64})$/;
const cursor = cursorOf("meeting-messages", z.string().regex(place));

export const listMeetingMessages = defineOperation({
  name: "list-meeting-messages",
  area: "messages",
  method: "GET",
  path: "/v1/meetings/{id}/messages",
  summary: "Lists what was mailed about a meeting",
  description:
    "To whom, why, and what became of it, in the order of the meeting's changes, and after them its reminders. Only its organizer sees it. What the mails said is kept nowhere. The list goes back " +
    "until 90 days after the meeting.",
  access: "signed-in",
  params: meetingId,
  query: z.strictObject({ limit, cursor: cursorInQuery(cursor) }),
  answer: { status: 200, schema: pageOf(meetingMessage), description: "A page of the meeting's messages." },
  refusals: ["not_found", "invalid_state", "forbidden"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"] },
  handle: async ({ caller, params, query: { limit, cursor: after } }, services) => {
    const { items, names, next } = await list(services, { meetingId: params.id, userId: caller.userId, limit, after });
    return {
      body: { items: items.map((item) => meetingMessageView(item, names)), nextCursor: nextCursor(cursor, next) },
    };
  },
});
