import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../time/instant.ts";
import type { UnfitMeeting } from "./inbox.ts";
import { isComing, minutesAhead, type UnfitContext } from "./unfit-meetings.ts";

/** How often what an inbox depends on has changed: what is its organizer's, and the organization's meeting types. */
export interface ChangeCounts {
  own: number;
  types: number;
}

/** What is kept of the last look through all of an organizer's coming meetings. */
export interface Look {
  /** The changes that were counted before anything else was read. */
  seen: ChangeCounts;
  /** Until then only a change can make another look find anything else, open suggestions aside. */
  holdsUntil: EpochMinute;
  /** Until then suggestions are open, whose times can be taken by whatever happens to anybody on their meetings. */
  openUntil: EpochMinute;
}

/** Of a look that has only begun, nothing holds. */
export function lookBegunWith(seen: ChangeCounts): Look {
  return { seen, holdsUntil: 0, openUntil: 0 };
}

/** How much of an inbox is to be looked at. */
export type Due = "everything" | "open suggestions" | "nothing";

export function dueAt(now: EpochMillisecond, counts: ChangeCounts, look: Look | undefined): Due {
  const minute = now / millisecondsPerMinute;
  if (!look || look.seen.own !== counts.own || look.seen.types !== counts.types) return "everything";
  if (minute >= look.holdsUntil) return "everything";
  return minute < look.openUntil ? "open suggestions" : "nothing";
}

/** How far a look goes: to the end of the UTC day on which the coming 14 days end. So it holds until the next midnight. */
export function endOfLook(now: EpochMillisecond): EpochMinute {
  const today = Math.floor(now / millisecondsPerMinute / minutesPerDay);
  return (today + 1) * minutesPerDay + minutesAhead;
}

/**
 * What to keep of a look that began then and has found these meetings. It does not hold while times are held on the calendar: a plan
 * is underway, and may let go of them without changing a meeting.
 */
export function lookAt(
  now: EpochMillisecond,
  seen: ChangeCounts,
  context: UnfitContext | undefined,
  unfitMeetings: readonly UnfitMeeting[],
): Look {
  const hasHolds = context?.organizer.entries.some(({ kind }) => kind === "hold") ?? false;
  const { coming = [], later = [] } = Object.groupBy(unfitMeetings, ({ meeting }) =>
    isComing(meeting, now) ? "coming" : "later",
  );
  const comeIntoRange = later.map(({ meeting }) => meeting.start - minutesAhead);
  return {
    seen,
    holdsUntil: hasHolds ? 0 : Math.min(endOfLook(now) - minutesAhead, ...comeIntoRange),
    openUntil: Math.max(0, ...coming.map(({ meeting }) => meeting.start)),
  };
}
