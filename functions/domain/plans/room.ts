import type { Meeting } from "../meetings/meeting.ts";
import type { EpochMinute } from "../time/instant.ts";
import { type Interval, overlaps } from "../time/interval.ts";
import { dailyLimits } from "./daily-limits.ts";
import type { DayToClear } from "./day-to-clear.ts";
import { freeStarts } from "./free-starts.ts";

/** A meeting of the date at a new time, and what it takes there. */
export interface Spot {
  meeting: Meeting;
  start: EpochMinute;
  /** On the organizer's calendar: two moves collide exactly where these do. */
  blocked: Interval;
  /** Which of the daily limits it counts against. */
  limit: number | undefined;
}

/** What the calendars leave to each meeting, and moves to each other. */
export interface Room {
  /** Where a meeting can be booked as the calendars stand; listed once. */
  freeStarts(meeting: Meeting): readonly EpochMinute[];
  spotOf(meeting: Meeting, start: EpochMinute): Spot;
  /** Whether the spot is in the way of none of the others, and not one too many for a day. */
  admits(spot: Spot, others: readonly Spot[]): boolean;
}

export function roomFor(question: DayToClear): Room {
  const { remaining, limitAt } = dailyLimits(question);
  const free = new Map<string, readonly EpochMinute[]>();
  return {
    freeStarts(meeting) {
      const starts = free.get(meeting.id) ?? freeStarts(question, meeting);
      free.set(meeting.id, starts);
      return starts;
    },
    spotOf(meeting, start) {
      const { bufferBeforeMinutes, bufferAfterMinutes } = question.rules.get(meeting.id)!;
      const end = start + meeting.end - meeting.start;
      const blocked = { start: start - bufferBeforeMinutes, end: end + bufferAfterMinutes };
      return { meeting, start, blocked, limit: limitAt(meeting, start) };
    },
    admits({ blocked, limit }, others) {
      if (others.some((other) => overlaps(other.blocked, blocked))) return false;
      return limit === undefined || others.filter((other) => other.limit === limit).length < remaining[limit]!;
    },
  };
}
