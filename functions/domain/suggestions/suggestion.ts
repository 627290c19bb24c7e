import { createHash } from "node:crypto";
import type { Meeting } from "../meetings/meeting.ts";
import type { Calendars } from "../meetings/move-context.ts";
import { slotContextToMove } from "../meetings/reschedule.ts";
import type { MeetingRules } from "../meetings/rules.ts";
import { invalidRequest, Refusal } from "../refusal.ts";
import { isBookable } from "../slots/find-slots.ts";
import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute } from "../time/instant.ts";
import type { Relaxation } from "../wishes/relaxation.ts";
import type { Reader } from "./explain.ts";
import type { Candidate, EmptyReason } from "./suggestion-context.ts";
import type { UnfitCause } from "./unfit-meetings.ts";

/** How a suggestion reads. `expired` is never stored: an open suggestion is called that once its meeting has begun. */
export const suggestionStatuses = ["open", "accepted", "dismissed", "withdrawn", "expired"] as const;
export type SuggestionStatus = (typeof suggestionStatuses)[number];

/** Times that are suggested for one meeting, and who has ordered them. */
export interface SuggestedTimes {
  /** The best first. None where there is no other time, which is worth knowing as well. */
  candidates: Candidate[];
  source: "ai" | "rules";
  /** Where there are no candidates: why, and whose time is the bottleneck. */
  emptyReason?: EmptyReason;
  bottleneckIds?: string[];
}

/** Times that were found for somebody who asked. */
export interface AnsweredTimes extends SuggestedTimes {
  /** Where there are none because of wishes. */
  relax?: Relaxation;
}

/** What a search has found, for whom. `nextFrom`: where to search on, where calendars were too full to be read to the end of the range. */
export interface FoundTimes extends AnsweredTimes {
  reader: Reader;
  nextFrom: EpochMinute | undefined;
}

/** What an organizer's inbox holds for one meeting that no longer fits. */
export interface Suggestion extends SuggestedTimes {
  /** Made from what the suggestion is about; sorts by the meeting's start. See `suggestionIdOf`. */
  id: string;
  organizerId: string;
  meetingId: string;
  /** The version of the meeting for which the candidates were found. */
  meetingVersion: number;
  meetingStart: EpochMinute;
  meetingEnd: EpochMinute;
  cause: UnfitCause;
  /** Accepted and dismissed are final: nothing is suggested twice. A withdrawn one may be opened again. */
  status: Exclude<SuggestionStatus, "expired">;
  /** The index of the candidate to which the meeting has moved. */
  acceptedIndex?: number;
  createdAt: EpochMillisecond;
  updatedAt: EpochMillisecond;
  version: number;
}

/** A suggestion as it reads at present. */
export interface PresentSuggestion {
  suggestion: Suggestion;
  status: SuggestionStatus;
  /** Who reads it. */
  reader: Reader;
  /** Those to which the meeting can still be moved; none unless it is open. */
  candidates: readonly IndexedCandidate[];
  /** It is open, and everybody has declined: the organizer may as well cancel the meeting. */
  offersCancelling?: boolean;
}

/** A candidate of a suggestion, and its index there, which does not change when others are left out. */
export interface IndexedCandidate extends Candidate {
  index: number;
}

/**
 * The id of the only suggestion that there can be for this meeting, at the time at which it stands, and for this cause. So a message
 * that comes twice makes one suggestion, and a dismissed one comes back only when the meeting has another time, or when others have
 * declined it. Ids begin with the meeting's start and sort by it.
 */
export function suggestionIdOf(meeting: Meeting, cause: UnfitCause): string {
  const { id, start, end, agreed, attendees } = meeting;
  const declined = attendees.filter(({ response }) => response === "declined").map(({ userId }) => userId);
  const about = [id, start, end, agreed.at, cause, ...(cause === "attendee_declined" ? declined.sort() : [])];
  const digest = createHash("sha256").update(JSON.stringify(about)).digest("base64url").slice(0, digestLength);
  return `${idPrefixOf(start)}${digest}`;
}

/** How the ids of suggestions for meetings with this start begin. */
export function idPrefixOf(start: EpochMinute): string {
  return `${start.toString(36).padStart(startLength, "0")}-`;
}

/** 120 bits. */
const digestLength = 20;

/** Enough for every minute until 2199. */
const startLength = 6;

