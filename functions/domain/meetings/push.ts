import { type CalendarEntry, isBlocking, isHostedMeeting, type MeetingEntry } from "../calendar/calendar-entry.ts";
import type { EpochMinute } from "../time/instant.ts";
import { intervalOf } from "../time/interval.ts";
import { entriesOnCalendars } from "./calendar-entries.ts";
import { type ChangeOrigin, type MeetingChange, nextVersion, onceMoreMoved, signedBy } from "./change.ts";
import type { Meeting } from "./meeting.ts";

/** A meeting in the way, and how many minutes later it would have to be. */
export interface Push {
  entry: MeetingEntry;
  byMinutes: number;
}

/**
 * The meetings that an extension pushes along its organizer's calendar, ascending. Each moves by just as much as the one before it
 * needs, with the buffers of both. The chain ends at a gap that is wide enough, or at something that the organizer cannot push.
 * None of these meetings has begun, because they follow a meeting that is not over.
 */
export function pushesAfter({ before, after }: MeetingChange, entries: readonly CalendarEntry[]): Push[] {
  const following = entries
    .filter((entry) => isBlocking(entry) && entry.id !== before.id && entry.start >= before.end)
    .sort((one, other) => one.blockedStart - other.blockedStart);
  const pushes: Push[] = [];
  let freeFrom = organizersEntry(after).blockedEnd;
  for (const entry of following) {
    const byMinutes = freeFrom - entry.blockedStart;
    if (byMinutes <= 0 || !isHostedMeeting(entry)) break;
    pushes.push({ entry, byMinutes });
    freeFrom = entry.blockedEnd + byMinutes;
  }
  return pushes;
}

/** Until when a chain of pushes takes its organizer's time. */
export function endOfPushes({ after }: MeetingChange, pushes: readonly Push[]): EpochMinute {
  const last = pushes.at(-1);
  return last ? last.entry.blockedEnd + last.byMinutes : organizersEntry(after).blockedEnd;
}

/** The same meeting later, as part of a change of another one. The answers to it stay. */
export function push(before: Meeting, byMinutes: number, origin: ChangeOrigin): MeetingChange {
  const after: Meeting = {
    ...before,
    start: before.start + byMinutes,
    end: before.end + byMinutes,
    status: "rescheduled",
    timeChanges: onceMoreMoved(before, origin.by),
    ...nextVersion(before, origin),
  };
  return {
    before,
    after,
    edit: { editType: "pushed", ...signedBy(origin), from: intervalOf(before), to: intervalOf(after) },
  };
}

function organizersEntry(meeting: Meeting): MeetingEntry {
  return entriesOnCalendars(meeting).get(meeting.organizerId)!;
}
