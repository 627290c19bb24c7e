import type { Meeting } from "../meetings/meeting.ts";
import { hostedMeetings } from "../slots/daily-limit.ts";
import { localDay } from "../time/calendar-date.ts";
import type { EpochMinute } from "../time/instant.ts";
import { zoneNamed } from "../time/zone.ts";
import type { DayToClear } from "./day-to-clear.ts";

/** The daily limits that moves share: one for each type and date to which a move leads. */
interface DailyLimits {
  /** How many more meetings each limit admits. */
  remaining: number[];
  /** The limit that a meeting counts against when it moves to that start, if any. */
  limitAt: (meeting: Meeting, start: EpochMinute) => number | undefined;
}

/** Dates are in the organizer's zone. A meeting that stays on its own date there is counted already. */
export function dailyLimits({ organizer, rules }: Pick<DayToClear, "organizer" | "rules">): DailyLimits {
  const zone = zoneNamed(organizer.availability.timeZone);
  const remaining: number[] = [];
  const indices = new Map<string, number>();

  return {
    remaining,
    limitAt(meeting, start) {
      const { id: typeId, dailyLimit } = rules.get(meeting.id)!;
      if (dailyLimit === null) return undefined;
      const day = localDay(start, zone);
      if (day === localDay(meeting.start, zone)) return undefined;
      const key = `${typeId} ${day}`;
      let index = indices.get(key);
      if (index === undefined) {
        const hosted = hostedMeetings(organizer.entries, typeId).filter((entry) => localDay(entry.start, zone) === day);
        index = remaining.push(dailyLimit - hosted.length) - 1;
        indices.set(key, index);
      }
      return index;
    },
  };
}
