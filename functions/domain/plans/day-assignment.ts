import type { Meeting } from "../meetings/meeting.ts";
import { distinctInstants, type EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import type { AssignmentCandidate } from "./assignment.ts";
import { dailyLimits } from "./daily-limits.ts";
import type { DayToClear } from "./day-to-clear.ts";
import { freeStarts } from "./free-starts.ts";
import { costsOf, rankOf, weightsOf } from "./objective.ts";
import { type TierAt, tiersOf } from "./tier.ts";

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

export function dayAssignment(day: DayToClear, meetings: readonly Meeting[]): DayAssignment {
  const limits = dailyLimits(day);
  const weights = weightsOf(meetings);
  const tiers = tiersOf(day);
  const candidates = withoutNeedless(
    meetings.map((meeting, index) => candidatesFor(day, meeting, weights[index]!, tiers(meeting), limits.limitAt)),
  );
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

function candidatesFor(
  day: DayToClear,
  meeting: Meeting,
  weight: number,
  tierAt: TierAt,
  limitAt: (meeting: Meeting, start: EpochMinute) => number | undefined,
): BlockingCandidate[] {
  const costAt = costsOf(day);
  const length = meeting.end - meeting.start;
  const { bufferBeforeMinutes, bufferAfterMinutes } = day.rules.get(meeting.id)!;
  return freeStarts(day, meeting)
    .map((start) => ({
      start,
      blocked: { start: start - bufferBeforeMinutes, end: start + length + bufferAfterMinutes },
      tierCost: weight * tierAt(start),
      cost: weight * costAt(meeting, start),
      limit: limitAt(meeting, start),
    }))
    .sort((one, other) => one.tierCost - other.tierCost || one.cost - other.cost || one.start - other.start);
}

/**
 * Each meeting keeps as many of its best candidates as it can ever need: one more than all the others can take from it, by standing
 * in the way and by filling daily limits. Whatever the others do, the best that is left to it is among these.
 */
function withoutNeedless(candidates: BlockingCandidate[][]): BlockingCandidate[][] {
  const others = candidates.length - 1;
  const longest = candidates.flat().reduce((most, { blocked }) => Math.max(most, blocked.end - blocked.start), 0);
  return candidates.map((ofOne) => {
    const [first] = ofOne;
    if (!first) return ofOne;
    const inTheWayOfOne = maxWithin(first.blocked.end - first.blocked.start + longest, ofOne);
    const limitedByOthers = sizesOfLimits(ofOne).slice(0, others);
    return ofOne.slice(0, 1 + others * inTheWayOfOne + limitedByOthers.reduce((sum, size) => sum + size, 0));
  });
}

/** The largest number of candidates that start within that many minutes of each other. */
function maxWithin(minutes: number, candidates: BlockingCandidate[]): number {
  const starts = candidates.map(({ start }) => start).sort((one, other) => one - other);
  let first = 0;
  let most = 0;
  for (const [index, start] of starts.entries()) {
    while (start - starts[first]! >= minutes) first++;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** How many of the candidates count against each of the daily limits, the most first. */
function sizesOfLimits(candidates: BlockingCandidate[]): number[] {
  const sizes = new Map<number, number>();
  for (const { limit } of candidates) {
    if (limit !== undefined) sizes.set(limit, (sizes.get(limit) ?? 0) + 1);
  }
  return [...sizes.values()].sort((one, other) => other - one);
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

/** How many of the ascending instants come before one. */
function countBefore(ascending: readonly EpochMinute[], instant: EpochMinute): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
