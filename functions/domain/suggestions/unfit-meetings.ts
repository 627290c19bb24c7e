import { focusIntervals } from "../availability/focus-time.ts";
import { isOpenThroughout } from "../availability/open-hours.ts";
import { timesInTheWay } from "../calendar/busy.ts";
import { calendarWithout } from "../calendar/person-calendar.ts";
import { entriesOnCalendars } from "../meetings/calendar-entries.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { Calendars } from "../meetings/move-context.ts";
import type { MeetingRules } from "../meetings/rules.ts";
import { earliestStart, lastBookableDay } from "../slots/booking-window.ts";
import { localDay } from "../time/calendar-date.ts";
import { type EpochMillisecond, millisecondsPerMinute, minutesPerDay } from "../time/instant.ts";
import { zoneNamed } from "../time/zone.ts";

/** Why a meeting that stands no longer fits, in the order in which they are named where several hold. */
export const unfitCauses = ["attendee_declined", "focus_time", "outside_availability", "rules_changed"] as const;
export type UnfitCause = (typeof unfitCauses)[number];

/** All that decides whether an organizer's meetings still fit. */
export interface UnfitContext extends Calendars {
  /** By the meeting's id, as its type says now. */
  rules: ReadonlyMap<string, MeetingRules>;
  /** All meetings that the organizer hosts on the dates concerned, past ones included: daily limits count them. */
  hosted: readonly Meeting[];
}

/** How far ahead meetings are looked through. */
export const minutesAhead = 14 * minutesPerDay;

/** Whether a meeting stands and is still to begin. */
export function isAhead({ status, start }: Meeting, now: EpochMillisecond): boolean {
  return status !== "cancelled" && start * millisecondsPerMinute > now;
}

/** Whether it begins within the coming 14 days: only for these are other times suggested. */
export function isComing(meeting: Meeting, now: EpochMillisecond): boolean {
  return isAhead(meeting, now) && meeting.start - now / millisecondsPerMinute <= minutesAhead;
}

/**
 * Why a meeting that stands no longer fits: what has changed since its time was agreed on, as far as another time would help. A
 * start off the grid, or a length or type that is no longer offered, is no cause: moving the meeting would not help.
 */
export function unfitCausesOf(meeting: Meeting, context: UnfitContext): UnfitCause[] {
  return unfitCauses.filter((cause) => applies[cause](meeting, context));
}

const applies: Record<UnfitCause, (meeting: Meeting, context: UnfitContext) => boolean> = {
  attendee_declined: isDeclined,
  focus_time: liesOnFocusTime,
  outside_availability: leavesOpenHours,
  rules_changed: breaksRules,
};

/** A decline from before the last move stands only where that person was busy at the new time: the organizer knew of it. */
function isDeclined({ attendees, agreed }: Meeting): boolean {
  return attendees.some(({ response, respondedAt }) => response === "declined" && (respondedAt ?? 0) >= agreed.at);
}

function liesOnFocusTime(meeting: Meeting, { organizer, attendees }: UnfitContext): boolean {
  return [...entriesOnCalendars(meeting)].some(([userId, { role, response, blockedStart, blockedEnd }]) => {
    const { availability } = role === "organizer" ? organizer : attendees.get(userId)!;
    if (!availability || response === "declined") return false;
    return focusIntervals(availability, blockedStart, blockedEnd).length > 0;
  });
}

function leavesOpenHours(meeting: Meeting, { organizer }: UnfitContext): boolean {
  if (meeting.agreed.ignoringAvailability) return false;
  return !isOpenThroughout(organizer.availability, meeting.meetingTypeId, meeting);
}

/** A type that is gone has no rules that could have changed. */
function breaksRules(meeting: Meeting, context: UnfitContext): boolean {
  const rules = context.rules.get(meeting.id)!;
  if (rules.typeIsGone) return false;
  if (lacksBuffers(meeting, rules, context)) return true;
  if (meeting.agreed.ignoringAvailability) return false;
  return (
    isAgreedTooLate(meeting, rules) ||
    isAgreedTooEarly(meeting, rules, context) ||
    exceedsDailyLimit(meeting, rules, context)
  );
}

/** Where the type now asks for longer buffers than the meeting has, the added minutes must be free. */
function lacksBuffers(meeting: Meeting, rules: MeetingRules, { organizer }: UnfitContext): boolean {
  const { id, start, end, bufferBeforeMinutes, bufferAfterMinutes } = meeting;
  const added = [
    { start: start - rules.bufferBeforeMinutes, end: start - bufferBeforeMinutes },
    { start: end + bufferAfterMinutes, end: end + rules.bufferAfterMinutes },
  ].filter((stretch) => stretch.start < stretch.end);
  const calendar = calendarWithout(organizer, id);
  return added.some((stretch) => timesInTheWay(calendar, stretch).length > 0);
}

function isAgreedTooLate({ start, agreed }: Meeting, { minimumNoticeMinutes }: MeetingRules): boolean {
  return start < earliestStart(agreed.at, minimumNoticeMinutes);
}

function isAgreedTooEarly({ start, agreed }: Meeting, rules: MeetingRules, { organizer }: UnfitContext): boolean {
  const lastDay = lastBookableDay({ now: agreed.at, rules, organizer, others: [] });
  return localDay(start, zoneNamed(organizer.availability.timeZone)) > lastDay;
}

/** The first meetings of a date stay within the limit. Those for which the organizer has set the limit aside do not count. */
function exceedsDailyLimit(
  meeting: Meeting,
  { dailyLimit }: MeetingRules,
  { organizer, hosted }: UnfitContext,
): boolean {
  if (dailyLimit === null) return false;
  const zone = zoneNamed(organizer.availability.timeZone);
  const earlier = hosted.filter(
    (other) =>
      other.meetingTypeId === meeting.meetingTypeId &&
      !other.agreed.ignoringAvailability &&
      other.start < meeting.start &&
      localDay(other.start, zone) === localDay(meeting.start, zone),
  );
  return earlier.length >= dailyLimit;
}
