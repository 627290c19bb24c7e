import * as z from "zod";
import { cursorOf, cursorTo } from "../../contract/cursor.ts";
import { limit, pageOf } from "../../contract/fields.ts";
import { editAnswer, editView, meetingId } from "../../contract/meetings.ts";
import { firstEditOf } from "../../domain/meetings/edit.ts";
import { defineOperation } from "../../http/operation.ts";
import { readEdits } from "../../store/meetings/edits.ts";
import { readMeetingOf } from "../../store/meetings/meetings.ts";
import { readNames } from "../../store/people/profiles.ts";

export const listHistory = defineOperation({
  name: "list-history",
  area: "meetings",
  method: "GET",
  path: "/v1/meetings/{id}/history",
  summary: "Shows the history of a meeting",
  description: "One line for every change, oldest first: who changed what, from when to when, and why.",
  access: "signed-in",
  params: meetingId,
  query: z.strictObject({ limit, cursor: cursorOf(z.string().regex(/^EDIT#\d*$/)) }),
  answer: { status: 200, schema: pageOf(editAnswer), description: "A page of the meeting's history." },
  refusals: ["not_found"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"] },
  handle: async ({ caller, params, query }, { table }) => {
    const meeting = await readMeetingOf(table, params.id, caller.userId);
    const isFirstPage = query.cursor === undefined;
    const { items, next } = await readEdits(table, meeting.id, query.limit - (isFirstPage ? 1 : 0), query.cursor);
    const edits = isFirstPage ? [firstEditOf(meeting), ...items] : items;
    const names = await readNames(
      table,
      edits.map(({ requestedBy }) => requestedBy),
    );
    return { body: { items: edits.map((edit) => editView(edit, names)), nextCursor: next ? cursorTo(next) : null } };
  },
});
