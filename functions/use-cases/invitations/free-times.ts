import type { LinkCaller } from "../../domain/links/link-caller.ts";
import { Refusal } from "../../domain/refusal.ts";
import { type DayNumber, instantsOfDay } from "../../domain/time/calendar-date.ts";
import type { EpochMinute } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import type { Services } from "../../services/services.ts";
import { listMoveSlots } from "../slots/list-move-slots.ts";

/** How far ahead of an empty day the next times are looked for. */
const daysAhead = 14;

/** The times of a day to which the person of a link can move its meeting, and the first of a later day. None where they cannot move it. */
export async function findFreeTimes(
  services: Services,
  { meetingId, userId }: LinkCaller,
  day: DayNumber,
  timeZone: string,
): Promise<{ slots: Interval[]; next: EpochMinute | undefined }> {
  try {
    const request = { meetingId, callerId: userId, timeZone, from: { day }, to: { day: day + daysAhead } };
    const { found, durationMinutes } = await listMoveSlots(services, request);
    const { end } = instantsOfDay(day, zoneNamed(timeZone));
    return {
      slots: found.starts.filter((start) => start < end).map((start) => ({ start, end: start + durationMinutes })),
      next: found.starts.find((start) => start >= end),
    };
  } catch (error) {
    if (error instanceof Refusal) return { slots: [], next: undefined };
    throw error;
  }
}
