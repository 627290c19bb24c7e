import { localDay, weekdayIndex } from "../time/calendar-date.ts";
import { type EpochMillisecond, type EpochMinute, minutesPerDay } from "../time/instant.ts";
import { offsetAt, type Zone } from "../time/zone.ts";

/**
 * When somebody likes to meet, learned from what they decided: evidence for and against each hour of the week on their own
 * clock. Evidence halves in weight every sixty days: a new role shows within two months, and of somebody who decides twice a
 * week there is still evidence of some 25 decisions.
 */
export interface Habits {
  /** Theirs when the latest was learned. Hours are wall hours: a morning person who moves stays one. */
  timeZone: string;
  /** How many decisions were learned from, however old. */
  decisions: number;
  /** When the first and the last of them were made. */
  since: EpochMillisecond;
  updatedAt: EpochMillisecond;
  /** The half-life, counted from 1970, in which the last of them was made: evidence is kept as it weighs at its beginning. */
  period: number;
  /** By hour of the week; hours without evidence are absent. */
  hours: Readonly<Record<HourOfWeek, Evidence>>;
}

/** 0 is Monday from midnight to one, 167 Sunday from eleven at night. */
export type HourOfWeek = number;

/** In thousandths of a decision: whole numbers, which come to the same in whatever order they are added. */
export type Evidence = readonly [liked: number, disliked: number];

export const wholeDecision = 1000;

const halfLife = 60 * 24 * 60 * 60 * 1000;

/** What a decision made at `at` weighs as seen from the beginning of a period: more than one if it was made in it, less if before. */
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
