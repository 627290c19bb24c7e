import type { Interval } from "../time/interval.ts";
import type { MoveReason } from "./explain-move.ts";
import type { UnplacedReason } from "./free-starts.ts";

export interface Move {
  meetingId: string;
  from: Interval;
  to: Interval;
  /** At least one. */
  reasons: MoveReason[];
  /** One English sentence; its times are those of the question's zone. */
  explanation: string;
}

export interface Unplaced {
  meetingId: string;
  reason: UnplacedReason;
}

export interface DayPlan {
  /** Ascending by the old times. */
  moves: Move[];
  /** What stays where it is, in the same order. */
  unplaced: Unplaced[];
  /** Whether no better plan exists; otherwise the search came to its bound and this is the best that it found. */
  isOptimal: boolean;
}
