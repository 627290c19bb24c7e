import type { MeetingChange } from "../meetings/change.ts";
import { hasBegun, type Meeting } from "../meetings/meeting.ts";
import { invalidRequest, Refusal } from "../refusal.ts";
import type { Texts } from "../texts/texts.ts";
import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import type { DayPlan, ExplainedMove, UnplacedMeeting } from "./day-plan.ts";
import { unplacedReasons } from "./free-starts.ts";
import type { Hold } from "./hold.ts";

/** How many meetings of one date can be moved together. */
export const maxMeetingsOfPlan = 50;

/** How many people can be on them together, the organizer included. */
export const maxPeopleOfPlan = 120;

const validMilliseconds = 24 * 60 * 60 * 1000;

/**
 * How far a plan has come. One that fits a transaction goes from `proposed` to `applied` in one step. For a larger one every new time
 * is held first; then its meetings move. From `moving` on there is no way back. Until then it may give up: `releasing` leads back to
 * `proposed`.
 */
export const stages = ["proposed", "holding", "releasing", "moving", "applied"] as const;
export type Stage = (typeof stages)[number];

export interface PlannedMove extends ExplainedMove {
  /** The version of the meeting that the move was planned for. Any change of the meeting makes the plan stale. */
  version: number;
  /** One English sentence, where an earlier release has made the plan: it kept no zone to say it in. */
  explanation?: string;
}

/** Why a meeting stays: the search found no time for it, it has begun, or somebody changed it while the plan was being applied. */
export const reasonsToStay = [...unplacedReasons, "running", "changed"] as const;

interface StayingMeeting extends Omit<UnplacedMeeting, "reason"> {
  reason: (typeof reasonsToStay)[number];
}

/** What came of one move of a plan whose new time was held: it was made, or given up. */
export type MoveOutcome = { hold: Hold } & (
  | { change: MeetingChange }
  | { change?: never; givenUpAs: "running" | "changed" }
);

/** New times for an organizer's meetings of one date, which move all together. */
export interface Plan {
  id: string;
  organizerId: string;
  stage: Stage;
  /** At least one, unless there was nothing to move. */
  moves: PlannedMove[];
  unplaced: StayingMeeting[];
  /** `ai` where a model has changed a time, or which reason comes first. */
  source: "ai" | "rules";
  /** In which dates and times are said. Only plans of earlier releases have none. */
  timeZone?: string;
  /** Where to search on, where the calendars of these people were too full to be read to the end of the range. */
  nextFrom?: EpochMinute;
  /** Why the date is cleared, in the organizer's words. It goes into the histories of the meetings. */
  reason: string | null;
  /** What stands on calendars for moves that have not been made yet. */
  holds: Hold[];
  /** Until when it can be applied; once it is applied, until when it can be read. */
  validUntil: EpochMillisecond;
  version: number;
}

/** Everybody whom the moves of plans cost something, each once. */
export function peopleWithDrawbacks(plans: readonly Pick<Plan, "moves">[]): string[] {
  const drawbacks = plans.flatMap(({ moves }) => moves.flatMap((move) => move.drawbacks));
  return [...new Set(drawbacks.flatMap(({ userId }) => userId ?? []))];
}

/** The id of a plan, made of when it is made and what tells it from others: plans that are made later sort behind the earlier ones. */
export function planIdOf(madeAt: EpochMillisecond, distinction: string): string {
  return `${madeAt.toString(36).padStart(madeAtLength, "0")}-${distinction}`;
}

/** Enough for every millisecond until 2199. */
const madeAtLength = 9;

/** Throws `in_the_past` for a date that is over. */
export function assertDateIsToCome(date: Interval, now: EpochMillisecond): void {
  if (date.end * millisecondsPerMinute > now) return;
  throw new Refusal("in_the_past", (say) => say.problems.dateIsOver);
}

