import type { Meeting } from "../meetings/meeting.ts";
import { hostedByDay } from "../slots/daily-limit.ts";
import { type DayNumber, localDay, localDayIn } from "../time/calendar-date.ts";
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

/** The dates of one type: how many meetings there are on each, and the limits that moves to them count against. */
interface DatesOfType {
  hosted: ReadonlyMap<DayNumber, number>;
  limits: Map<DayNumber, number>;
}

/** Dates are in the organizer's zone. A meeting that stays on its own date there is counted already. */
export function dailyLimits({ organizer, rules }: Pick<DayToClear, "organizer" | "rules">): DailyLimits {
  const zone = zoneNamed(organizer.availability.timeZone);
  const dayOf = localDayIn(zone);
  const remaining: number[] = [];
  const types = new Map<string, DatesOfType>();

  return {
    remaining,
    limitAt(meeting, start) {
      const { id: typeId, dailyLimit } = rules.get(meeting.id)!;
      if (dailyLimit === null) return undefined;
      const day = dayOf(start);
      if (day === localDay(meeting.start, zone)) return undefined;
      const { hosted, limits } = datesOf(typeId);
      const known = limits.get(day);
      if (known !== undefined) return known;
      const limit = remaining.push(dailyLimit - (hosted.get(day) ?? 0)) - 1;
      limits.set(day, limit);
      return limit;
    },
  };

  function datesOf(typeId: string): DatesOfType {
    const known = types.get(typeId);
    if (known) return known;
    const dates = { hosted: hostedByDay(organizer.entries, typeId, zone), limits: new Map() };
    types.set(typeId, dates);
    return dates;
  }
}
