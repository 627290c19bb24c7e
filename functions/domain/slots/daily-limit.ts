import type { CalendarEntry } from "../calendar/calendar-entry.ts";
import { type DayNumber, localDay, localDayIn } from "../time/calendar-date.ts";
import type { EpochMinute } from "../time/instant.ts";
import { type Zone, zoneNamed } from "../time/zone.ts";
import type { SlotContext } from "./slot-context.ts";

/** Of ascending starts, those whose date in the organizer's zone may take one more meeting of this type. */
export function startsBelowDailyLimit({ rules, organizer }: SlotContext, starts: EpochMinute[]): EpochMinute[] {
  const limit = rules.dailyLimit;
  if (limit === null) return starts;
  const zone = zoneNamed(organizer.availability.timeZone);
  const hosted = hostedByDay(organizer.entries, rules.id, zone);
  const dayOf = localDayIn(zone);
  return starts.filter((start) => (hosted.get(dayOf(start)) ?? 0) < limit);
}

/** The meetings of a type that an organizer hosts. Meetings for which time is held count as well. */
function hostedMeetings(entries: CalendarEntry[], meetingTypeId: string): CalendarEntry[] {
  return entries.filter(
    (entry) =>
      (entry.kind === "meeting" || entry.kind === "hold") &&
      entry.role === "organizer" &&
      entry.meetingTypeId === meetingTypeId,
  );
}

/** How many of them there are on each date of a zone. */
export function hostedByDay(entries: CalendarEntry[], meetingTypeId: string, zone: Zone): Map<DayNumber, number> {
  const counts = new Map<DayNumber, number>();
  for (const { start } of hostedMeetings(entries, meetingTypeId)) {
    const day = localDay(start, zone);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}
