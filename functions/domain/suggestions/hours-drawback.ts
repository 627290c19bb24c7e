import { minutesOutside } from "../availability/outside-hours.ts";
import { holidayAt } from "../holidays/working-times.ts";
import type { PersonAtWork } from "../people/person-at-work.ts";
import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import type { WallMinute } from "../time/zone.ts";
import type { Drawback, DrawbackCode } from "./drawback.ts";

interface PersonWithTimes extends Pick<PersonAtWork, "workingHours" | "holidays"> {
  userId: string;
  /** When they work: merged and ascending, a day more than starts are asked for on either side. */
  worksAt: readonly Interval[];
  clock: (instant: EpochMinute) => WallMinute;
}

/** What can be said against a start outside of somebody's working hours; nothing of one inside of them. */
export function hoursDrawbackOf(
  person: PersonWithTimes,
  minutes: number,
): (start: EpochMinute) => Drawback | undefined {
  const { userId, worksAt, workingHours, holidays } = person;
  const outsideAt = minutesOutside(worksAt, minutes);
  return (start) => {
    if (outsideAt(start) === 0) return undefined;
    const holiday = holidayAt(workingHours, holidays, start);
    return holiday ? { code: "holiday", userId, holiday } : { code: outsideCode(person, start, minutes), userId };
  };
}

function outsideCode({ worksAt, clock }: PersonWithTimes, start: EpochMinute, minutes: number): DrawbackCode {
  const dayOf = (instant: EpochMinute) => Math.floor(clock(instant) / minutesPerDay);
  const thatDay = worksAt.filter((hours) => dayOf(hours.start) === dayOf(start));
  const [first, last] = [thatDay[0], thatDay.at(-1)];
  if (first && start < first.start) return "early_for";
  return last && start + minutes > last.end ? "late_for" : "outside_hours";
}
