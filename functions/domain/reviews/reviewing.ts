import { assertNotCancelled } from "../meetings/cancel.ts";
import { hasEnded, type Meeting } from "../meetings/meeting.ts";
import { attendeeOf } from "../meetings/participants.ts";
import { notFound, Refusal } from "../refusal.ts";
import { localDay, weekdayIndex } from "../time/calendar-date.ts";
import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../time/instant.ts";
import { weekdays } from "../time/weekday.ts";
import type { Zone } from "../time/zone.ts";
import {
  isWithdrawn,
  type KeptReview,
  type Opinion,
  type Review,
  type ReviewedMeeting,
  type WithdrawnReview,
} from "./review.ts";

/** So long after its end a meeting can be reviewed, and a review changed or taken back. */
export const reviewWindowDays = 14;

/** Longer than the stream and its dead letters keep a record of a review. */
const traceKeptDays = 30;

/** Whose review, and which attempt writes it. */
export interface Authorship {
  reviewer: string;
  changeId: string;
}

/**
 * Whether a participant may review the meeting now. What is decided on cannot change any more: a meeting that is over stands.
 * Throws `forbidden` for who has declined, `invalid_state` for a meeting that is cancelled or not over, `too_late`.
 */
export function assertCanReview(meeting: Meeting, userId: string, now: EpochMillisecond): void {
  if (attendeeOf(meeting, userId)?.response === "declined") {
    throw new Refusal("forbidden", "Only those who took part review a meeting: you declined.");
  }
  assertNotCancelled(meeting);
  if (!hasEnded(meeting, now)) throw new Refusal("invalid_state", "A meeting is reviewed once it is over.");
  assertWindowOpen(meeting.end, now);
}

export function reviewedMeeting(meeting: Meeting, organizersZone: Zone): ReviewedMeeting {
  const { id, organizerId, meetingTypeId, start, end } = meeting;
  const weekday = weekdays[weekdayIndex(localDay(start, organizersZone))]!;
  return { meetingId: id, organizerId, meetingTypeId, endedAt: end, weekday, minutes: end - start };
}

/** The first review, the next version of one, or a new one after it was taken back. */
export function writtenReview(
  before: KeptReview | undefined,
  meeting: ReviewedMeeting,
  opinion: Opinion,
  authorship: Authorship,
  now: EpochMillisecond,
): Review {
  return {
    ...opinion,
    ...authorship,
    meeting,
    version: (before?.version ?? 0) + 1,
    madeAt: before && !isWithdrawn(before) ? before.madeAt : now,
    changedAt: now,
  };
}

/** Takes a review back; nothing of what it said is kept. Throws `too_late` once figures that contain it have been shown. */
export function withdrawnReview(
  { meeting, reviewer, version }: Review,
  changeId: string,
  now: EpochMillisecond,
): WithdrawnReview {
  assertWindowOpen(meeting.endedAt, now);
  const expiresAt = traceKeptUntil(lastInstantOf(meeting.endedAt));
  return { withdrawn: true, meeting, reviewer, version: version + 1, changeId, expiresAt };
}

/** In seconds since the epoch: when no record of a review that was written before an instant can be underway any more. */
export function traceKeptUntil(instant: EpochMillisecond): number {
  return Math.ceil((instant + traceKeptDays * millisecondsPerDay) / 1000);
}

/** The review that stands. Throws `not_found` where none was made, or it was taken back. */
export function standingReview(kept: KeptReview | undefined): Review {
  if (!kept || isWithdrawn(kept)) throw notFound("review of yours for a meeting");
  return kept;
}

/** Until when reviews of a meeting are made and changed. */
function lastInstantOf(end: EpochMinute): EpochMillisecond {
  return end * millisecondsPerMinute + reviewWindowDays * millisecondsPerDay;
}

function assertWindowOpen(end: EpochMinute, now: EpochMillisecond): void {
  if (now <= lastInstantOf(end)) return;
  throw new Refusal("too_late", `Meetings are reviewed until ${reviewWindowDays} days after their end.`);
}

const millisecondsPerDay = minutesPerDay * millisecondsPerMinute;
