import type { DateOverride, WeeklyEntry } from "../../domain/availability/availability.ts";
import type { ReasonRun } from "../../domain/availability/override-reasons.ts";
import type { WeeklyHours } from "../../domain/availability/working-hours.ts";
import type { WallInterval } from "../../domain/time/wall-time.ts";
import { type Weekday, weekdays } from "../../domain/time/weekday.ts";
import { UnreadableItem } from "../table/codec.ts";

/**
 * Hours as lines of text, like calendar entries: a slot search for twenty people reads the hours of all of them, and a map of fields
 * takes many times the bytes and the time.
 */

/**
 * `monday 09:00-17:00 <id>`, then what is unusual: `off` where it is not active, and `<kind>:<type>:<scope>` where it names a type. The
 * scope is missing where it is not known.
 */
export function weeklyEntryText({ day, start, end, id, active, meetingTypeId, kind, scope }: WeeklyEntry): string {
  const type = meetingTypeId === undefined ? [] : [[kind, meetingTypeId, ...(scope ? [scope] : [])].join(":")];
  return [day, intervalText({ start, end }), id, ...(active ? [] : ["off"]), ...type].join(" ");
}

export function weeklyEntryFrom(text: string): WeeklyEntry {
  const [day, interval, id, ...unusual] = text.split(" ");
  if (!isWeekday(day) || !interval || !id) throw new UnreadableItem("availability: a weekly entry");
  const [kind, meetingTypeId, scope] = unusual.find((word) => word.includes(":"))?.split(":") ?? [];
  return {
    ...{ id, day, ...intervalFrom(interval), active: !unusual.includes("off") },
    ...(meetingTypeId !== undefined && { meetingTypeId }),
    kind: kind === "focus" ? "focus" : "open",
    ...((scope === "organization" || scope === "personal") && { scope }),
  };
}

/** `monday 09:00-17:00`: when somebody says that they work. */
export function weeklyHoursText({ day, start, end }: WeeklyHours): string {
  return `${day} ${intervalText({ start, end })}`;
}

export function weeklyHoursFrom(text: string): WeeklyHours {
  const [day, interval] = text.split(" ");
  if (!isWeekday(day) || !interval) throw new UnreadableItem("profile: working hours");
  return { day, ...intervalFrom(interval) };
}

/** `2026-12-24 09:00-12:00,13:00-15:00`. A date that is closed stands alone. */
export function overrideText({ date, intervals }: DateOverride): string {
  return [date, ...(intervals.length > 0 ? [intervals.map(intervalText).join(",")] : [])].join(" ");
}

export function overrideFrom(text: string): DateOverride {
  const [date, intervals] = text.split(" ");
  if (!date) throw new UnreadableItem("availability: an override");
  return { date, intervals: intervals === undefined ? [] : intervals.split(",").map(intervalFrom) };
}

/** `2026-12-24 2027-01-06 Holidays`: from which override to which. */
export function reasonRunText({ first, last, reason }: ReasonRun): string {
  return `${first} ${last} ${reason}`;
}

export function reasonRunFrom(text: string): ReasonRun {
  const [first, last, ...words] = text.split(" ");
  if (!first || !last || words.length === 0) throw new UnreadableItem("availability: a reason");
  return { first, last, reason: words.join(" ") };
}

function isWeekday(text: string | undefined): text is Weekday {
  return weekdays.some((day) => day === text);
}

function intervalText({ start, end }: WallInterval): string {
  return `${start}-${end}`;
}

function intervalFrom(text: string): WallInterval {
  const [start, end] = text.split("-");
  if (!start || !end) throw new UnreadableItem("availability: an interval");
  return { start, end };
}
