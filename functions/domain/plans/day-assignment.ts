import type { Meeting } from "../meetings/meeting.ts";
import { countBefore, distinctInstants, type EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import type { AssignmentCandidate } from "./assignment.ts";
import { dailyLimits } from "./daily-limits.ts";
import type { DayToClear } from "./day-to-clear.ts";
import { type CostAt, rankOf, weightsOf } from "./objective.ts";
import { type Room, roomFor } from "./room.ts";
import type { TierAt } from "./tier.ts";

/** A time at which a meeting can be booked as the calendars stand. */
export interface DayCandidate extends Omit<AssignmentCandidate, "spent"> {
  start: EpochMinute;
  /** What its tier costs, which comes before its distance, the `cost`. A whole number from zero. */
  tierCost: number;
}

/** Where each meeting of a day may go, and what they compete for. */
export interface DayAssignment {
  /** By meeting, the lowest tier first, of one tier the cheapest, and of equal ones the earlier. There may be none. */
  candidates: readonly (readonly DayCandidate[])[];
  /** By meeting: the rank of its priority. */
  ranks: readonly number[];
  checkpoints: number;
  limits: readonly number[];
}

/** A candidate before checkpoints are chosen. */
type BlockingCandidate = Omit<DayCandidate, "firstCheckpoint" | "endCheckpoint"> & { blocked: Interval };

export function dayAssignment(day: DayToClear, meetings: readonly Meeting[], room: Room = roomFor(day)): DayAssignment {
  const limits = dailyLimits(day);
  const weights = weightsOf(meetings);
  const longest = meetings.reduce((most, meeting) => Math.max(most, blockedMinutes(day, meeting)), 0);
  const candidates = meetings.map((meeting, index): BlockingCandidate[] => {
    const starts = room.freeStarts(meeting);
    const [tierAt, costAt] = [room.tierOf(meeting), room.costOf(meeting)];
    const limitAt = (start: EpochMinute) => limits.limitAt(meeting, start);
    const minutes = blockedMinutes(day, meeting);
    const needed = neededOf(starts, minutes + longest, meetings.length - 1, limitAt);
    const { bufferBeforeMinutes } = day.rules.get(meeting.id)!;
    return bestOf(starts, needed, tierAt, costAt).map((start) => ({
      start,
      blocked: { start: start - bufferBeforeMinutes, end: start - bufferBeforeMinutes + minutes },
      tierCost: weights[index]! * tierAt(start),
      cost: weights[index]! * costAt(start),
      limit: limitAt(start),
    }));
  });
  const checkpoints = checkpointsOf(candidates.flat().map(({ blocked }) => blocked));
  return {
    candidates: candidates.map((ofOne) =>
      ofOne.map(({ blocked, ...candidate }) => ({
        ...candidate,
        firstCheckpoint: countBefore(checkpoints, blocked.start),
        endCheckpoint: countBefore(checkpoints, blocked.end),
      })),
    ),
    ranks: meetings.map(({ priority }) => rankOf(priority)),
    checkpoints: checkpoints.length,
    limits: limits.remaining,
  };
}

/** For how long a meeting takes the organizer's time wherever it goes, with its buffers. */
function blockedMinutes({ rules }: DayToClear, { id, start, end }: Meeting): number {
  const { bufferBeforeMinutes, bufferAfterMinutes } = rules.get(id)!;
  return bufferBeforeMinutes + end - start + bufferAfterMinutes;
}

/**
 * How many of its starts a meeting can ever need: one more than all the others can take from it, by standing in the way and by filling
 * daily limits. Whatever the others do, the best that is left to it is among that many of its best.
 */
function neededOf(
  starts: readonly EpochMinute[],
  minutesInTheWay: number,
  others: number,
  limitAt: (start: EpochMinute) => number | undefined,
): number {
  const limitedByOthers = sizesOfLimits(starts, limitAt).slice(0, others);
  return 1 + others * maxWithin(minutesInTheWay, starts) + limitedByOthers.reduce((sum, size) => sum + size, 0);
}

/** The largest number of starts that lie within that many minutes of each other. */
function maxWithin(minutes: number, starts: readonly EpochMinute[]): number {
  let first = 0;
  let most = 0;
  for (let index = 0; index < starts.length; index++) {
    while (starts[index]! - starts[first]! >= minutes) first++;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** How many of the starts count against each of the daily limits, the most first. */
function sizesOfLimits(starts: readonly EpochMinute[], limitAt: (start: EpochMinute) => number | undefined): number[] {
  const sizes = new Map<number, number>();
  for (const start of starts) {
    const limit = limitAt(start);
    if (limit !== undefined) sizes.set(limit, (sizes.get(limit) ?? 0) + 1);
  }
  return [...sizes.values()].sort((one, other) => other - one);
}

/** The `count` best of ascending starts, the best first. Only these are sorted: there may be many thousands. */
function bestOf(starts: readonly EpochMinute[], count: number, tierAt: TierAt, costAt: CostAt): EpochMinute[] {
  const costs = Float64Array.from(starts, costAt);
  const aTier = 1 + costs.reduce((most, cost) => Math.max(most, cost), 0);
  const against = costs.map((cost, index) => tierAt(starts[index]!) * aTier + cost);
  const lastTaken = against.toSorted()[count - 1] ?? Number.POSITIVE_INFINITY;
  return [...starts.keys()]
    .filter((index) => against[index]! <= lastTaken)
    .sort((one, other) => against[one]! - against[other]!)
    .slice(0, count)
    .map((index) => starts[index]!);
}

/** As few instants as possible, ascending, such that any two overlapping intervals share one: each start that is the last before an end. */
function checkpointsOf(intervals: Interval[]): EpochMinute[] {
  const starts = distinctInstants(intervals.map(({ start }) => start));
  const ends = distinctInstants(intervals.map(({ end }) => end));
  return starts.filter((start, index) => {
    const nextStart = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    return ends[countBefore(ends, start + 1)]! <= nextStart;
  });
}
