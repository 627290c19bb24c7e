import type { MeetingType } from "../domain/meeting-types/meeting-type.ts";
import { type BookingParties, bookingContext } from "../domain/meetings/book.ts";
import { Refusal, type RefusalCode } from "../domain/refusal.ts";
import { offersDuration } from "../domain/slots/find-slots.ts";
import { nearestSlots, timeRefusalCodes } from "../domain/slots/refusal.ts";
import { type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../domain/time/instant.ts";
import type { Interval } from "../domain/time/interval.ts";
import type { Services } from "../platform/services.ts";
import { readSlotGround } from "../store/booking-ground.ts";
import { readMeetingType } from "../store/meeting-types.ts";

const timeCodes: ReadonlySet<RefusalCode> = new Set(timeRefusalCodes);

const daysAround = 14;

/** A wanted time and for whom it was wanted. */
export interface WantedTime extends BookingParties {
  meetingTypeId: string;
  start: EpochMinute;
  /** Absent, or a length that is not offered: the type's usual one. */
  durationMinutes?: number;
}

/** The same error; where it refuses a time, with the nearest three slots that the caller can book instead. */
export async function withAlternatives(
  error: unknown,
  wanted: WantedTime,
  { table, clock }: Services,
): Promise<unknown> {
  if (!(error instanceof Refusal) || !timeCodes.has(error.code)) return error;
  const type = await readMeetingType(table, wanted.organizerId, wanted.meetingTypeId);
  if (!type) return error;
  const now = clock.now();
  const { start: from, end: to } = whereToLook(wanted.start, type, Math.ceil(now / millisecondsPerMinute));
  const people = await readSlotGround(table, wanted, { start: from, end: to }, now);
  const { durationMinutes = type.durationMinutes } = wanted;
  const search = {
    ...bookingContext({ ...people, type }, now),
    durationMinutes: offersDuration(type, durationMinutes) ? durationMinutes : type.durationMinutes,
    from,
    to,
  };
  return new Refusal(error.code, error.message, {
    ...error.extras,
    alternatives: nearestSlots(search, wanted.start, 3),
  });
}

/** Two weeks on both sides of the wanted time, or of what can be booked at all where that lies elsewhere. */
function whereToLook(wanted: EpochMinute, { bookingWindowDays }: MeetingType, thisMinute: EpochMinute): Interval {
  const lastMinute = thisMinute + (bookingWindowDays + 1) * minutesPerDay;
  const middle = Math.min(Math.max(wanted, thisMinute), lastMinute);
  return {
    start: Math.max(thisMinute, middle - daysAround * minutesPerDay),
    end: middle + daysAround * minutesPerDay,
  };
}
