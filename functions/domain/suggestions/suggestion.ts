import { createHash } from "node:crypto";
import type { Calendars } from "../meetings/conflicts.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { slotContextToMove } from "../meetings/reschedule.ts";
import type { MeetingRules } from "../meetings/rules.ts";
import { invalidRequest, Refusal } from "../refusal.ts";
import { isBookable } from "../slots/find-slots.ts";
import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute } from "../time/instant.ts";
import type { Candidate, EmptyReason } from "./suggestion-question.ts";
import type { UnfitCause } from "./unfit-meetings.ts";

/** How a suggestion reads: `expired` is never stored, it is what an open one is called once its meeting has begun. */
export const suggestionStatuses = ["open", "accepted", "dismissed", "withdrawn", "expired"] as const;
export type SuggestionStatus = (typeof suggestionStatuses)[number];

/** Times for one meeting, and where they come from. */
export interface SuggestedTimes {
  /** The best first; none where there is no other time, which is worth knowing as well. */
  candidates: Candidate[];
  source: "ai" | "rules";
  /** Where there are no candidates: why, and whose time is the bottleneck. */
  emptyReason?: EmptyReason;
  bottleneckIds?: string[];
}

/** What the inbox of an organizer holds of one meeting that no longer fits. */
export interface Suggestion extends SuggestedTimes {
  /** Follows from what it is about, and sorts by the meeting's start: see `suggestionIdOf`. */
  id: string;
  organizerId: string;
  meetingId: string;
  /** The meeting's version that the candidates were found for. */
  meetingVersion: number;
  meetingStart: EpochMinute;
  meetingEnd: EpochMinute;
  cause: UnfitCause;
  /** Accepted and dismissed are for good: nothing is suggested twice. What was withdrawn may be opened again. */
  status: Exclude<SuggestionStatus, "expired">;
  /** Of the candidates: where the meeting has gone. */
  acceptedIndex?: number;
  createdAt: EpochMillisecond;
  updatedAt: EpochMillisecond;
  version: number;
}

/** A time of a suggestion, and its place in it, which does not change when others are left out. */
export interface IndexedCandidate extends Candidate {
  index: number;
}

/**
 * The id of the one suggestion that there can be for this meeting at the time for which it stands, and for this cause: so a
 * message that comes twice makes one, and what was dismissed comes back only when the meeting is at another time, or when
 * others have declined it. It begins with the meeting's start: ids sort by it.
 */
export function suggestionIdOf(meeting: Meeting, cause: UnfitCause): string {
  const { id, start, end, agreed, attendees } = meeting;
  const declined = attendees.filter(({ response }) => response === "declined").map(({ userId }) => userId);
  const about = [id, start, end, agreed.at, cause, ...(cause === "attendee_declined" ? declined.sort() : [])];
  const digest = createHash("sha256").update(JSON.stringify(about)).digest("base64url").slice(0, digestLength);
  return `${idPrefixOf(start)}${digest}`;
}

/** How the ids of suggestions for meetings of this start begin. */
export function idPrefixOf(start: EpochMinute): string {
  return `${start.toString(36).padStart(startLength, "0")}-`;
}

/** 120 bits. */
const digestLength = 20;

/** Enough for every minute until 2199. */
const startLength = 6;

/** A new one, whose id is that of the meeting and the cause. */
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

/** Open, with times that have been found again. */
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

/** Open again with the times that it has: they are all still free. */
export function reopened(suggestion: Suggestion, now: EpochMillisecond): Suggestion {
  return changed(suggestion, "open", now);
}

export function withdrawn(suggestion: Suggestion, now: EpochMillisecond): Suggestion {
  return changed(suggestion, "withdrawn", now);
}

export function accepted(suggestion: Suggestion, acceptedIndex: number, now: EpochMillisecond): Suggestion {
  return { ...changed(suggestion, "accepted", now), acceptedIndex };
}

/** Throws `invalid_state` for one that was accepted: its meeting has moved. */
export function dismissed(suggestion: Suggestion, now: EpochMillisecond): Suggestion {
  if (suggestion.status === "accepted") throw new Refusal("invalid_state", "The suggestion has been accepted.");
  return changed(suggestion, "dismissed", now);
}

/** What its organizer has decided about is never opened again. */
export function isSettled({ status }: Suggestion): boolean {
  return status === "accepted" || status === "dismissed";
}

export function hasBegun({ meetingStart }: Suggestion, now: EpochMillisecond): boolean {
  return meetingStart * millisecondsPerMinute <= now;
}

/** How it reads; without its meeting, or where that has changed since, an open one is as good as withdrawn. */
export function suggestionStatusAt(
  suggestion: Suggestion,
  meeting: Meeting | undefined,
  now: EpochMillisecond,
): SuggestionStatus {
  if (suggestion.status !== "open") return suggestion.status;
  if (hasBegun(suggestion, now)) return "expired";
  return meeting && isAbout(suggestion, meeting) ? "open" : "withdrawn";
}

/** Those of its times to which the organizer can move the meeting at this moment. */
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
 * The time at that place, for who thinks that it starts then. Throws `invalid_request` where there is none, `invalid_state`
 * where it is another one by now.
 */
export function candidateAt({ candidates }: Suggestion, index: number, start: EpochMinute | undefined): Candidate {
  const candidate = candidates[index];
  if (!candidate) throw invalidRequest({ path: "index", message: "The suggestion has no such time." });
  if (start !== undefined && start !== candidate.start) {
    throw new Refusal("invalid_state", "The suggestion has changed: that is not its time any more.");
  }
  return candidate;
}

/** Whether it was accepted by that place, and its meeting is where it has gone. */
export function isAcceptedAs(
  { status, acceptedIndex, candidates }: Suggestion,
  index: number,
  { start, end }: Meeting,
): boolean {
  const time = candidates[index];
  return status === "accepted" && acceptedIndex === index && time?.start === start && time.end === end;
}

/** Throws `invalid_state` for one that is not open: decided about, withdrawn, or of a meeting that has begun or changed. */
export function assertOpen(suggestion: Suggestion, meeting: Meeting, now: EpochMillisecond): void {
  const status = suggestionStatusAt(suggestion, meeting, now);
  if (status !== "open") throw new Refusal("invalid_state", `The suggestion is ${status}: nothing was moved.`);
}

function isAbout({ id, cause }: Suggestion, meeting: Meeting): boolean {
  return meeting.status !== "cancelled" && suggestionIdOf(meeting, cause) === id;
}

function changed(suggestion: Suggestion, status: Suggestion["status"], now: EpochMillisecond): Suggestion {
  return { ...suggestion, status, updatedAt: now, version: suggestion.version + 1 };
}

/** Of an answer that says more. */
function timesAlone({ candidates, source, emptyReason, bottleneckIds }: SuggestedTimes): SuggestedTimes {
  return {
    candidates,
    source,
    ...(emptyReason && { emptyReason }),
    ...(bottleneckIds && { bottleneckIds }),
  };
}
