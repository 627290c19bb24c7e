import type { ChangeOrigin, MeetingChange } from "../../domain/meetings/change.ts";
import { assertNoConflicts } from "../../domain/meetings/conflicts.ts";
import { type Extension, extend, withOpenHoursNoted } from "../../domain/meetings/extend.ts";
import { endOfPushes, type Push, push, pushesAfter } from "../../domain/meetings/push.ts";
import type { Table } from "../../runtime/table.ts";
import type { Services } from "../../services/services.ts";
import { pageId, pagesOf } from "../../store/calendar/day-pages.ts";
import { changesWrites } from "../../store/meetings/meeting-writes.ts";
import { readMeetingsOf } from "../../store/meetings/meetings.ts";
import { pagesTakenBy, type ReadMoveContext, readMoveContext } from "../../store/meetings/move-context.ts";
import { VersionConflict } from "../../store/table/transaction.ts";
import type { ChangeAnswer, Requester } from "../changes/run-change.ts";
import { changeMeeting, type MeetingRequest, type MeetingView } from "./change-meeting.ts";
import { readInvitationsHeldLonger } from "./hold-longer.ts";

export interface ExtensionRequest extends MeetingRequest {
  extension: Extension;
  /** `push`: the meetings that follow give way. */
  onConflict: "refuse" | "push";
}

/** Throws what `extend` and `assertNoConflicts` throw. */
export function extendMeeting<Body>(
  services: Services,
  requester: Requester,
  { extension, onConflict, ...request }: ExtensionRequest,
  view: MeetingView<Body>,
): Promise<ChangeAnswer<Body>> {
  const { table } = services;
  return changeMeeting(
    services,
    requester,
    request,
    async (before, origin) => {
      const wanted = extend(before, extension, origin);
      const own = await readMoveContext(table, [before], pagesTakenBy([wanted]));
      const extended = withOpenHoursNoted(wanted, own.organizer);
      const { changes, context } =
        onConflict === "push" ? await withPushes(table, extended, own, origin) : { changes: [extended], context: own };
      assertNoConflicts(changes, context);
      const invitations = await readInvitationsHeldLonger(table, extended, origin.at);
      return { value: extended.after, actions: changesWrites(changes, context.pages, undefined, invitations) };
    },
    view,
  );
}

/** The extension and the meetings that it pushes along, and what all of them are decided on. */
async function withPushes(
  table: Table,
  extension: MeetingChange,
  own: ReadMoveContext,
  origin: ChangeOrigin,
): Promise<{ changes: MeetingChange[]; context: ReadMoveContext }> {
  const { pushes, context } = await readPushes(table, extension, own);
  if (pushes.length === 0) return { changes: [extension], context };
  const meetings = await readMeetingsOf(
    table,
    pushes.map(({ entry }) => entry),
  );
  const pushed = pushes.map(({ entry, byMinutes }) => {
    const meeting = meetings.find(({ id }) => id === entry.id);
    // It was moved or cancelled after its page was read, so the transaction would fail on that page.
    if (meeting?.start !== entry.start || meeting.end !== entry.end) throw new VersionConflict([]);
    return push(meeting, byMinutes, origin);
  });
  const changes = [extension, ...pushed];
  return {
    changes,
    context: await readMoveContext(table, [extension.before, ...meetings], pagesTakenBy(changes), context.pages),
  };
}

/** What the extension pushes along. Reads on in the organizer's calendar until the chain ends. */
async function readPushes(
  table: Table,
  extension: MeetingChange,
  own: ReadMoveContext,
): Promise<{ pushes: Push[]; context: ReadMoveContext }> {
  const { before } = extension;
  let context = own;
  for (;;) {
    const pushes = pushesAfter(extension, context.organizer.entries);
    const chain = { start: before.end + before.bufferAfterMinutes, end: endOfPushes(extension, pushes) };
    const read = new Set(context.pages.map(pageId));
    const missing = pagesOf(before.organizerId, chain).filter((page) => !read.has(pageId(page)));
    if (missing.length === 0) return { pushes, context };
    context = await readMoveContext(table, [before], missing, context.pages);
  }
}