/** Throws `nothing_to_move` for a date without meetings. */
export function assertAnyMeetings(meetings: readonly Meeting[]): void {
  if (meetings.length > 0) return;
  throw new Refusal("nothing_to_move", (say) => say.problems.noMeetingsToMove);
}

/** Which of a date's meetings a plan is about: all, if nothing is said. */
export interface ChosenMeetings {
  only?: readonly string[] | undefined;
  except?: readonly string[] | undefined;
}

/** Throws `invalid_request` for ids that none of the meetings has. */
export function chosenOf(meetings: readonly Meeting[], { only, except }: ChosenMeetings): Meeting[] {
  const ids = new Set(meetings.map(({ id }) => id));
  const unknown = Object.entries({ only, except }).flatMap(([field, named = []]) =>
    [...named.keys()]
      .filter((index) => !ids.has(named[index]!))
      .map((index) => ({
        path: `${field}.${index}`,
        message: (say: Texts) => say.inputs.notOfDate,
      })),
  );
  if (unknown.length > 0) throw invalidRequest(...unknown);
  return meetings.filter(({ id }) => (only?.includes(id) ?? true) && !except?.includes(id));
}

/** A new plan. It is valid for a day, or until its first meeting begins. */
export function proposedPlan(
  {
    id,
    organizerId,
    reason,
    timeZone,
    nextFrom,
  }: Required<Pick<Plan, "id" | "organizerId" | "reason" | "timeZone">> & { nextFrom?: EpochMinute | undefined },
  meetings: readonly Meeting[],
  { moves, unplaced, source }: Pick<DayPlan, "moves" | "unplaced"> & Pick<Plan, "source">,
  now: EpochMillisecond,
): Plan {
  const versions = new Map(meetings.map((meeting) => [meeting.id, meeting.version]));
  const running = meetings.filter((meeting) => hasBegun(meeting, now));
  const firstStart = Math.min(...moves.map(({ from }) => from.start));
  return {
    ...{ id, organizerId, reason, timeZone },
    ...(nextFrom !== undefined && { nextFrom }),
    stage: "proposed",
    moves: moves.map((move) => ({ ...move, version: versions.get(move.meetingId)! })),
    unplaced: [...running.map((meeting) => ({ meetingId: meeting.id, reason: "running" }) as const), ...unplaced],
    source,
    holds: [],
    validUntil: Math.min(now + validMilliseconds, firstStart * millisecondsPerMinute),
    version: 1,
  };
}

/** Whether it is being applied: some of its new times are held, or some of its meetings have moved. */
export function isUnderway({ stage }: Plan): boolean {
  return stage !== "proposed" && stage !== "applied";
}

export function hasExpired(plan: Plan, now: EpochMillisecond): boolean {
  return !isUnderway(plan) && plan.validUntil <= now;
}

/** Throws `plan_stale` for a plan whose time has passed. */
export function assertNotExpired({ validUntil }: Plan, now: EpochMillisecond): void {
  if (validUntil > now) return;
  throw new Refusal("plan_stale", (say) => say.problems.planHasExpired);
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

/** Once these moves have been made or given up. */
export function afterMoves(plan: Plan, outcomes: readonly MoveOutcome[], now: EpochMillisecond): Plan {
  const done = new Set(outcomes.map(({ hold }) => hold.meetingId));
  const givenUp = outcomes.flatMap((outcome) =>
    outcome.change ? [] : { meetingId: outcome.hold.meetingId, reason: outcome.givenUpAs },
  );
  const holds = plan.holds.filter(({ meetingId }) => !done.has(meetingId));
  return {
    ...plan,
    moves: plan.moves.filter(({ meetingId }) => !givenUp.some((one) => one.meetingId === meetingId)),
    unplaced: [...plan.unplaced, ...givenUp],
    holds,
    ...(holds.length > 0
      ? { stage: "moving" }
      : { stage: "applied", validUntil: Math.max(plan.validUntil, now + validMilliseconds) }),
  };
}
