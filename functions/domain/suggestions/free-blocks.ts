import { busyIntervals } from "../calendar/busy.ts";
import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import { type Interval, lastBegunOf, without } from "../time/interval.ts";
import { type Measure, mean } from "./feature.ts";
import type { PersonInContext, SuggestionContext } from "./suggestion-context.ts";

/** Enough to think something through. */
const longBlockMinutes = 120;
/** Too little to begin anything. */
const scrapMinutes = 30;

/** What a meeting costs somebody beyond its own minutes, which it takes wherever it stands: 1 in all. */
const costs = {
  /** One free block becomes two. */
  divided: 0.25,
  /** A scrap is left of it. */
  scrapLeft: 0.15,
  /** It was a long block, and nothing long is left of it … */
  brokenUp: 0.3,
  /** … nor of any other that day. */
  lastOfDay: 0.3,
};

interface FreeBlock extends Interval {
  isLong: boolean;
  isOnlyLongOneOfDay: boolean;
}

/** What a meeting makes of the free block that it takes its time from. */
interface Cut {
  cost: number;
  keepsLongBlock: boolean;
}

const noCut: Cut = { cost: 0, keepsLongBlock: true };

/** Leaves people the time that they have for themselves: the free blocks of their working hours, and the long ones above all. */
export function keepsFreeBlocks(context: SuggestionContext): Measure {
  const cuts = context.people.map((person) => cutsOf(person, context));
  return {
    valueAt: (start) => 1 - mean(cuts, (cutAt) => cutAt(start).cost),
    reasonAt: (start) => (cuts.every((cutAt) => cutAt(start).keepsLongBlock) ? "keeps_free_blocks" : undefined),
  };
}

function cutsOf(person: PersonInContext, context: SuggestionContext): (start: EpochMinute) => Cut {
  const blocks = freeBlocks(person, context.around);
  const lastBegun = lastBegunOf(blocks);
  return (start) => {
    const end = start + context.question.minutes;
    const index = lastBegun(start);
    const begunIn = blocks[index];
    const block = begunIn && start < begunIn.end ? begunIn : blocks[index + 1];
    if (!block || end <= block.start) return noCut;
    return cut(block, start - person.bufferBefore - block.start, block.end - end - person.bufferAfter);
  };
}

/** By how many minutes of the block are left before the meeting and after it: none where it reaches out. */
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

function freeBlocks({ calendar, workingHours, clock }: PersonInContext, around: Interval): FreeBlock[] {
  const free = without(workingHours, busyIntervals(calendar, around.start, around.end));
  const isLong = ({ start, end }: Interval) => end - start >= longBlockMinutes;
  const dayOf = ({ start }: Interval) => Math.floor(clock(start) / minutesPerDay);
  const longOnes = new Map<number, number>();
  for (const block of free.filter(isLong)) longOnes.set(dayOf(block), (longOnes.get(dayOf(block)) ?? 0) + 1);
  return free.map((block) => ({
    ...block,
    isLong: isLong(block),
    isOnlyLongOneOfDay: isLong(block) && longOnes.get(dayOf(block)) === 1,
  }));
}
