import type { Priority } from "../domain/meetings/meeting.ts";
import type { MoveReason } from "../domain/plans/explain-move.ts";
import type { SuggestionReason } from "../domain/suggestions/suggestion-context.ts";
import type { EpochMinute } from "../domain/time/instant.ts";

/** Orders times that are known to be free, and says which reason counts most for each. It is never asked what is free, and nobody reads a word of it. */
export interface SuggestionModel {
  /** Within a few seconds; `undefined` where there is no usable advice, for whatever reason: then the rules stand alone. Never throws. */
  advise(question: AdviceQuestion): Promise<Advice | undefined>;
}

/** Ids are the asker's own: they are not sent, and neither is anything else that is not named here. */
export interface AdviceQuestion {
  /** The zone of whoever reads the answer: all times are written in it. */
  timeZone: string;
  /** How many of each meeting's candidates are to be ordered: the fewer, the sooner it answers. */
  wanted: number;
  meetings: readonly AdviceOnMeeting[];
}

export interface AdviceOnMeeting {
  id: string;
  minutes: number;
  priority: Priority;
  kind: "meeting";
  /** Sent only where the organization allows it. */
  title?: string;
  /** At least one, the best by the rules first. */
  candidates: readonly AdviceCandidate[];
}

export interface AdviceCandidate {
  id: string;
  start: EpochMinute;
  /** What holds for it. */
  reasons: readonly ReasonCode[];
}

export type ReasonCode = SuggestionReason | MoveReason;

/** By the meeting's id: all of its candidates, each once, the best first; those on which there is no advice come last, in the given order. */
export type Advice = ReadonlyMap<string, readonly AdvisedCandidate[]>;

export interface AdvisedCandidate {
  id: string;
  /** The one of its reasons that counts most. */
  reason?: ReasonCode;
}
