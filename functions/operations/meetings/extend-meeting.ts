import * as z from "zod";
import type { MeetingChange } from "../../domain/meetings/edit.ts";
import { extend, notingOpenHours } from "../../domain/meetings/extend.ts";
import { refuseUnlessAllFit } from "../../domain/meetings/fit.ts";
import { remembersChange } from "../../domain/meetings/meeting.ts";
import { endOfPushes, type Push, push, pushesAfter } from "../../domain/meetings/push.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { changing } from "../../http/changing.ts";
import { instant } from "../../http/fields.ts";
import { meetingAnswer, meetingId, meetingView, reason } from "../../http/meeting.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../platform/ids.ts";
import { tableServices } from "../../platform/services.ts";
import { pageKey, pagesOf } from "../../store/day-pages.ts";
import { changesWrites } from "../../store/meeting-writes.ts";
import { readMeetingsOf, readMeetingToChange } from "../../store/meetings.ts";
import { pagesTakenBy, readStandingGround, type StandingGround } from "../../store/standing-ground.ts";
import type { Table } from "../../store/table.ts";
import { RaceLost } from "../../store/transaction.ts";

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
  grants: { table: ["GetItem", "BatchGetItem", "PutItem", "UpdateItem"] },
  services: tableServices,
  handle: ({ caller, params, body, idempotency }, services) => {
    const { table, clock } = services;
    const { end, byMinutes = 0, onConflict } = body;
    const changeId = newId();
    return changing(services, { caller, idempotency }, async () => {
      const now = clock.now();
      const before = await readMeetingToChange(table, params.id, caller.userId, changeId);
      if (remembersChange(before, changeId)) return { body: meetingView(before, now), actions: [] };
      const by = end === undefined ? { byMinutes } : { end };
      const wanted = extend(before, by, caller.userId, body.reason, changeId, now);
      const own = await readStandingGround(table, [before], pagesTakenBy([wanted]));
      const extension = notingOpenHours(wanted, own.organizer);
      const { changes, ground } =
        onConflict === "push"
          ? await withPushes(table, extension, own, changeId, now)
          : { changes: [extension], ground: own };
      refuseUnlessAllFit(changes, ground);
      return { body: meetingView(extension.after, now), actions: changesWrites(table, changes, ground.pages) };
    });
  },
});

/** The extension and the meetings that it pushes along, with the ground of them all. */
async function withPushes(
  table: Table,
  extension: MeetingChange,
  own: StandingGround,
  changeId: string,
  now: EpochMillisecond,
): Promise<{ changes: MeetingChange[]; ground: StandingGround }> {
  const { pushes, ground } = await readPushes(table, extension, own);
  if (pushes.length === 0) return { changes: [extension], ground };
  const meetings = await readMeetingsOf(
    table,
    pushes.map(({ entry }) => entry),
  );
  const pushed = pushes.map(({ entry, byMinutes }) => {
    const meeting = meetings.find(({ id }) => id === entry.id);
    // It has been moved or cancelled since its page was read: the transaction would fail on that page.
    if (meeting?.start !== entry.start || meeting.end !== entry.end) throw new RaceLost([]);
    return push(meeting, byMinutes, extension.edit, changeId, now);
  });
  const changes = [extension, ...pushed];
  return {
    changes,
    ground: await readStandingGround(table, [extension.before, ...meetings], pagesTakenBy(changes), ground.pages),
  };
}

/** What the extension pushes along, reading on in the organizer's calendar until the chain has come to its end. */
async function readPushes(
  table: Table,
  extension: MeetingChange,
  own: StandingGround,
): Promise<{ pushes: Push[]; ground: StandingGround }> {
  const { before } = extension;
  let ground = own;
  for (;;) {
    const pushes = pushesAfter(extension, ground.organizer.entries);
    const chain = { start: before.end + before.bufferAfterMinutes, end: endOfPushes(extension, pushes) };
    const read = new Set(ground.pages.map(pageKey));
    const missing = pagesOf(before.organizerId, chain).filter((page) => !read.has(pageKey(page)));
    if (missing.length === 0) return { pushes, ground };
    ground = await readStandingGround(table, [before], missing, ground.pages);
  }
}
