import type { Drawback } from "../suggestions/drawback.ts";
import type { Interval } from "../time/interval.ts";
import type { MoveReason } from "./explain-move.ts";
import type { WhyUnplaced } from "./free-starts.ts";

/** A meeting's old and new time, and why this one. */
export interface ExplainedMove {
  meetingId: string;
  from: Interval;
  to: Interval;
  /** At least one. */
  reasons: MoveReason[];
  /** What can be said against it, the worst first; where there is much, only that. */
  drawbacks: Drawback[];
  /** What the clocks of those show who have drawbacks when the meeting begins. */
  localTimes: { userId: string; start: string }[];
}

/** A meeting that stays where it is. */
export interface UnplacedMeeting extends WhyUnplaced {
  meetingId: string;
}

export interface DayPlan {
  /** Ascending by the old times. */
  moves: ExplainedMove[];
  /** In the same order. */
  unplaced: UnplacedMeeting[];
  /** Whether it is proven that no better plan exists. Otherwise the search ended at its limit with the best that it found. */
  isOptimal: boolean;
}
