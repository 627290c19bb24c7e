import { minutesOutside, stepsOutside } from "../availability/outside-hours.ts";
import type { EpochMinute } from "../time/instant.ts";
import { unmetWishes } from "../wishes/unmet-wishes.ts";
import type { RankingContext } from "./ranking-context.ts";

/** From 0 on: a time of a lower tier comes before all times of a higher one, however good their scores are. */
export type Tier = (ranking: RankingContext) => (start: EpochMinute) => number;

/** Times are compared by these, one after the other, before their scores are looked at. */
const tiers: readonly Tier[] = [leftTier, hoursTier, wishTier];

/** The time that the meeting has just left comes last of all. */
function leftTier({ movedFrom }: RankingContext): (start: EpochMinute) => number {
  return (start) => (start === movedFrom ? 1 : 0);
}

/** 0 inside everybody's working hours. Else how many steps the worst-off person is outside of theirs. */
export function hoursTier({ people, minutes }: RankingContext): (start: EpochMinute) => number {
  const outside = people.map(({ worksAt }) => minutesOutside(worksAt, minutes));
  return (start) => {
    let worst = 0;
    for (const outsideAt of outside) worst = Math.max(worst, outsideAt(start));
    return stepsOutside(worst);
  };
}

/** How many of the caller's soft wishes are not met. */
function wishTier({ wishes, minutes, from, to }: RankingContext): (start: EpochMinute) => number {
  return wishes ? unmetWishes(wishes, minutes, { start: from, end: to }) : () => 0;
}

/** All starts in groups of equal tiers, the best group first, ascending in each. */
export function startsByTier(ranking: RankingContext): EpochMinute[][] {
  return grouped(
    ranking.starts,
    tiers.map((tier) => tier(ranking)),
  );
}

function grouped(
  starts: readonly EpochMinute[],
  tiersAt: readonly ((start: EpochMinute) => number)[],
): EpochMinute[][] {
  const [tierAt, ...nextTiersAt] = tiersAt;
  if (!tierAt) return [[...starts]];
  const groups = Map.groupBy(starts, tierAt);
  return [...groups].sort(([one], [other]) => one - other).flatMap(([, group]) => grouped(group, nextTiersAt));
}
