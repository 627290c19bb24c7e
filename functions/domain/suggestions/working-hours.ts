import { minutesOutside } from "../availability/outside-hours.ts";
import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import { fading, fairMean, type Measurement } from "./feature.ts";
import type { RankingContext, RankingPerson } from "./ranking-context.ts";

/** Just outside their hours is at most this good for anybody, and worse with every minute … */
const justOutside = 0.5;
/** … until it is no better than the middle of the night. */
const furthestOutside = 360;

const lunchStart = 12 * 60;
const lunchMinutes = 60;

/** Inside everybody's working hours, each in their own zone. */
export function withinWorkingHours({ people, minutes }: RankingContext): Measurement {
  const reason = people.every(({ workingHours }) => workingHours.source !== "usual")
    ? "everyones_working_hours"
    : "usual_hours";
  const overhangs = people.map(({ worksAt }) => minutesOutside(worksAt, minutes));
  return {
    valueAt: (start) =>
      fairMean(overhangs, (overhangAt) => {
        const overhang = overhangAt(start);
        return overhang === 0 ? 1 : justOutside * fading(overhang, furthestOutside);
      }),
    reasonAt: (start) => (overhangs.every((overhangAt) => overhangAt(start) === 0) ? reason : undefined),
  };
}

/** Clear of everybody's lunch, which is from twelve to one on their own clock. */
export function notAtLunch({ people, minutes }: RankingContext): Measurement {
  const lunchTaken = (person: RankingPerson, start: EpochMinute) => lunchTakenBy(person, start, minutes);
  return {
    valueAt: (start) => fairMean(people, (person) => fading(lunchTaken(person, start), lunchMinutes)),
    reasonAt: (start) => (people.every((person) => lunchTaken(person, start) === 0) ? "not_at_lunch" : undefined),
  };
}

/** How many minutes of somebody's lunch a meeting takes. */
export function lunchTakenBy({ clock }: RankingPerson, start: EpochMinute, minutes: number): number {
  return lunchWithin(clock(start), minutes);
}

/** How many minutes a meeting takes of the first lunch hour that it reaches, on a clock that does not change during it. */
function lunchWithin(wallStart: number, minutes: number): number {
  const start = wallStart % minutesPerDay;
  const lunch = start < lunchStart + lunchMinutes ? lunchStart : lunchStart + minutesPerDay;
  return Math.max(0, Math.min(start + minutes, lunch + lunchMinutes) - Math.max(start, lunch));
}
