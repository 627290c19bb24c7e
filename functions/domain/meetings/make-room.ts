import { invalidRequest, Refusal } from "../refusal.ts";
import type { Texts } from "../texts/texts.ts";
import { formatUtc } from "../time/format.ts";
import type { EpochMinute } from "../time/instant.ts";
import { entriesOnCalendars } from "./calendar-entries.ts";
import type { ChangeOrigin, MeetingChange } from "./change.ts";
import { type Meeting, type Priority, priorities } from "./meeting.ts";
import type { Calendars, MoveContext } from "./move-context.ts";
import { assertCanMove, type MoveRequest, reschedule } from "./reschedule.ts";

/** How many meetings give way to one, at most. */
export const maxGivingWay = 2;

/** A meeting, and where it goes. */
export interface MoveTo {
  before: Meeting;
  start: EpochMinute;
}

/** Whether one meeting gives way to another, as far as the meetings themselves say. */
export function mayGiveWay(meeting: Meeting, to: Meeting): boolean {
  return meeting.organizerId === to.organizerId && rankOf(meeting.priority) < rankOf(to.priority);
}

/** Throws `invalid_request` for each meeting that does not give way to the one for which room is made. */
export function assertAllGiveWay(meetings: readonly Meeting[], to: Meeting): void {
  const staying = [...meetings.keys()].filter((index) => !mayGiveWay(meetings[index]!, to));
  if (staying.length === 0) return;
  throw invalidRequest(
    ...staying.map((index) => ({
      path: `moves.${index}.meetingId`,
      message: ({ inputs }: Texts) => inputs.givesNoWay,
    })),
  );
}

/** How the meeting is moved, which keeps its length. */
export function moveRequestFor({ before, start }: MoveTo): MoveRequest {
  return { start, end: start + before.end - before.start, ignoreAvailability: false };
}

/**
 * All of these moves at once. Each new time must be one that the slot engine lists where none of the meetings is at its old time any
 * more, and those before it are at their new ones. Throws what `assertCanMove` throws, and `plan_stale` for a time that cannot be booked.
 */
export function makeRoom(moves: readonly MoveTo[], context: MoveContext, origin: ChangeOrigin): MeetingChange[] {
  let calendars = withoutMeetings(
    context,
    moves.map(({ before }) => before.id),
  );
  return moves.map((move) => {
    const { before } = move;
    const request = moveRequestFor(move);
    assertCanMove(before, request, origin);
    const change = orStale(move, () => reschedule(before, request, context.rules.get(before.id)!, calendars, origin));
    calendars = withMeeting(calendars, change.after);
    return change;
  });
}

/** Everybody's calendars without these meetings. */
export function withoutMeetings({ organizer, attendees }: Calendars, ids: readonly string[]): Calendars {
  const others = new Set(ids);
  const without = <Calendar extends Calendars["organizer"] | { entries: Calendars["organizer"]["entries"] }>(
    calendar: Calendar,
  ) => ({ ...calendar, entries: calendar.entries.filter(({ id }) => !others.has(id)) });
  return {
    organizer: without(organizer),
    attendees: new Map([...attendees].map(([userId, calendar]) => [userId, without(calendar)])),
  };
}

/** Everybody's calendars with this meeting on them. */
export function withMeeting({ organizer, attendees }: Calendars, meeting: Meeting): Calendars {
  const entries = entriesOnCalendars(meeting);
  const entryOf = (userId: string) => {
    const entry = entries.get(userId);
    return entry ? [entry] : [];
  };
  return {
    organizer: { ...organizer, entries: [...organizer.entries, ...entryOf(meeting.organizerId)] },
    attendees: new Map(
      [...attendees].map(([userId, calendar]) => [
        userId,
        { ...calendar, entries: [...calendar.entries, ...entryOf(userId)] },
      ]),
    ),
  };
}

function orStale({ before, start }: MoveTo, move: () => MeetingChange): MeetingChange {
  try {
    return move();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { conflicts } = error.extras;
    throw new Refusal(
      "plan_stale",
      (say) =>
        say.problems.planIsOutOfDate([say.problems.meetingCannotMove(before.id, formatUtc(start), error.detail(say))]),
      conflicts && { conflicts },
    );
  }
}

function rankOf(priority: Priority): number {
  return priorities.indexOf(priority);
}
