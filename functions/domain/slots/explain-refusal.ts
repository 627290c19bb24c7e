import { focusIntervals } from "../availability/focus-time.ts";
import { isOpenThroughout } from "../availability/open-hours.ts";
import { entriesInTheWay, fullDaysInTheWay, timesInTheWay } from "../calendar/busy.ts";
import { offersDuration } from "../meeting-types/meeting-type.ts";
import type { SlotRuleCode } from "../refusal.ts";
import { localDay } from "../time/calendar-date.ts";
import type { EpochMinute } from "../time/instant.ts";
import { distinct, type Interval } from "../time/interval.ts";
import { zoneNamed } from "../time/zone.ts";
import { earliestStart, endsBeyondAllTime, isPast, lastBookableDay } from "./booking-window.ts";
import { withBuffers } from "./buffers.ts";
import { startsBelowDailyLimit } from "./daily-limit.ts";
import { startsOnGrid } from "./find-slots.ts";
import type { SlotContext } from "./slot-context.ts";

export type TimeRefusalCode = SlotRuleCode | "slot_taken" | "schedule_conflict";

/** Why a time cannot be booked and, where calendars are the reason, what is in the way: times only, without buffers. */
export interface SlotRefusal {
  code: TimeRefusalCode;
  conflicts: Interval[];
}

/** Every code with which a time is refused. Another time may be free. */
export const timeRefusalCodes: readonly TimeRefusalCode[] = [
  "in_the_past",
  "too_soon",
  "too_far_ahead",
  "invalid_duration",
  "focus_time",
  "outside_availability",
  "not_a_slot",
  "daily_limit_reached",
  "slot_taken",
  "schedule_conflict",
];

interface SlotRule {
  code: SlotRuleCode;
  isBroken: (context: SlotContext, time: Interval) => boolean;
  /** An organizer who sets their own availability aside sets this rule aside. */
  canBeIgnored: boolean;
}

/** In the order in which they are named if several are broken. */
const slotRules: SlotRule[] = [
  { code: "in_the_past", isBroken: startsInThePast, canBeIgnored: false },
  { code: "too_soon", isBroken: startsTooSoon, canBeIgnored: true },
  { code: "too_far_ahead", isBroken: startsTooFarAhead, canBeIgnored: true },
  { code: "invalid_duration", isBroken: lastsOtherThanOffered, canBeIgnored: false },
  { code: "focus_time", isBroken: meetsFocusTime, canBeIgnored: false },
  { code: "outside_availability", isBroken: leavesOpenHours, canBeIgnored: true },
  { code: "not_a_slot", isBroken: isOffGrid, canBeIgnored: true },
  { code: "daily_limit_reached", isBroken: exceedsDailyLimit, canBeIgnored: true },
];
const rulesThatAlwaysHold = slotRules.filter((rule) => !rule.canBeIgnored);

/** Why [start, end) cannot be booked: the first broken rule, or else the calendars in the way. Undefined where `isBookable`. */
export function explainRefusal(context: SlotContext, start: EpochMinute, end: EpochMinute): SlotRefusal | undefined {
  return firstRefusal(slotRules, context, { start, end });
}

/** The same for an organizer who sets their availability aside. Undefined where `isBookableIgnoringAvailability`. */
export function explainRefusalIgnoringAvailability(
  context: SlotContext,
  start: EpochMinute,
  end: EpochMinute,
): SlotRefusal | undefined {
  return firstRefusal(rulesThatAlwaysHold, context, { start, end });
}

function firstRefusal(rules: SlotRule[], context: SlotContext, time: Interval): SlotRefusal | undefined {
  const broken = rules.find((rule) => rule.isBroken(context, time));
  return broken ? { code: broken.code, conflicts: [] } : (takenSlot(context, time) ?? scheduleConflict(context, time));
}

function startsInThePast({ now }: SlotContext, { start }: Interval): boolean {
  return isPast(start, now);
}

function startsTooSoon({ now, rules }: SlotContext, { start }: Interval): boolean {
  return start < earliestStart(now, rules.minimumNoticeMinutes);
}

function startsTooFarAhead(context: SlotContext, time: Interval): boolean {
  const day = localDay(time.start, zoneNamed(context.organizer.availability.timeZone));
  return day > lastBookableDay(context) || endsBeyondAllTime(time);
}

function lastsOtherThanOffered({ rules }: SlotContext, { start, end }: Interval): boolean {
  return !offersDuration(rules, end - start);
}

function meetsFocusTime({ rules, organizer }: SlotContext, time: Interval): boolean {
  const blocked = withBuffers(rules, time);
  const weekly = focusIntervals(organizer.availability, blocked.start, blocked.end);
  const oneOff = entriesInTheWay(organizer.entries, blocked).filter((entry) => entry.kind === "focus");
  return weekly.length > 0 || oneOff.length > 0;
}

function leavesOpenHours({ rules, organizer }: SlotContext, time: Interval): boolean {
  return !isOpenThroughout(organizer.availability, rules.id, time);
}

function isOffGrid(context: SlotContext, { start, end }: Interval): boolean {
  return !startsOnGrid({ ...context, durationMinutes: end - start, from: start, to: end }).includes(start);
}

function exceedsDailyLimit(context: SlotContext, { start }: Interval): boolean {
  return startsBelowDailyLimit(context, [start]).length === 0;
}

function takenSlot({ rules, organizer }: SlotContext, time: Interval): SlotRefusal | undefined {
  const blocked = withBuffers(rules, time);
  const taken = [...entriesInTheWay(organizer.entries, blocked), ...fullDaysInTheWay(organizer.entries, blocked)];
  return taken.length > 0 ? { code: "slot_taken", conflicts: distinct(taken) } : undefined;
}

function scheduleConflict({ others }: SlotContext, time: Interval): SlotRefusal | undefined {
  // Several people may be on one and the same meeting. Its time is named once.
  const conflicts = distinct(others.flatMap((calendar) => timesInTheWay(calendar, time)));
  return conflicts.length > 0 ? { code: "schedule_conflict", conflicts } : undefined;
}
