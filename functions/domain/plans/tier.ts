import { minutesOutside, stepsOutside } from "../availability/outside-hours.ts";
import { workingTimes } from "../holidays/working-times.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import type { DayToClear } from "./day-to-clear.ts";
import { weightsOf } from "./objective.ts";
import { peopleOf, unmetFor, wishesFor } from "./wishes-for-meeting.ts";

/** The tiers of a meeting's starts. The lower, the better: times of a higher one are only taken where there is none of a lower one. */
export type TierAt = (start: EpochMinute) => number;

/**
 * A time's tier is how far it lies outside the working hours of the person who is worst off, in steps of half an hour, and then how
 * many soft wishes it leaves unmet. Zero is inside of everybody's hours and as wished. Whoever wishes for the earliest or latest times
 * wishes for nothing else: then all times are of one tier.
 */
export function tiersOf(
  day: DayToClear,
  worksAt: ReadonlyMap<string, WorkingTimes> = whenPeopleWork(day),
): (meeting: Meeting) => TierAt {
  if (isInOrderOfTime(day)) return () => () => 0;
  const step = unmetWishesOfAStep(day);
  const known = new Map<string, TierAt>();
  return (meeting) => {
    const minutes = meeting.end - meeting.start;
    const hours = [...new Set(peopleOf(meeting).map((userId) => worksAt.get(userId)!))];
    const wishes = wishesFor(day, meeting)?.places ?? [];
    const key = `${minutes} ${hours.map(({ id }) => id).sort((one, other) => one - other)} ${wishes}`;
    const outsideAt = worstOff(hours, minutes);
    const unmetAt = unmetFor(day, meeting);
    const tierAt = known.get(key) ?? remembered((start) => outsideAt(start) * step + unmetAt(start).length, day);
    known.set(key, tierAt);
    return tierAt;
  };
}

/** Whether times are wished for as early or as late as possible, and no longer near the old ones. */
export function isInOrderOfTime({ wishes }: DayToClear): boolean {
  return wishes !== undefined && wishes.order !== "best";
}

/** So many that no number of wishes of all meetings together is worth a step outside of working hours. */
function unmetWishesOfAStep({ wishes, meetings }: DayToClear): number {
  const most = (wishes?.windows ?? []).filter(({ kind }) => kind === "prefer" || kind === "avoid").length;
  return 1 + most * weightsOf(meetings).reduce((sum, weight) => sum + weight, 0);
}

/** When somebody works. Many people keep the same hours: then these are the same object. */
export interface WorkingTimes {
  id: number;
  times: readonly Interval[];
}

/** By person. A day more on either side shows how near the next working hours are. */
export function whenPeopleWork({ from, to, people }: DayToClear): Map<string, WorkingTimes> {
  const known = new Map<string, WorkingTimes>();
  return new Map(
    [...people].map(([userId, { workingHours, holidays }]) => {
      const key = JSON.stringify([workingHours.hours, holidays.map(({ date }) => date)]);
      const times = known.get(key) ?? {
        id: known.size,
        times: workingTimes(workingHours, holidays, from - minutesPerDay, to + minutesPerDay),
      };
      known.set(key, times);
      return [userId, times];
    }),
  );
}

function worstOff(hours: readonly WorkingTimes[], minutes: number): TierAt {
  const minutesOutsideOf = hours.map(({ times }) => minutesOutside(times, minutes));
  return (start) => stepsOutside(Math.max(...minutesOutsideOf.map((outsideAt) => outsideAt(start))));
}

/** Meetings of the same people have the same starts. */
function remembered(tierAt: TierAt, { from, to }: DayToClear): TierAt {
  const known = new Int32Array(to - from).fill(-1);
  return (start) => {
    const tier = known[start - from]!;
    if (tier >= 0) return tier;
    const found = tierAt(start);
    known[start - from] = found;
    return found;
  };
}
