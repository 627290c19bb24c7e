import type { Priority } from "../domain/meetings/meeting.ts";
import type { MoveReason } from "../domain/plans/explain-move.ts";
import type { DrawbackCode } from "../domain/suggestions/drawback.ts";
import type { SuggestionReason } from "../domain/suggestions/suggestion-context.ts";
import type { EpochMinute } from "../domain/time/instant.ts";
import type { MayCall } from "./consult.ts";

/** Orders times that are known to be free, and says which reason counts most for each. It is never asked what is free, and nobody reads its words. */
export interface SuggestionModel {
  /**
   * Answers within a few seconds. Undefined where there is no usable advice, for whatever reason: then the rules decide alone. Never
   * throws. `mayCall` is asked before each call.
   */
  advise(question: AdviceQuestion, mayCall: MayCall): Promise<Advice | undefined>;
}

/** Ids are the caller's own and are not sent. Neither is anything that is not named here. */
export interface AdviceQuestion {
  /** The zone of the person who reads the suggestions. All times are written in it. */
  timeZone: string;
  /** How many of each meeting's candidates to order. The fewer they are, the sooner it answers. */
  wanted: number;
  meetings: readonly MeetingInQuestion[];
}

export interface MeetingInQuestion {
  id: string;
  minutes: number;
  priority: Priority;
  kind: "meeting";
  /** Sent only where the organization allows it. */
  title?: string;
  /** At least one; the best by the rules comes first. */
  candidates: readonly CandidateInQuestion[];
}

export interface CandidateInQuestion {
  id: string;
  start: EpochMinute;
  /** All that hold for it. */
  reasons: readonly ReasonCode[];
  /** What the rules think of it, where they have ranked it: times of a lower tier come first, then those with a higher score. */
  score?: number;
  tier?: number;
  /** On whose clocks it is written as well. People have no names here: they are told apart by their order. */
  zones?: readonly string[];
  drawbacks?: readonly { code: DrawbackCode; person?: number }[];
}

export type ReasonCode = SuggestionReason | MoveReason;

/** By the meeting's id: all of its candidates, each once, the best first. Those without advice come last, in the given order. */
export type Advice = ReadonlyMap<string, readonly AdvisedCandidate[]>;

export interface AdvisedCandidate {
  id: string;
  /** The one of its reasons that counts most. */
  reason?: ReasonCode;
}
