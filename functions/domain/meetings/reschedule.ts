import { timesInTheWay } from "../calendar/busy.ts";
import { calendarWithout } from "../calendar/person-calendar.ts";
import { invalidRequest, Refusal } from "../refusal.ts";
import { assertCanBook } from "../slots/assert-can-book.ts";
import type { SlotContext } from "../slots/slot-context.ts";
import type { EpochMillisecond } from "../time/instant.ts";
import { type Interval, intervalOf } from "../time/interval.ts";
import { assertNotTooLate, assertStanding } from "./cancel.ts";
import { type ChangeOrigin, type MeetingChange, nextVersion, onceMoreMoved, signedBy } from "./change.ts";
import type { Attendee, Meeting } from "./meeting.ts";
import type { Calendars } from "./move-context.ts";
import { attendeeOf, expectedAttendeesOf, roleOf } from "./participants.ts";
import type { MeetingRules } from "./rules.ts";

/** Where somebody wants a meeting to go. */
export interface MoveRequest extends Interval {
  /** An organizer's own wish to set their hours, grid, notice, window and daily limit aside. */
  ignoreAvailability: boolean;
}

/** What a meeting keeps of the rules by which it was moved. */
export type MovedRules = Pick<MeetingRules, "bufferBeforeMinutes" | "bufferAfterMinutes" | "changeNoticeMinutes">;

/**
 * Throws what can be said against a move before anybody's calendar is read: `forbidden` for who has declined, and for attendees
 * who would ignore the organizer's availability; `invalid_state` for a meeting that is over or cancelled; `too_late` for an
 * attendee past the cut-off; `invalid_request` for the time at which the meeting stands.
 */
export function assertCanMove(before: Meeting, move: MoveRequest, { by, at }: Pick<ChangeOrigin, "by" | "at">): void {
  if (move.ignoreAvailability && roleOf(before, by) !== "organizer") {
    throw new Refusal("forbidden", "Only organizers can set their own availability aside.");
  }
  assertCanBeMovedBy(before, by, at);
  if (move.start === before.start && move.end === before.end) {
    throw invalidRequest({ path: "start", message: "The meeting is at this time already." });
  }
}

/** The same whatever the time: whether this person may move the meeting at all. */
export function assertCanBeMovedBy(meeting: Meeting, userId: string, now: EpochMillisecond): void {
  const attendee = attendeeOf(meeting, userId);
  if (attendee?.response === "declined") {
    throw new Refusal("forbidden", "You have declined this meeting: accept it before you move it.");
  }
  assertStanding(meeting, now);
  if (attendee) assertNotTooLate(meeting, now);
}

/**
 * The meeting at another time, which the slot engine lists on calendars without the meeting itself. Buffers and cut-off are
 * those of the rules from now on. Throws the refusal that says why the time cannot be.
 */
export function reschedule(
  before: Meeting,
  move: MoveRequest,
  rules: MeetingRules,
  calendars: Calendars,
  origin: ChangeOrigin,
): MeetingChange {
  assertCanBook(slotContextToMove(before, rules, calendars, origin.at), intervalOf(move), move.ignoreAvailability);
  return applyMove(before, move, rules, calendars, origin);
}

/** The same of a move that has been decided: whether the time can be is not asked again. */
export function applyMove(
  before: Meeting,
  move: MoveRequest,
  rules: MovedRules,
  { attendees }: Pick<Calendars, "attendees">,
  origin: ChangeOrigin,
): MeetingChange {
  const { ignoreAvailability } = move;
  const time = intervalOf(move);
  return {
    before,
    after: {
      ...before,
      ...time,
      status: "rescheduled",
      timeChanges: onceMoreMoved(before, origin.by),
      attendees: before.attendees.map((attendee) => attendeeAfterMove(attendee, before, move, attendees, origin)),
      bufferBeforeMinutes: rules.bufferBeforeMinutes,
      bufferAfterMinutes: rules.bufferAfterMinutes,
      changeNoticeMinutes: rules.changeNoticeMinutes,
      agreed: { at: origin.at, ignoringAvailability: ignoreAvailability },
      ...nextVersion(before, origin),
    },
    edit: {
      editType: "rescheduled",
      ...signedBy(origin),
      from: intervalOf(before),
      to: time,
      ...(ignoreAvailability && { ignoringAvailability: true }),
    },
  };
}

/** What the slot engine decides a move on: everybody's calendar but theirs who have declined, without the meeting itself. */
export function slotContextToMove(
  meeting: Meeting,
  rules: MeetingRules,
  { organizer, attendees }: Calendars,
  now: EpochMillisecond,
): SlotContext {
  return {
    now,
    rules,
    organizer: calendarWithout(organizer, meeting.id),
    others: expectedAttendeesOf(meeting).map((userId) => calendarWithout(attendees.get(userId)!, meeting.id)),
  };
}

/** Everybody is asked again but the mover; who had declined only where they are free: nobody's time is held unchecked. */
function attendeeAfterMove(
  attendee: Attendee,
  meeting: Meeting,
  move: MoveRequest,
  attendees: Calendars["attendees"],
  { by, at }: ChangeOrigin,
): Attendee {
  const { userId, response } = attendee;
  if (userId === by) return { ...attendee, response: "accepted", respondedAt: at };
  const isBusy = () => timesInTheWay(calendarWithout(attendees.get(userId)!, meeting.id), move).length > 0;
  if (response === "declined" && isBusy()) return attendee;
  return { ...attendee, response: "pending", respondedAt: null };
}
