import { type CalendarEntry, isBlocking } from "../calendar/calendar-entry.ts";
import type { DayNumber } from "../time/calendar-date.ts";
import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import { fading, fairMean, type Measurement, mean } from "./feature.ts";
import type { RankingContext, RankingPerson, WallClock } from "./ranking-context.ts";

/** This many minutes of meetings less than usual is as good as it gets, this many more as bad. */
const maxDifference = 240;
const lightDifference = 60;

/** On a day on which people have fewer minutes of meetings than usual: this spreads meetings over the days. */
export function lightDay({ people, from, to }: RankingContext): Measurement {
  const reliefs = people.map((person) => reliefOf(person, from, to));
  const relief = (start: EpochMinute) => mean(reliefs, (reliefAt) => reliefAt(start));
  return {
    valueAt: (start) => Math.min(1, Math.max(0, 0.5 + relief(start) / (2 * maxDifference))),
    reasonAt: (start) => (relief(start) >= lightDifference ? "light_day" : undefined),
  };
}

/** So many minutes of meetings a day are enough for anybody; three hours more are as bad as it gets. */
const fullMinutes = 300;
const overfullMinutes = 180;

/** Not on days that are full of meetings already, whatever people are used to. */
export function roomInDay({ people, minutes }: RankingContext): Measurement {
  const overfull = people.map((person) => minutesOverfullOf(person, minutes));
  return {
    valueAt: (start) => fairMean(overfull, (overfullAt) => fading(overfullAt(start), overfullMinutes)),
    reasonAt: () => undefined,
  };
}

/** How many minutes of meetings more than enough a person would have on that day, this meeting included. */
export function minutesOverfullOf({ calendar, clock }: RankingPerson, minutes: number): (start: EpochMinute) => number {
  const met = minutesMetByDay(calendar.entries, clock);
  return (start) => Math.max(0, (met.get(dayOf(start, clock)) ?? 0) + minutes - fullMinutes);
}

/** By how many minutes of meetings a person's day is lighter than their mean day in [from, to); negative where it is heavier. */
function reliefOf(
  { calendar, clock, worksAt }: RankingPerson,
  from: EpochMinute,
  to: EpochMinute,
): (start: EpochMinute) => number {
  const met = minutesMetByDay(calendar.entries, clock);
  const workingDays = new Set(worksAt.map(({ start }) => dayOf(start, clock)));
  let days = 0;
  let sum = 0;
  for (let day = dayOf(from, clock); day <= dayOf(to - 1, clock); day++) {
    if (!workingDays.has(day) && !met.has(day)) continue;
    days++;
    sum += met.get(day) ?? 0;
  }
  const usual = days === 0 ? 0 : sum / days;
  return (start) => usual - (met.get(dayOf(start, clock)) ?? 0);
}

function minutesMetByDay(entries: readonly CalendarEntry[], clock: WallClock): Map<DayNumber, number> {
  const met = new Map<DayNumber, number>();
  for (const entry of entries) {
    if ((entry.kind !== "meeting" && entry.kind !== "hold") || !isBlocking(entry)) continue;
    const day = dayOf(entry.start, clock);
    met.set(day, (met.get(day) ?? 0) + entry.end - entry.start);
  }
  return met;
}

function dayOf(instant: EpochMinute, clock: WallClock): DayNumber {
  return Math.floor(clock(instant) / minutesPerDay);
}
