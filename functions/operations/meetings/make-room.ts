import * as z from "zod";
import { instant, version } from "../../contract/fields.ts";
import { meetingId, reason, roomMadeAnswer, roomMadeView, waysMoved } from "../../contract/meetings.ts";
import { defineOperation } from "../../http/operation.ts";
import { makeRoom as make } from "../../use-cases/meetings/make-room.ts";

export const makeRoom = defineOperation({
  name: "make-room",
  area: "meetings",
  method: "POST",
  path: "/v1/meetings/{id}/make-room",
  summary: "Moves a meeting, and others out of its way",
  description:
    "For the organizer. The meeting moves to `start`, and your own meetings of lower priority that are in `moves` to theirs: all of them " +
    "or none. Suggestions with `makeRoom` propose such requests. Every new time must be one of the slots, as they are once all of these " +
    "meetings have left their old times. Where one of them has changed since you saw it, or a time is taken, nothing moves. Everybody " +
    "but you is `pending` again, as after any other move.",
  access: "signed-in",
  params: meetingId,
  body: z.strictObject({ start: instant, version, moves: waysMoved, reason }),
  answer: {
    status: 200,
    schema: roomMadeAnswer,
    description: "The changed meeting, and those that have moved for it.",
  },
  refusals: ["forbidden", "not_found", "invalid_state", "plan_stale", "too_many_changes", "unavailable"],
  needs: { table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "ConditionCheckItem"] },
  handle: (request, services) =>
    make(services, request, { meetingId: request.params.id, ...request.body }, ({ meeting, moved }, at) =>
      roomMadeView(meeting, moved, at, request.caller.userId),
    ),
});
