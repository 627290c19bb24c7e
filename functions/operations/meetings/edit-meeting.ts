import * as z from "zod";
import { meetingAnswer, meetingDetails, meetingId, meetingView } from "../../contract/meetings.ts";
import { assertNotCancelled } from "../../domain/meetings/cancel.ts";
import { nextVersion, remembersChange } from "../../domain/meetings/meeting.ts";
import { assertVersion, Refusal } from "../../domain/refusal.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import { replaceMeeting } from "../../store/meetings/meeting-writes.ts";
import { readMeetingToChange } from "../../store/meetings/meetings.ts";
import { transact } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";

export const editMeeting = defineOperation({
  name: "edit-meeting",
  area: "meetings",
  method: "PATCH",
  path: "/v1/meetings/{id}",
  summary: "Edits what a meeting says of itself",
  description:
    "For its organizer: title, description, location and priority. Its time changes by actions of their own.",
  access: "signed-in",
  conditional: true,
  params: meetingId,
  body: z.strictObject(meetingDetails).partial(),
  answer: { status: 200, schema: meetingAnswer, description: "The meeting as it now is." },
  refusals: ["forbidden", "not_found", "invalid_state", "version_mismatch", "unavailable"],
  needs: { table: ["GetItem", "PutItem"] },
  handle: ({ caller, params, body, ifMatch }, { table, clock }) => {
    const changeId = newId();
    return withRetries(async () => {
      const now = clock.now();
      const before = await readMeetingToChange(table, params.id, caller.userId, changeId);
      if (remembersChange(before, changeId)) return { body: meetingView(before, now) };
      if (before.organizerId !== caller.userId) throw new Refusal("forbidden", "Only the organizer edits a meeting.");
      assertVersion(before, ifMatch);
      assertNotCancelled(before);
      const after = { ...before, ...body, ...nextVersion(before, changeId, now) };
      await transact(table, [replaceMeeting(before, after)]);
      return { body: meetingView(after, now) };
    });
  },
});
