import { invalidRequest } from "../refusal.ts";
import { type CalendarDate, type DayNumber, dayNumber, localDay } from "../time/calendar-date.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../time/instant.ts";
import { type Zone, zoneNamed } from "../time/zone.ts";

/** The dates that somebody asks about, both included, and the zone in which they are dates. */
export interface DateRange {
  first: DayNumber;
  last: DayNumber;
  zone: Zone;
  /** The zone by the name that was asked for. */
  timeZone: string;
}

const maxDays = 400;
const defaultDays = 28;

/** The four weeks up to today, unless somebody asks for other dates. Throws `invalid_request` for none and for too many. */
export function dateRange(
  { from, to }: { from?: CalendarDate | undefined; to?: CalendarDate | undefined },
  timeZone: string,
  now: EpochMillisecond,
): DateRange {
  const zone = zoneNamed(timeZone);
  const last = to ? dayNumber(to) : localDay(Math.floor(now / millisecondsPerMinute), zone);
  const first = from ? dayNumber(from) : last - defaultDays + 1;
  if (first > last || last - first >= maxDays) {
    throw invalidRequest({ path: "to", message: (say) => say.inputs.days(maxDays) });
  }
  return { first, last, zone, timeZone };
}