export function newSuggestion(
  meeting: Meeting,
  cause: UnfitCause,
  times: SuggestedTimes,
  now: EpochMillisecond,
): Suggestion {
  return {
    id: suggestionIdOf(meeting, cause),
    organizerId: meeting.organizerId,
    meetingId: meeting.id,
    meetingVersion: meeting.version,
    meetingStart: meeting.start,
    meetingEnd: meeting.end,
    cause,
    status: "open",
    ...timesAlone(times),
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
}

/** Open, with times that have been found anew. */
export function withTimes(
  suggestion: Suggestion,
  meeting: Meeting,
  times: SuggestedTimes,
  now: EpochMillisecond,
): Suggestion {
  const { emptyReason, bottleneckIds, ...kept } = suggestion;
  const opened = changed({ ...kept, ...timesAlone(times) }, "open", now);
  return { ...opened, meetingVersion: meeting.version };
}

/** Open again with the times that it has, which are all still free. */
export function reopened(suggestion: Suggestion, now: EpochMillisecond): Suggestion {
  return changed(suggestion, "open", now);
}

export function withdrawn(suggestion: Suggestion, now: EpochMillisecond): Suggestion {
  return changed(suggestion, "withdrawn", now);
}

export function accepted(suggestion: Suggestion, acceptedIndex: number, now: EpochMillisecond): Suggestion {
  return { ...changed(suggestion, "accepted", now), acceptedIndex };
}

/** Throws `invalid_state` for an accepted suggestion: its meeting has moved. */
export function dismissed(suggestion: Suggestion, now: EpochMillisecond): Suggestion {
  if (suggestion.status === "accepted") throw new Refusal("invalid_state", (say) => say.problems.suggestionWasAccepted);
  return changed(suggestion, "dismissed", now);
}

/** Whether its organizer has decided about it: then it is never opened again. */
export function isSettled({ status }: Suggestion): boolean {
  return status === "accepted" || status === "dismissed";
}

export function hasBegun({ meetingStart }: Suggestion, now: EpochMillisecond): boolean {
  return meetingStart * millisecondsPerMinute <= now;
}

/** How it reads. An open suggestion whose meeting is gone or has changed since is as good as withdrawn. */
export function suggestionStatusAt(
  suggestion: Suggestion,
  meeting: Meeting | undefined,
  now: EpochMillisecond,
): SuggestionStatus {
  if (suggestion.status !== "open") return suggestion.status;
  if (hasBegun(suggestion, now)) return "expired";
  return meeting && isAbout(suggestion, meeting) ? "open" : "withdrawn";
}

/** How it may read before its meeting is known: only the meeting tells whether an open suggestion reads as withdrawn. */
export function possibleStatusesAt(suggestion: Suggestion, now: EpochMillisecond): SuggestionStatus[] {
  if (suggestion.status !== "open") return [suggestion.status];
  return hasBegun(suggestion, now) ? ["expired"] : ["open", "withdrawn"];
}

/** The candidates to which the organizer can move the meeting at this moment. */
export function bookableCandidates(
  { candidates }: Suggestion,
  meeting: Meeting,
  rules: MeetingRules,
  calendars: Calendars,
  now: EpochMillisecond,
): IndexedCandidate[] {
  const context = slotContextToMove(meeting, rules, calendars, now);
  return candidates
    .map((candidate, index) => ({ ...candidate, index }))
    .filter(({ start, end }) => isBookable(context, start, end));
}

/**
 * The candidate at that index. `start` is when the caller thinks that it begins. Throws `invalid_request` where there is no such
 * candidate, and `invalid_state` where another time stands there by now.
 */
export function candidateAt({ candidates }: Suggestion, index: number, start: EpochMinute | undefined): Candidate {
  const candidate = candidates[index];
  if (!candidate) throw invalidRequest({ path: "index", message: (say) => say.inputs.suggestedIndex });
  if (start !== undefined && start !== candidate.start) {
    throw new Refusal("invalid_state", (say) => say.problems.suggestionHasChanged);
  }
  return candidate;
}

/** Whether that candidate was accepted and its meeting still stands there. */
export function isAcceptedAs(
  { status, acceptedIndex, candidates }: Suggestion,
  index: number,
  { start, end }: Meeting,
): boolean {
  const candidate = candidates[index];
  return status === "accepted" && acceptedIndex === index && candidate?.start === start && candidate.end === end;
}

/** Throws `invalid_state` for a suggestion that is not open: decided about, withdrawn, or for a meeting that has begun or changed. */
export function assertOpen(suggestion: Suggestion, meeting: Meeting, now: EpochMillisecond): void {
  const status = suggestionStatusAt(suggestion, meeting, now);
  if (status !== "open") throw new Refusal("invalid_state", (say) => say.problems.suggestionIsNotOpen(status));
}

function isAbout({ id, cause }: Suggestion, meeting: Meeting): boolean {
  return meeting.status !== "cancelled" && suggestionIdOf(meeting, cause) === id;
}

function changed(suggestion: Suggestion, status: Suggestion["status"], now: EpochMillisecond): Suggestion {
  return { ...suggestion, status, updatedAt: now, version: suggestion.version + 1 };
}

/** Without anything else that came with the times. */
function timesAlone({ candidates, source, emptyReason, bottleneckIds }: SuggestedTimes): SuggestedTimes {
  return {
    candidates,
    source,
    ...(emptyReason && { emptyReason }),
    ...(bottleneckIds && { bottleneckIds }),
  };
}
