/** What a good plan is. docs/planning.md says why. */
import { type Meeting, type Priority, priorities } from "../meetings/meeting.ts";
import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import { offsetAt, wallClockIn, type Zone, zoneNamed } from "../time/zone.ts";
import type { DayToClear } from "./day-to-clear.ts";

/** A day further away is as bad as this many minutes at another time of day. */
const minutesPerDayAway = 120;

/** How far it is from one instant to another by the calendar and the clock of a zone; negative where it leads back. */
interface Distance {
  days: number;
  /** Minutes. */
  timeOfDay: number;
}

export function distanceBetween(from: EpochMinute, to: EpochMinute, zone: Zone): Distance {
  return distanceFrom(from, zone)(to);
}

/** The same, to many instants that lie near each other. */
function distanceFrom(from: EpochMinute, zone: Zone): (to: EpochMinute) => Distance {
  const clock = wallClockIn(zone);
  const before = from + offsetAt(zone, from);
  const dayBefore = Math.floor(before / minutesPerDay);
  return (to) => {
    const after = clock(to);
    const days = Math.floor(after / minutesPerDay) - dayBefore;
    return { days, timeOfDay: after - before - days * minutesPerDay };
  };
}

/** How much it speaks against a start of a meeting, in a whole number; of one tier, the least is best. */
export type CostAt = (start: EpochMinute) => number;

export function costsOf({ wishes, timeZone, from, to }: DayToClear): (meeting: Meeting) => CostAt {
  switch (wishes?.order) {
    case "earliest":
      return () => (start) => start - from;
    case "latest":
      return (meeting) => (start) => to - (start + meeting.end - meeting.start);
    default: {
      const zone = zoneNamed(timeZone);
      return (meeting) => {
        const distanceTo = distanceFrom(meeting.start, zone);
        return (start) => {
          const { days, timeOfDay } = distanceTo(start);
          return Math.abs(days) * minutesPerDayAway + Math.abs(timeOfDay);
        };
      };
    }
  }
}

/**
 * What a minute of distance weighs for each meeting: twice as much with every step of priority, and a little more for the earlier half
 * of the day's meetings.
 */
export function weightsOf(meetings: readonly Meeting[]): number[] {
  const starts = meetings.map(({ start }) => start).sort((one, other) => one - other);
  const middle = starts[starts.length >> 1]!;
  return meetings.map(({ priority, start }) => 2 ** (rankOf(priority) + 1) + (start < middle ? 1 : 0));
}

/** Urgent ones first, of one priority the earlier. Ids settle the rest, so that the order of the input does not matter. */
export function inOrderOfImportance(one: Meeting, other: Meeting): number {
  return rankOf(other.priority) - rankOf(one.priority) || one.start - other.start || (one.id < other.id ? -1 : 1);
}

/** The more urgent, the higher. */
export function rankOf(priority: Priority): number {
  return priorities.indexOf(priority);
}
