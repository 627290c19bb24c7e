import type { Meeting } from "../meetings/meeting.ts";
import type { EpochMinute } from "../time/instant.ts";
import { type Interval, overlaps } from "../time/interval.ts";
import { dailyLimits } from "./daily-limits.ts";
import type { DayToClear } from "./day-to-clear.ts";
import { freeStarts } from "./free-starts.ts";
import { type Judgement, judgementOf } from "./judgement.ts";
import { type CostAt, costsOf } from "./objective.ts";
import { type TierAt, tiersOf, whenPeopleWork } from "./tier.ts";

/** A time to which a meeting of the day could move, and what it takes there. */
export interface MeetingCandidate {
  meeting: Meeting;
  start: EpochMinute;
  /** On the organizer's calendar: two moves collide exactly where these overlap. */
  blocked: Interval;
  /** The daily limit that it counts against, if any. */
  limit: number | undefined;
}

/** What the calendars leave to each meeting, and moves to each other. */
export interface Room {
  /** Where a meeting can be booked as the calendars stand. Listed once for each meeting. */
  freeStarts(meeting: Meeting): readonly EpochMinute[];
  /** The lower, the better, whatever the distance. */
  tierOf(meeting: Meeting): TierAt;
  /** Of one tier, the lower the better. */
  costOf(meeting: Meeting): CostAt;
  /** What speaks for a start by itself, and what against it. */
  judgementAt(meeting: Meeting, start: EpochMinute): Judgement;
  candidateAt(meeting: Meeting, start: EpochMinute): MeetingCandidate;
  /** Whether it collides with none of the others and exceeds no daily limit together with them. */
  admits(candidate: MeetingCandidate, others: readonly MeetingCandidate[]): boolean;
}

export function roomFor(day: DayToClear): Room {
  const { remaining, limitAt } = dailyLimits(day);
  const worksAt = whenPeopleWork(day);
  return {
    freeStarts: onceForEach((meeting) => freeStarts(day, meeting)),
    tierOf: onceForEach(tiersOf(day, worksAt)),
    costOf: onceForEach(costsOf(day)),
    judgementAt: judgementOf(day, worksAt),
    candidateAt(meeting, start) {
      const { bufferBeforeMinutes, bufferAfterMinutes } = day.rules.get(meeting.id)!;
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

function onceForEach<Found>(find: (meeting: Meeting) => Found): (meeting: Meeting) => Found {
  const found = new Map<string, Found>();
  return (meeting) => {
    const known = found.get(meeting.id) ?? find(meeting);
    found.set(meeting.id, known);
    return known;
  };
}
