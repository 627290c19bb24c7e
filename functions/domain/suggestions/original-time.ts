import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import { fading, type Measure } from "./feature.ts";
import type { SuggestionContext } from "./suggestion-context.ts";

/** Four hours from the old time of day, nothing is left of it. */
const furthestTimeOfDay = 240;
const similarTimeOfDay = 60;
const furthestDays = 14;
const nearDays = 3;

/** As far as possible at the time of day at which the meeting has been, on the organizer's clock. */
export function originalTimeOfDay(context: SuggestionContext): Measure | undefined {
  const distanceTo = distanceFromOriginal(context);
  return (
    distanceTo && {
      valueAt: (start) => fading(distanceTo(start).timeOfDay, furthestTimeOfDay),
      reasonAt(start) {
        const { timeOfDay } = distanceTo(start);
        if (timeOfDay === 0) return "same_time_of_day";
        return timeOfDay <= similarTimeOfDay ? "similar_time_of_day" : undefined;
      },
    }
  );
}

export function nearOriginalDate(context: SuggestionContext): Measure | undefined {
  const distanceTo = distanceFromOriginal(context);
  return (
    distanceTo && {
      valueAt: (start) => fading(distanceTo(start).days, furthestDays),
      reasonAt: (start) => (distanceTo(start).days <= nearDays ? "near_original_date" : undefined),
    }
  );
}

/** Who asks for another time mostly cannot make the day; unless they ask for that day and no other. */
export function anotherDay(context: SuggestionContext): Measure | undefined {
  const distanceTo = distanceFromOriginal(context);
  const { from, to } = context.question;
  if (!distanceTo || (distanceTo(from).days === 0 && distanceTo(to - 1).days === 0)) return undefined;
  const isAnotherDay = (start: EpochMinute) => distanceTo(start).days > 0;
  return {
    valueAt: (start) => (isAnotherDay(start) ? 1 : 0),
    reasonAt: (start) => (isAnotherDay(start) ? "another_day" : undefined),
  };
}

interface Distance {
  /** By the calendar, forward or back. */
  days: number;
  /** Minutes by the clock, forward or back, past midnight where that is nearer. */
  timeOfDay: number;
}

/** A new meeting has been nowhere before. */
function distanceFromOriginal({
  question,
  organizerClock,
}: SuggestionContext): ((start: EpochMinute) => Distance) | undefined {
  if (!question.original) return undefined;
  const original = organizerClock(question.original.start);
  const originalDay = Math.floor(original / minutesPerDay);
  return (start) => {
    const wall = organizerClock(start);
    const aroundTheClock = Math.abs(wall - original) % minutesPerDay;
    return {
      days: Math.abs(Math.floor(wall / minutesPerDay) - originalDay),
      timeOfDay: Math.min(aroundTheClock, minutesPerDay - aroundTheClock),
    };
  };
}
