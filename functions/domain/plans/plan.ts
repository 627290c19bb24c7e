import type { MeetingChange } from "../meetings/edit.ts";
import { hasEnded, type Meeting } from "../meetings/meeting.ts";
import { Refusal } from "../refusal.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../time/instant.ts";
import type { DayPlan, Move } from "./day-plan.ts";
import type { Hold } from "./hold.ts";

/** So many meetings of one date can be moved together. */
export const maxMeetingsOfPlan = 50;

const validMilliseconds = 24 * 60 * 60 * 1000;

/**
 * How far a plan has come. One that fits a transaction goes from `proposed` to `applied` in one step. A larger one first
 * holds every new time, then its meetings move; from `moving` on there is no way back, and until then it may still give up:
 * `releasing` leads back to `proposed`.
 */
export const stages = ["proposed", "holding", "releasing", "moving", "applied"] as const;
export type Stage = (typeof stages)[number];

export interface PlannedMove extends Move {
  /** The meeting's version that the move was planned for: any change of the meeting makes the plan stale. */
  version: number;
}

/** Why a meeting stays: what the search says; that it has begun; that somebody changed it while the plan was being applied. */
export const reasonsToStay = ["no_slot", "no_common_time", "crowded_out", "running", "changed"] as const;

export interface UnplacedMeeting {
  meetingId: string;
  reason: (typeof reasonsToStay)[number];
}

/** What came of one move of a plan: nothing, where its meeting has become another matter while its time was held. */
export interface CarriedMove {
  hold: Hold;
  change: MeetingChange | undefined;
}

/** New times for an organizer's meetings of one date, to be taken all together. */
export interface Plan {
  id: string;
  organizerId: string;
  stage: Stage;
  /** At least one, unless there was nothing to move. */
  moves: PlannedMove[];
  unplaced: UnplacedMeeting[];
  /** Who has chosen among the free times and explained the moves. */
  source: "ai" | "rules";
  /** Why the date is cleared, in the organizer's words: for the histories of the meetings. */
  reason: string | null;
  /** What stands on calendars for moves that have not been made. */
  holds: Hold[];
  /** Until when it can be applied, and read once it is. */
  validUntil: EpochMillisecond;
  version: number;
}

/** A plan as it is proposed: for a day, or until its first meeting begins. */
export function proposedPlan(
  { id, organizerId, reason }: Pick<Plan, "id" | "organizerId" | "reason">,
  meetings: readonly Meeting[],
  { moves, unplaced, source }: Pick<DayPlan, "moves" | "unplaced"> & Pick<Plan, "source">,
  now: EpochMillisecond,
): Plan {
  const versions = new Map(meetings.map((meeting) => [meeting.id, meeting.version]));
  const running = meetings.filter((meeting) => isRunning(meeting, now));
  const firstStart = Math.min(...moves.map(({ from }) => from.start));
  return {
    ...{ id, organizerId, reason },
    stage: "proposed",
    moves: moves.map((move) => ({ ...move, version: versions.get(move.meetingId)! })),
    unplaced: [...running.map((meeting) => ({ meetingId: meeting.id, reason: "running" }) as const), ...unplaced],
    source,
    holds: [],
    validUntil: Math.min(now + validMilliseconds, firstStart * millisecondsPerMinute),
    version: 1,
  };
}

export function isRunning(meeting: Meeting, now: EpochMillisecond): boolean {
  return meeting.start * millisecondsPerMinute <= now && !hasEnded(meeting, now);
}

/** Whether its new times are being held or its meetings moved at this moment. */
export function isUnderway({ stage }: Plan): boolean {
  return stage !== "proposed" && stage !== "applied";
}

export function hasExpired(plan: Plan, now: EpochMillisecond): boolean {
  return !isUnderway(plan) && plan.validUntil <= now;
}

/** Throws `plan_stale` for a plan whose time has passed. */
export function assertNotExpired({ validUntil }: Plan, now: EpochMillisecond): void {
  if (validUntil > now) return;
  throw new Refusal("plan_stale", "The plan has expired: make a new one.");
}

export function holding(plan: Plan, holds: readonly Hold[]): Plan {
  return { ...plan, stage: "holding", holds: [...plan.holds, ...holds] };
}

export function moving(plan: Plan): Plan {
  return { ...plan, stage: "moving" };
}

export function releasing(plan: Plan): Plan {
  return { ...plan, stage: "releasing" };
}

export function withoutHolds(plan: Plan, released: readonly Hold[]): Plan {
  const holds = plan.holds.filter((hold) => !released.includes(hold));
  return { ...plan, stage: holds.length > 0 ? "releasing" : "proposed", holds };
}

/** After moves have been carried out, and others given up because their meetings have changed meanwhile. */
export function afterMoves(plan: Plan, carried: readonly CarriedMove[], now: EpochMillisecond): Plan {
  const done = new Set(carried.map(({ hold }) => hold.meetingId));
  const givenUp = new Set(carried.flatMap(({ hold, change }) => (change ? [] : hold.meetingId)));
  const holds = plan.holds.filter(({ meetingId }) => !done.has(meetingId));
  return {
    ...plan,
    moves: plan.moves.filter(({ meetingId }) => !givenUp.has(meetingId)),
    unplaced: [...plan.unplaced, ...[...givenUp].map((meetingId) => ({ meetingId, reason: "changed" }) as const)],
    holds,
    ...(holds.length > 0
      ? { stage: "moving" }
      : { stage: "applied", validUntil: Math.max(plan.validUntil, now + validMilliseconds) }),
  };
}
