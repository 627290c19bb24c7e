import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import { type Interval, lastBegunOf } from "../time/interval.ts";
import { fading, fairMean, type Measurement } from "./feature.ts";
import type { RankingContext, RankingPerson } from "./ranking-context.ts";

/** The first and the last minute of a working day are as bad as it gets, an hour inside of it nothing is left of that. */
const edgeMinutes = 60;

/** Whatever hours people publish, most would rather meet from eight to six. Four hours beyond are as bad as it gets. */
const earliestMinute = 8 * 60;
const latestMinute = 18 * 60;
const furthestMinutes = 240;

/** A working day has breaks shorter than this. */
const longestBreak = 180;

/** People who do not work for so long have had a weekend: Friday at five to Monday at nine are 64 hours. */
const weekendMinutes = 40 * 60;

/** On the last day before it, the last four hours are worse by the minute. */
const lateMinutes = 240;

interface WorkingDay extends Interval {
  isLastOfWeek: boolean;
}

/** Not the first thing in anybody's morning, nor the last of their day, nor in the evening. */
export function clearOfEdges({ people, minutes }: RankingContext): Measurement {
  const costs = people.map((person) => edgeCostOf(person, minutes));
  return { valueAt: (start) => fairMean(costs, (costAt) => 1 - costAt(start)), reasonAt: () => undefined };
}

/** Not late on anybody's last day of the week. */
export function beforeTheWeekend({ people, minutes }: RankingContext): Measurement {
  const costs = people.map((person) => lateInWeekOf(person, minutes));
  return { valueAt: (start) => fairMean(costs, (costAt) => 1 - costAt(start)), reasonAt: () => undefined };
}

/** From 0 to 1, which is the end of the last working day before a weekend. */
export function lateInWeekOf(person: RankingPerson, minutes: number): (start: EpochMinute) => number {
  const dayAt = workingDayOf(person);
  return (start) => {
    const day = dayAt(start);
    return day?.isLastOfWeek ? fading(Math.max(0, day.end - start - minutes), lateMinutes) : 0;
  };
}

function edgeCostOf(person: RankingPerson, minutes: number): (start: EpochMinute) => number {
  const dayAt = workingDayOf(person);
  return (start) => {
    const day = dayAt(start);
    const toEdge = day ? Math.min(start - day.start, day.end - start - minutes) : 0;
    const onClock = person.clock(start) % minutesPerDay;
    const beyond = Math.max(earliestMinute - onClock, onClock + minutes - latestMinute, 0);
    return Math.max(fading(Math.max(0, toEdge), edgeMinutes), Math.min(1, beyond / furthestMinutes));
  };
}

/** The working day in which somebody is at an instant, breaks included. */
function workingDayOf({ worksAt }: RankingPerson): (instant: EpochMinute) => WorkingDay | undefined {
  const days = workingDays(worksAt);
  const lastBegun = lastBegunOf(days);
  return (instant) => {
    const day = days[lastBegun(instant)];
    return day && instant < day.end ? day : undefined;
  };
}

function workingDays(worksAt: readonly Interval[]): WorkingDay[] {
  const days: WorkingDay[] = [];
  for (const { start, end } of worksAt) {
    const last = days.at(-1);
    if (last && start - last.end < longestBreak) {
      last.end = end;
    } else {
      if (last) last.isLastOfWeek = start - last.end >= weekendMinutes;
      days.push({ start, end, isLastOfWeek: false });
    }
  }
  return days;
}
