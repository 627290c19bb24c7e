import * as z from "zod";
import { cursorInQuery, cursorOf, nextCursor } from "../../contract/cursor.ts";
import { limit, pageOf } from "../../contract/fields.ts";
import { editAnswer, editView, meetingId } from "../../contract/meetings.ts";
import { defineOperation } from "../../http/operation.ts";
import { listHistory as list } from "../../use-cases/meetings/list-history.ts";

const cursor = cursorOf("history", z.int().min(1));

export const listHistory = defineOperation({
  name: "list-history",
  area: "meetings",
  method: "GET",
  path: "/v1/meetings/{id}/history",
  summary: "Shows the history of a meeting",
  description:
    "One line for every change, oldest first: who changed what, from when to when, and why. If you are no longer on the meeting, you " +
    "see how it went until you left.",
  access: "signed-in",
  params: meetingId,
  query: z.strictObject({ limit, cursor: cursorInQuery(cursor) }),
  answer: { status: 200, schema: pageOf(editAnswer), description: "A page of the meeting's history." },
  refusals: ["not_found"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"] },
  handle: async ({ caller, params, query: { limit, cursor: after } }, services) => {
    const { edits, names, next } = await list(services, { meetingId: params.id, userId: caller.userId, after, limit });
    return { body: { items: edits.map((edit) => editView(edit, names)), nextCursor: nextCursor(cursor, next) } };
  },
});
