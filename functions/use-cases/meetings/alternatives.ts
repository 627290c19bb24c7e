import { offersDuration } from "../../domain/meeting-types/meeting-type.ts";
import { type BookingParties, slotContextToBook } from "../../domain/meetings/book.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { slotContextToMove } from "../../domain/meetings/reschedule.ts";
import { rulesOf } from "../../domain/meetings/rules.ts";
import { Refusal, type RefusalCode } from "../../domain/refusal.ts";
import { timeRefusalCodes } from "../../domain/slots/explain-refusal.ts";
import { nearestSlots } from "../../domain/slots/nearest-slots.ts";
import type { SlotRules } from "../../domain/slots/slot-context.ts";
import { type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import type { Services } from "../../services/services.ts";
import { readMeetingType } from "../../store/meeting-types/meeting-types.ts";
import { readBookingContextAround } from "../../store/meetings/booking-context.ts";
import { readMoveContextAround } from "../../store/meetings/move-context.ts";

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
  if (!refusesTime(error)) return error;
  const type = await readMeetingType(table, wanted.organizerId, wanted.meetingTypeId);
  if (!type) return error;
  const now = clock.now();
  const { start: from, end: to } = whereToLook(wanted.start, type, Math.ceil(now / millisecondsPerMinute));
  const people = await readBookingContextAround(table, wanted, { start: from, end: to }, now);
  const { durationMinutes = type.durationMinutes } = wanted;
  const search = {
    ...slotContextToBook({ ...people, type }, now),
    durationMinutes: offersDuration(type, durationMinutes) ? durationMinutes : type.durationMinutes,
    from,
    to,
  };
  return withSlots(error, nearestSlots(search, wanted.start, 3));
}

/** The same for a meeting that would move: it is in the way of nothing itself, and its present time is none to move to. */
export async function withAlternativesToMove(
  error: unknown,
  meeting: Meeting,
  wanted: Interval,
  { table, clock }: Services,
): Promise<unknown> {
  if (!refusesTime(error)) return error;
  const now = clock.now();
  const type = await readMeetingType(table, meeting.organizerId, meeting.meetingTypeId);
  const rules = rulesOf(meeting, type);
  const { start: from, end: to } = whereToLook(wanted.start, rules, Math.ceil(now / millisecondsPerMinute));
  const calendars = await readMoveContextAround(table, [meeting], { start: from, end: to });
  const length = wanted.end - wanted.start;
  const durationMinutes = offersDuration(rules, length) ? length : meeting.end - meeting.start;
  const search = { ...slotContextToMove(meeting, rules, calendars, now), durationMinutes, from, to };
  const nearest = nearestSlots(search, wanted.start, 3);
  const isPresent = ({ start, end }: Interval) => start === meeting.start && end === meeting.end;
  if (!nearest.some(isPresent)) return withSlots(error, nearest);
  return withSlots(
    error,
    nearestSlots(search, wanted.start, 4).filter((slot) => !isPresent(slot)),
  );
}

function refusesTime(error: unknown): error is Refusal {
  return error instanceof Refusal && timeCodes.has(error.code);
}

function withSlots({ code, message, extras }: Refusal, alternatives: Interval[]): Refusal {
  return new Refusal(code, message, { ...extras, alternatives });
}

/** Two weeks on both sides of the wanted time, or of what can be booked at all where that lies elsewhere. */
function whereToLook(wanted: EpochMinute, { bookingWindowDays }: SlotRules, thisMinute: EpochMinute): Interval {
  const lastMinute = thisMinute + (bookingWindowDays + 1) * minutesPerDay;
  const middle = Math.min(Math.max(wanted, thisMinute), lastMinute);
  return {
    start: Math.max(thisMinute, middle - daysAround * minutesPerDay),
    end: middle + daysAround * minutesPerDay,
  };
}
