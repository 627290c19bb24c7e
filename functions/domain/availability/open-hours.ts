import type { EpochMinute } from "../time/instant.ts";
import { type Interval, merged } from "../time/interval.ts";
import type { Availability } from "./availability.ts";
import { openWindows } from "./open-windows.ts";

/** Whether an organizer is open for that type during the whole interval. */
export function isOpenThroughout(availability: Availability, meetingTypeId: string, { start, end }: Interval): boolean {
  const open = merged(openWindows(availability, meetingTypeId, start, end));
  return open.some((stretch) => stretch.start <= start && end <= stretch.end);
}

/** When an organizer is open for at least one type within [from, to). Times only, merged, ascending. */
export function openHours(availability: Availability, from: EpochMinute, to: EpochMinute): Interval[] {
  const weekly = availability.weekly.map(({ meetingTypeId, ...openForAll }) => openForAll);
  return merged(openWindows({ ...availability, weekly }, "any", from, to)).map(({ start, end }) => ({
    start: Math.max(start, from),
    end: Math.min(end, to),
  }));
}
