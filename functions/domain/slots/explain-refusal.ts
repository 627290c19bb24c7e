import { focusIntervals } from "../availability/focus-time.ts";
import { isOpenThroughout } from "../availability/open-hours.ts";
import { entriesInTheWay, timesInTheWay } from "../calendar/busy.ts";
import { offersDuration } from "../meeting-types/meeting-type.ts";
import type { SlotRuleCode } from "../refusal.ts";
import { localDay } from "../time/calendar-date.ts";
import type { EpochMinute } from "../time/instant.ts";
import { distinct, type Interval } from "../time/interval.ts";
import { zoneNamed } from "../time/zone.ts";
import { earliestStart, isPast, lastBookableDay } from "./booking-window.ts";
import { withBuffers } from "./buffers.ts";
import { startsBelowDailyLimit } from "./daily-limit.ts";
import { startsOnGrid } from "./find-slots.ts";
import type { SlotContext } from "./slot-context.ts";

/** Why a time cannot be booked, and for calendars what stands in the way: times only, as they are without buffers. */
export interface SlotRefusal {
  code: SlotRuleCode | "slot_taken" | "schedule_conflict";
  conflicts: Interval[];
}

/** Every way in which a time can be refused: there may be another. */
export const timeRefusalCodes: readonly SlotRefusal["code"][] = [
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
  isBroken: (context: SlotContext, wanted: Interval) => boolean;
  /** Set aside by an organizer who ignores their own availability. */
  canBeIgnored: boolean;
}

/** In the order in which they are named where several are broken. */
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

/** Why [start, end) cannot be booked: the first broken rule, else the calendars in the way. Undefined where `isBookable`. */
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

function firstRefusal(rules: SlotRule[], context: SlotContext, wanted: Interval): SlotRefusal | undefined {
  const broken = rules.find((rule) => rule.isBroken(context, wanted));
  return broken
    ? { code: broken.code, conflicts: [] }
    : (takenSlot(context, wanted) ?? scheduleConflict(context, wanted));
}

function startsInThePast({ now }: SlotContext, { start }: Interval): boolean {
  return isPast(start, now);
}

function startsTooSoon({ now, rules }: SlotContext, { start }: Interval): boolean {
  return start < earliestStart(now, rules.minimumNoticeMinutes);
}

function startsTooFarAhead(context: SlotContext, { start }: Interval): boolean {
  return localDay(start, zoneNamed(context.organizer.availability.timeZone)) > lastBookableDay(context);
}

function lastsOtherThanOffered({ rules }: SlotContext, { start, end }: Interval): boolean {
  return !offersDuration(rules, end - start);
}

function meetsFocusTime({ rules, organizer }: SlotContext, wanted: Interval): boolean {
  const blocked = withBuffers(rules, wanted);
  const weekly = focusIntervals(organizer.availability, blocked.start, blocked.end);
  const oneOff = entriesInTheWay(organizer.entries, blocked).filter((entry) => entry.kind === "focus");
  return weekly.length > 0 || oneOff.length > 0;
}

function leavesOpenHours({ rules, organizer }: SlotContext, wanted: Interval): boolean {
  return !isOpenThroughout(organizer.availability, rules.id, wanted);
}

function isOffGrid(context: SlotContext, { start, end }: Interval): boolean {
  return !startsOnGrid({ ...context, durationMinutes: end - start, from: start, to: end }).includes(start);
}

function exceedsDailyLimit(context: SlotContext, { start }: Interval): boolean {
  return startsBelowDailyLimit(context, [start]).length === 0;
}

function takenSlot({ rules, organizer }: SlotContext, wanted: Interval): SlotRefusal | undefined {
  const meetings = entriesInTheWay(organizer.entries, withBuffers(rules, wanted));
  return meetings.length > 0 ? { code: "slot_taken", conflicts: distinct(meetings) } : undefined;
}

function scheduleConflict({ others }: SlotContext, wanted: Interval): SlotRefusal | undefined {
  // Several people may be held by one and the same meeting: its time is named once.
  const conflicts = distinct(others.flatMap((calendar) => timesInTheWay(calendar, wanted)));
  return conflicts.length > 0 ? { code: "schedule_conflict", conflicts } : undefined;
}
