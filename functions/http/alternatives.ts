import { type BookingParties, bookingContext } from "../domain/meetings/book.ts";
import { Refusal, type RefusalCode } from "../domain/refusal.ts";
import { offersDuration } from "../domain/slots/find-slots.ts";
import { nearestSlots } from "../domain/slots/refusal.ts";
import { type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../domain/time/instant.ts";
import type { Services } from "../platform/services.ts";
import { readSlotGround } from "../store/booking-ground.ts";

/** Refusals of a time, for which there may be another. */
const timeCodes: ReadonlySet<RefusalCode> = new Set([
  "slot_taken",
  "schedule_conflict",
  "in_the_past",
  "too_soon",
  "too_far_ahead",
  "invalid_duration",
  "focus_time",
  "outside_availability",
  "not_a_slot",
  "daily_limit_reached",
]);

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
  const now = clock.now();
  const thisMinute = Math.ceil(now / millisecondsPerMinute);
  const nearestPossible = Math.max(wanted.start, thisMinute);
  const around = (instant: EpochMinute) => ({
    start: Math.max(thisMinute, instant - daysAround * minutesPerDay),
    end: instant + daysAround * minutesPerDay,
  });

  const { type, ...people } = await readSlotGround(table, wanted, around(nearestPossible), now);
  if (!type) return error;
  const { durationMinutes = type.durationMinutes } = wanted;
  const { start: from, end: to } = around(nearestPossible);
  const search = {
    ...bookingContext({ type, ...people }, now),
    durationMinutes: offersDuration(type, durationMinutes) ? durationMinutes : type.durationMinutes,
    from,
    to,
  };
  return new Refusal(error.code, error.message, {
    ...error.extras,
    alternatives: nearestSlots(search, wanted.start, 3),
  });
}
