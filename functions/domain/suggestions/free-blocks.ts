import { busyIntervals } from "../calendar/busy.ts";
import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import { type Interval, lastBegunOf, without } from "../time/interval.ts";
import { type Measurement, mean } from "./feature.ts";
import type { RankingContext, RankingPerson } from "./ranking-context.ts";

/** Enough to think something through. */
const longBlockMinutes = 120;
/** Too little to begin anything. */
const scrapMinutes = 30;

/** What a meeting costs somebody beyond its own minutes, which it takes wherever it stands. Together they are 1. */
const costs = {
  /** One free block becomes two. */
  divided: 0.25,
  /** Only a scrap is left on one side. */
  scrapLeft: 0.15,
  /** The block was long, and nothing long is left of it … */
  brokenUp: 0.3,
  /** … and it was the only long one of its day. */
  lastOfDay: 0.3,
};

interface FreeBlock extends Interval {
  isLong: boolean;
  isOnlyLongOneOfDay: boolean;
}

/** What a meeting does to the free block that it takes its time from. */
interface Cut {
  cost: number;
  keepsLongBlock: boolean;
}

const noCut: Cut = { cost: 0, keepsLongBlock: true };

/** Leaves people the free blocks of their working hours, above all the long ones. */
export function keepsFreeBlocks(context: RankingContext): Measurement {
  const cuts = context.people.map((person) => cutsOf(person, context));
  return {
    valueAt: (start) => 1 - mean(cuts, (cutAt) => cutAt(start).cost),
    reasonAt: (start) => (cuts.every((cutAt) => cutAt(start).keepsLongBlock) ? "keeps_free_blocks" : undefined),
  };
}

/** Whether a meeting leaves somebody's long free block as it is, or takes from none. */
export function keepsLongBlocksOf(person: RankingPerson, context: RankingContext): (start: EpochMinute) => boolean {
  const cutAt = cutsOf(person, context);
  return (start) => cutAt(start).keepsLongBlock;
}

function cutsOf(person: RankingPerson, context: RankingContext): (start: EpochMinute) => Cut {
  const blocks = freeBlocks(person, context.around);
  const lastBegun = lastBegunOf(blocks);
  return (start) => {
    const end = start + context.minutes;
    const index = lastBegun(start);
    const begunIn = blocks[index];
    const block = begunIn && start < begunIn.end ? begunIn : blocks[index + 1];
    if (!block || end <= block.start) return noCut;
    return cut(block, start - person.bufferBefore - block.start, block.end - end - person.bufferAfter);
  };
}

/** `before` and `after`: how many minutes of the block are left. Not above 0 where the meeting reaches out of the block. */
function cut({ isLong, isOnlyLongOneOfDay }: FreeBlock, before: number, after: number): Cut {
  const isDivided = before > 0 && after > 0;
  const isBrokenUp = isLong && before < longBlockMinutes && after < longBlockMinutes;
  let cost = 0;
  if (isDivided) cost += costs.divided;
  if (isScrap(before) || isScrap(after)) cost += costs.scrapLeft;
  if (isBrokenUp) cost += costs.brokenUp;
  if (isBrokenUp && isOnlyLongOneOfDay) cost += costs.lastOfDay;
  return { cost, keepsLongBlock: !isLong || !(isDivided || isBrokenUp) };
}

function isScrap(minutes: number): boolean {
  return 0 < minutes && minutes < scrapMinutes;
}

function freeBlocks({ calendar, worksAt, clock }: RankingPerson, around: Interval): FreeBlock[] {
  const free = without(worksAt, busyIntervals(calendar, around.start, around.end));
  const isLong = ({ start, end }: Interval) => end - start >= longBlockMinutes;
  const dayOf = ({ start }: Interval) => Math.floor(clock(start) / minutesPerDay);
  const longBlocks = new Map<number, number>();
  for (const block of free.filter(isLong)) longBlocks.set(dayOf(block), (longBlocks.get(dayOf(block)) ?? 0) + 1);
  return free.map((block) => ({
    ...block,
    isLong: isLong(block),
    isOnlyLongOneOfDay: isLong(block) && longBlocks.get(dayOf(block)) === 1,
  }));
}
