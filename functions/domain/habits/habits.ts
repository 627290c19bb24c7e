import { localDay, weekdayIndex } from "../time/calendar-date.ts";
import { type EpochMillisecond, type EpochMinute, millisecondsPerDay, minutesPerDay } from "../time/instant.ts";
import { offsetAt, type Zone } from "../time/zone.ts";
import type { EvidenceWindow, HourOfWeek } from "./evidence-window.ts";

/**
 * When somebody likes to meet, learned from what they decided: evidence for and against each hour of the week on their own clock. It is
 * kept twice, as it fades slowly and as it fades quickly. So for somebody who decides twice a week there is always evidence of some 25
 * decisions, and a change of taste shows within two weeks.
 */
export interface Habits extends EvidenceWindow {
  /** Their zone when the latest decision was learned. Hours are hours on the clock: a morning person who moves abroad stays one. */
  timeZone: string;
  /** How many decisions were learned, however old they are. */
  decisions: number;
  /** When the first and the last of them were made. */
  since: EpochMillisecond;
  updatedAt: EpochMillisecond;
  /** The same evidence, fading quickly. */
  recent: EvidenceWindow;
}

export const slowHalfLife = 60 * millisecondsPerDay;
export const quickHalfLife = 10 * millisecondsPerDay;

/** The hour of the week that the zone's clocks show. */
export function hourOfWeek(instant: EpochMinute, zone: Zone): HourOfWeek {
  const day = localDay(instant, zone);
  const minute = instant + offsetAt(zone, instant) - day * minutesPerDay;
  return weekdayIndex(day) * 24 + Math.floor(minute / 60);
}

export function hourOfDay(hour: HourOfWeek): number {
  return hour % 24;
}

/** 0 is Monday. */
export function weekdayOf(hour: HourOfWeek): number {
  return Math.floor(hour / 24);
}
