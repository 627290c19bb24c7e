import * as z from "zod";
import { instant } from "../../contract/fields.ts";
import { meetingAnswer, meetingId, meetingView, reason } from "../../contract/meetings.ts";
import { assertNoConflicts } from "../../domain/meetings/conflicts.ts";
import type { MeetingChange } from "../../domain/meetings/edit.ts";
import { extend, notingOpenHours } from "../../domain/meetings/extend.ts";
import { remembersChange } from "../../domain/meetings/meeting.ts";
import { endOfPushes, type Push, push, pushesAfter } from "../../domain/meetings/push.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import type { Table } from "../../runtime/table.ts";
import { pageKey, pagesOf } from "../../store/calendar/day-pages.ts";
import { changesWrites } from "../../store/meetings/meeting-writes.ts";
import { readMeetingsOf, readMeetingToChange } from "../../store/meetings/meetings.ts";
import { type MoveContext, pagesTakenBy, readMoveContext } from "../../store/meetings/move-context.ts";
import { VersionConflict } from "../../store/table/transaction.ts";
import { runChange } from "../../use-cases/changes/run-change.ts";

export const extendMeeting = defineOperation({
  name: "extend-meeting",
  area: "meetings",
  method: "POST",
  path: "/v1/meetings/{id}/extend",
  summary: "Lets a meeting last longer",
  description:
    "For its organizer, also while it is running: to an `end` or `byMinutes`, up to a day in all. It may leave your open hours, " +
    "never meet your focus time or anything else that you or an attendee who has not declined have. With `onConflict: push` your " +
    "meetings that follow move by as much as is needed, and those that follow them: on the same date, within your open " +
    "hours, if all their participants can; else nothing moves, and the answer says what stands in the way.",
  access: "signed-in",
  idempotent: true,
  params: meetingId,
  body: z
    .strictObject({
      end: instant.optional(),
      byMinutes: z.int().min(1).optional(),
      reason,
      onConflict: z.enum(["refuse", "push"]).default("refuse"),
    })
    .refine(({ end, byMinutes }) => (end === undefined) !== (byMinutes === undefined), {
      path: ["end"],
      message: "Say either the end or by how many minutes.",
    }),
  answer: { status: 200, schema: meetingAnswer, description: "The meeting as it now is." },
  refusals: [
    "forbidden",
    "not_found",
    "invalid_state",
    "invalid_duration",
    "focus_time",
    "schedule_conflict",
    "too_many_changes",
    "unavailable",
  ],
  needs: { table: ["GetItem", "BatchGetItem", "PutItem", "UpdateItem"] },
  handle: ({ caller, params, body, idempotency }, services) => {
    const { table, clock } = services;
    const { end, byMinutes = 0, onConflict } = body;
    const changeId = newId();
    return runChange(services, { caller, idempotency }, async () => {
      const now = clock.now();
      const before = await readMeetingToChange(table, params.id, caller.userId, changeId);
      if (remembersChange(before, changeId)) return { body: meetingView(before, now), actions: [] };
      const by = end === undefined ? { byMinutes } : { end };
      const wanted = extend(before, by, caller.userId, body.reason, changeId, now);
      const own = await readMoveContext(table, [before], pagesTakenBy([wanted]));
      const extension = notingOpenHours(wanted, own.organizer);
      const { changes, context } =
        onConflict === "push"
          ? await withPushes(table, extension, own, changeId, now)
          : { changes: [extension], context: own };
      assertNoConflicts(changes, context);
      return { body: meetingView(extension.after, now), actions: changesWrites(changes, context.pages) };
    });
  },
});

/** The extension and the meetings that it pushes along, with the ground of them all. */
async function withPushes(
  table: Table,
  extension: MeetingChange,
  own: MoveContext,
  changeId: string,
  now: EpochMillisecond,
): Promise<{ changes: MeetingChange[]; context: MoveContext }> {
  const { pushes, context } = await readPushes(table, extension, own);
  if (pushes.length === 0) return { changes: [extension], context };
  const meetings = await readMeetingsOf(
    table,
    pushes.map(({ entry }) => entry),
  );
  const pushed = pushes.map(({ entry, byMinutes }) => {
    const meeting = meetings.find(({ id }) => id === entry.id);
    // It has been moved or cancelled since its page was read: the transaction would fail on that page.
    if (meeting?.start !== entry.start || meeting.end !== entry.end) throw new VersionConflict([]);
    return push(meeting, byMinutes, extension.edit, changeId, now);
  });
  const changes = [extension, ...pushed];
  return {
    changes,
    context: await readMoveContext(table, [extension.before, ...meetings], pagesTakenBy(changes), context.pages),
  };
}

/** What the extension pushes along, reading on in the organizer's calendar until the chain has come to its end. */
async function readPushes(
  table: Table,
  extension: MeetingChange,
  own: MoveContext,
): Promise<{ pushes: Push[]; context: MoveContext }> {
  const { before } = extension;
  let context = own;
  for (;;) {
    const pushes = pushesAfter(extension, context.organizer.entries);
    const chain = { start: before.end + before.bufferAfterMinutes, end: endOfPushes(extension, pushes) };
    const read = new Set(context.pages.map(pageKey));
    const missing = pagesOf(before.organizerId, chain).filter((page) => !read.has(pageKey(page)));
    if (missing.length === 0) return { pushes, context };
    context = await readMoveContext(table, [before], missing, context.pages);
  }
}
