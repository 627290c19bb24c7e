import type { ChangeOrigin, MeetingChange } from "../../domain/meetings/change.ts";
import { assertNoConflicts } from "../../domain/meetings/conflicts.ts";
import type { PushedMeeting } from "../../domain/meetings/edit.ts";
import { type Extension, extend, withOpenHoursNoted, withPushesNoted } from "../../domain/meetings/extend.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { endOfPushes, type Push, push, pushesAfter } from "../../domain/meetings/push.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { intervalOf } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import type { Services } from "../../services/services.ts";
import { maxUnitsOfHours } from "../../store/availability/availability.ts";
import { pageId, pagesOf } from "../../store/calendar/day-pages.ts";
import { readPushedBy } from "../../store/meetings/edits.ts";
import { changesWrites } from "../../store/meetings/meeting-writes.ts";
import { readMeetingOf, readMeetingsWithin } from "../../store/meetings/meetings.ts";
import {
  distinctPages,
  pagesTakenBy,
  type ReadMoveContext,
  readMoveContext,
} from "../../store/meetings/move-context.ts";
import { BudgetSpent, ReadBudget } from "../../store/table/read-budget.ts";
import { VersionConflict } from "../../store/table/transaction.ts";
import {
  assertFitsTransaction,
  type ChangeAnswer,
  type Requester,
  runChange,
  tooManyChanges,
} from "../changes/run-change.ts";
import { findChanged, type MeetingRequest } from "./change-meeting.ts";
import { readInvitationsHeldLonger } from "./hold-longer.ts";

export interface ExtensionRequest extends MeetingRequest {
  extension: Extension;
  /** `push`: the meetings that follow give way. */
  onConflict: "refuse" | "push";
}

/** The longer meeting, and what it has pushed along. */
export interface ExtendedMeeting {
  meeting: Meeting;
  pushed: readonly PushedMeeting[];
}

/** Throws what `extend` and `assertNoConflicts` throw. */
export function extendMeeting<Body>(
  services: Services,
  requester: Requester,
  { meetingId, reason = null, extension, onConflict }: ExtensionRequest,
  view: (extended: ExtendedMeeting, at: EpochMillisecond) => Body,
): Promise<ChangeAnswer<Body>> {
  const { table } = services;
  return runChange(
    services,
    requester,
    {
      decide: async (attempt) => {
        const origin = { ...attempt, reason };
        const before = await readMeetingOf(table, meetingId, attempt.by);
        const wanted = extend(before, extension, origin);
        const own = await readMoveContext(table, [before], pagesTakenBy([wanted]));
        const alone = withOpenHoursNoted(wanted, own.organizer);
        const { changes, context } =
          onConflict === "push"
            ? await withPushes(table, alone, own, origin).catch(refuseTooMany)
            : { changes: [alone], context: own };
        assertNoConflicts(changes, context);
        const invitations = await readInvitationsHeldLonger(table, alone, origin.at);
        const pushed = changes.slice(1).map(({ before, after }) => ({
          meetingId: before.id,
          from: intervalOf(before),
          to: intervalOf(after),
        }));
        const extended = withPushesNoted(alone, pushed, origin);
        const actions = changesWrites([extended, ...changes.slice(1)], context.pages, undefined, invitations);
        return { value: { meeting: extended.after, pushed }, actions };
      },
      findDone: async ({ changeId }) => {
        const meeting = await findChanged(services, meetingId, changeId);
        return meeting && { meeting, pushed: await readPushedBy(table, meeting, changeId) };
      },
    },
    view,
  );
}

/** An extension by itself has read up to the rest. */
const maxReadUnitsOfPushes = 180;

/**
 * The extension and the meetings that it pushes along, and what all of them are decided on. Throws `too_many_changes` where these are
 * more than one step can write, and `BudgetSpent` where they are more than it can read, as soon as that is known.
 */
async function withPushes(
  table: Table,
  extension: MeetingChange,
  own: ReadMoveContext,
  origin: ChangeOrigin,
): Promise<{ changes: MeetingChange[]; context: ReadMoveContext }> {
  const { pushes, context } = await readPushes(table, extension, own);
  if (pushes.length === 0) return { changes: [extension], context };
  assertFitsTransaction(2 * (1 + pushes.length));
  const budget = new ReadBudget(maxReadUnitsOfPushes);
  const entries = pushes.map(({ entry }) => entry);
  const read = await readMeetingsWithin(table, entries, { budget });
  if (read.length < pushes.length) throw new BudgetSpent();
  const meetings = read.filter((meeting) => meeting !== undefined);
  const pushed = pushes.map(({ entry, byMinutes }, place) => {
    const meeting = read[place];
    // It was moved or cancelled after its page was read, so the transaction would fail on that page.
    if (meeting?.start !== entry.start || meeting.end !== entry.end) throw new VersionConflict([]);
    return push(meeting, byMinutes, origin);
  });
  const changes = [extension, ...pushed];
  const pages = distinctPages(pagesTakenBy(changes));
  assertFitsTransaction(2 * changes.length + pages.length);
  const reading = { budget, maxUnitsOfItem: maxUnitsOfHours };
  const all = [extension.before, ...meetings] as const;
  return { changes, context: await readMoveContext(table, all, pages, context.pages, reading) };
}

function refuseTooMany(error: unknown): never {
  throw error instanceof BudgetSpent ? tooManyChanges() : error;
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
