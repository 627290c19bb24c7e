import { attendeeIdsOf, type TimeRequest } from "../../domain/meetings/booking-request.ts";
import { withBuffers } from "../../domain/slots/buffers.ts";
import type { SlotRules } from "../../domain/slots/slot-context.ts";
import { instantsOfDay, localDay, utcDatesOf } from "../../domain/time/calendar-date.ts";
import { minutesPerDay } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import { type PageName, pagesOf } from "../calendar/day-pages.ts";

/** Few meetings are longer. Those that are cost a second read. */
const usuallyLongestMinutes = 240;

/**
 * The pages to read for a booking or a move before its type is known: those of its time and, for the organizer, of the days around it.
 * These hold the longest buffers, and whatever daily limits count on dates of other zones than UTC.
 */
export function pagesToRead(request: TimeRequest): PageName[] {
  const end = Math.max(request.start + 1, request.end ?? request.start + usuallyLongestMinutes);
  const bounded = Math.min(end, request.start + minutesPerDay);
  return [
    ...pagesOf(request.organizerId, { start: request.start - minutesPerDay, end: bounded + minutesPerDay }),
    ...attendeeIdsOf(request).flatMap((userId) => pagesOf(userId, { start: request.start, end: bounded })),
  ];
}

/** The pages that the decision relies on: those that the meeting would stand on, and those whose meetings the daily limit counts. */
export function pagesReliedOn(request: TimeRequest, type: SlotRules | undefined, timeZone: string): PageName[] {
  if (!type) return [];
  const time = { start: request.start, end: request.end ?? request.start + type.durationMinutes };
  if (time.end <= time.start || time.end > time.start + minutesPerDay) return [];
  const blocked = withBuffers(type, time);
  const isLimited = type.dailyLimit !== null && !request.ignoreAvailability;
  const limited = isLimited ? [instantsOfLocalDay(time.start, timeZone)] : [];
  const organizerDates = new Set([blocked, ...limited].flatMap(utcDatesOf));
  return [
    ...[...organizerDates].map((date) => ({ userId: request.organizerId, date })),
    ...attendeeIdsOf(request).flatMap((userId) => pagesOf(userId, time)),
  ];
}

function instantsOfLocalDay(instant: number, timeZone: string): Interval {
  const zone = zoneNamed(timeZone);
  return instantsOfDay(localDay(instant, zone), zone);
}
