import { localDay, weekdayIndex } from "../time/calendar-date.ts";
import { type EpochMillisecond, type EpochMinute, minutesPerDay } from "../time/instant.ts";
import { offsetAt, type Zone } from "../time/zone.ts";

/**
 * When somebody likes to meet, learned from what they decided: evidence for and against each hour of the week on their own clock.
 * Evidence loses half of its weight every sixty days. So a new role shows within two months, and for somebody who decides twice a
 * week there is always evidence of some 25 decisions.
 */
export interface Habits {
  /** Their zone when the latest decision was learned. Hours are hours on the clock: a morning person who moves abroad stays one. */
  timeZone: string;
  /** How many decisions were learned, however old they are. */
  decisions: number;
  /** When the first and the last of them were made. */
  since: EpochMillisecond;
  updatedAt: EpochMillisecond;
  /** In which half-life, counted from 1970, the last of them was made. Evidence is stored as it weighs at the beginning of it. */
  period: number;
  /** Hours without evidence are absent. */
  hours: Readonly<Record<HourOfWeek, Evidence>>;
}

/** 0 is Monday from midnight to one; 167 is Sunday from eleven at night. */
export type HourOfWeek = number;

/** In thousandths of a decision. The sum of whole numbers is the same in whatever order they are added. */
export type Evidence = readonly [liked: number, disliked: number];

export const wholeDecision = 1000;

const halfLife = 60 * 24 * 60 * 60 * 1000;

/** What a decision weighs at the beginning of a period: more than one if it was made in that period, less if before. */
export function weightAt(period: number, at: EpochMillisecond): number {
  return 2 ** (at / halfLife - period);
}

export function periodOf(at: EpochMillisecond): number {
  return Math.floor(at / halfLife);
}

/** The hour of the week that the zone's clocks show. */
export function hourOfWeek(instant: EpochMinute, zone: Zone): HourOfWeek {
  const day = localDay(instant, zone);
  const minute = instant + offsetAt(zone, instant) - day * minutesPerDay;
  return weekdayIndex(day) * 24 + Math.floor(minute / 60);
}
