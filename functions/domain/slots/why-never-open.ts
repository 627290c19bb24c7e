import { hasOpenHours } from "../availability/availability.ts";
import { openWindows } from "../availability/open-windows.ts";
import { calendarDate, localDay } from "../time/calendar-date.ts";
import { zoneNamed } from "../time/zone.ts";
import { earliestStart, lastBookableDay } from "./booking-window.ts";
import { startsOnGrid } from "./find-slots.ts";
import type { SlotSearch } from "./slot-context.ts";

export const whyNeverOpenReasons = [
  "in_the_past",
  "outside_booking_window",
  "organizer_unavailable",
  "no_open_hours",
  "range_too_short",
  "too_soon",
] as const;
export type WhyNeverOpen = (typeof whyNeverOpenReasons)[number];

/** What keeps the organizer from being met in this range even on an empty calendar. */
export function whyNeverOpen(search: SlotSearch): WhyNeverOpen | undefined {
  const { now, from, to, rules, organizer } = search;
  const zone = zoneNamed(organizer.availability.timeZone);
  const today = calendarDate(localDay(earliestStart(now, 0), zone));
  const lastDay = lastBookableDay(search);

  if (to <= earliestStart(now, 0)) return "in_the_past";
  if (localDay(from, zone) > lastDay) return "outside_booking_window";
  if (!hasOpenHours(organizer.availability, today)) return "organizer_unavailable";
  if (openWindows(organizer.availability, rules.id, from, to).length === 0) return "no_open_hours";
  if (startsOnGrid(search).length === 0) return "range_too_short";
  const startsAfter = (notice: number) => startsOnGrid({ ...search, from: Math.max(from, earliestStart(now, notice)) });
  if (startsAfter(0).length === 0) return "in_the_past";
  const open = startsAfter(rules.minimumNoticeMinutes);
  if (open.length === 0) return "too_soon";
  if (open.every((start) => localDay(start, zone) > lastDay)) return "outside_booking_window";
  return undefined;
}
