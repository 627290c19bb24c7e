import { timesInTheWay } from "../calendar/busy.ts";
import { calendarWithout } from "../calendar/person-calendar.ts";
import { invalidRequest, Refusal } from "../refusal.ts";
import { assertCanBook } from "../slots/assert-can-book.ts";
import { bookableStarts } from "../slots/find-slots.ts";
import { type OnOffer, onOffer } from "../slots/on-offer.ts";
import type { SlotContext, SlotSearch } from "../slots/slot-context.ts";
import type { EpochMillisecond, EpochMinute } from "../time/instant.ts";
import { type Interval, intervalOf } from "../time/interval.ts";
import { type ChangeOrigin, type MeetingChange, nextVersion, onceMoreMoved, signedBy } from "./change.ts";
import type { Attendee, Meeting } from "./meeting.ts";
import type { Calendars } from "./move-context.ts";
import { attendeeOf, expectedAttendeesOf, roleOf } from "./participants.ts";
import type { MeetingRules } from "./rules.ts";
import { assertNotTooLate, assertToCome } from "./state.ts";

/** Where somebody wants a meeting to go. */
export interface MoveRequest extends Interval {
  /** Organizers may set their own hours, grid, notice, window and daily limit aside. */
  ignoreAvailability: boolean;
}

/** What a meeting keeps of the rules by which it was moved. */
export type MovedRules = Pick<
  MeetingRules,
  "bufferBeforeMinutes" | "bufferAfterMinutes" | "changeNoticeMinutes" | "reminders"
>;

/**
 * Throws what can be said against a move before any calendar is read: `forbidden` for somebody who has declined, and for attendees who
 * would ignore the organizer's availability; `invalid_state` for a meeting that has begun or is cancelled; `too_late` for an attendee
 * past the cut-off; `invalid_request` for the time at which the meeting stands.
 */
export function assertCanMove(before: Meeting, move: MoveRequest, { by, at }: Pick<ChangeOrigin, "by" | "at">): void {
  if (move.ignoreAvailability && roleOf(before, by) !== "organizer") {
    throw new Refusal("forbidden", (say) => say.problems.onlyOrganizersIgnoreHours);
  }
  assertCanBeMovedBy(before, by, at);
  if (move.start === before.start && move.end === before.end) {
    throw invalidRequest({ path: "start", message: (say) => say.inputs.otherTime });
  }
}

/** The same for any time: throws if this person may not move the meeting at all. */
export function assertCanBeMovedBy(meeting: Meeting, userId: string, now: EpochMillisecond): void {
  const attendee = attendeeOf(meeting, userId);
  if (attendee?.response === "declined") {
    throw new Refusal("forbidden", (say) => say.problems.youHaveDeclined);
  }
  assertToCome(meeting, now);
  if (attendee) assertNotTooLate(meeting, now);
}

/**
 * The meeting at another time, which the slot engine lists on calendars without the meeting itself. From now on the meeting has the
 * buffers and the cut-off of the rules. Throws the refusal that says why the time cannot be booked.
 */
export function reschedule(
  before: Meeting,
  move: MoveRequest,
  rules: MeetingRules,
  calendars: Calendars,
  origin: ChangeOrigin,
): MeetingChange {
  const calendar = calendars.attendees.get(origin.by);
  const mover = calendar ? calendarWithout(calendar, before.id) : "organizer";
  const context = slotContextToMove(before, rules, calendars, origin.at);
  assertCanBook(context, intervalOf(move), move.ignoreAvailability, mover);
  const change = applyMove(before, move, rules, calendars, origin);
  return move.ignoreAvailability ? change : withOffer(change, onOffer(context, intervalOf(move)));
}

/** The history keeps what else could have been chosen, for those who chose; the meeting, for those who are asked. */
function withOffer({ before, after, edit }: MeetingChange, offer: OnOffer): MeetingChange {
  return {
    before,
    after: { ...after, agreed: { ...after.agreed, onOffer: offer } },
    edit: { ...edit, onOffer: offer },
  };
}

/** The same for a move that has been decided: nothing is checked again. */
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
      reminders: rules.reminders,
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

/** What the slot engine decides a move on: the calendars of everybody who has not declined, without the meeting itself. */
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

/** The starts to which a meeting can be moved, ascending: the slots of a search without it, but for the time at which it stands. */
export function startsToMove({ start, end }: Interval, search: SlotSearch): EpochMinute[] {
  const starts = bookableStarts(search);
  return search.durationMinutes === end - start ? starts.filter((other) => other !== start) : starts;
}

/** Everybody but the mover is asked again. Somebody who had declined is asked only if they are free: nobody's time is held unchecked. */
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
