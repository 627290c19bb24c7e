import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import { fading, type Measurement } from "./feature.ts";
import type { RankingContext, WallClock } from "./ranking-context.ts";

/** Four hours from the old time of day is as bad as it gets. */
const furthestTimeOfDay = 240;
const similarTimeOfDay = 60;
const furthestDays = 14;
const nearDays = 3;

/** As close as possible to the time of day at which the meeting stands, on the organizer's clock. */
export function originalTimeOfDay(context: RankingContext): Measurement | undefined {
  const distanceTo = distanceFromOriginal(context);
  return (
    distanceTo && {
      valueAt: (start) => fading(distanceTo(start).timeOfDay, furthestTimeOfDay),
      reasonAt(start) {
        if (!clocksAgree(context, start)) return undefined;
        const { timeOfDay } = distanceTo(start);
        if (timeOfDay === 0) return "same_time_of_day";
        return timeOfDay <= similarTimeOfDay ? "similar_time_of_day" : undefined;
      },
    }
  );
}

/** Where zones change their clocks on different dates, what is the same time of day for the organizer is another for others. */
function clocksAgree({ original, organizerClock, people }: RankingContext, start: EpochMinute): boolean {
  const passed = (clock: WallClock) => clock(start) - clock(original!.start);
  return people.every(({ clock }) => passed(clock) === passed(organizerClock));
}

export function nearOriginalDate(context: RankingContext): Measurement | undefined {
  const distanceTo = distanceFromOriginal(context);
  return (
    distanceTo && {
      valueAt: (start) => fading(distanceTo(start).days, furthestDays),
      reasonAt: (start) => (distanceTo(start).days <= nearDays ? "near_original_date" : undefined),
    }
  );
}

/** People who ask for another time mostly cannot make the day, unless they ask for that very day. */
export function anotherDay(context: RankingContext): Measurement | undefined {
  const distanceTo = distanceFromOriginal(context);
  const { from, to } = context;
  if (!distanceTo || (distanceTo(from).days === 0 && distanceTo(to - 1).days === 0)) return undefined;
  const isAnotherDay = (start: EpochMinute) => distanceTo(start).days > 0;
  return {
    valueAt: (start) => (isAnotherDay(start) ? 1 : 0),
    reasonAt: (start) => (isAnotherDay(start) ? "another_day" : undefined),
  };
}

/** Never negative: later counts as much as earlier. */
interface DistanceFromOriginal {
  /** By the calendar. */
  days: number;
  /** Minutes by the clock, past midnight where that is nearer. */
  timeOfDay: number;
}

/** Undefined for a new meeting, which has no original time. */
function distanceFromOriginal({
  original,
  organizerClock,
}: RankingContext): ((start: EpochMinute) => DistanceFromOriginal) | undefined {
  if (!original) return undefined;
  const originalWall = organizerClock(original.start);
  const originalDay = Math.floor(originalWall / minutesPerDay);
  return (start) => {
    const wall = organizerClock(start);
    const aroundTheClock = Math.abs(wall - originalWall) % minutesPerDay;
    return {
      days: Math.abs(Math.floor(wall / minutesPerDay) - originalDay),
      timeOfDay: Math.min(aroundTheClock, minutesPerDay - aroundTheClock),
    };
  };
}
