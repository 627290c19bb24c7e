import { offersDuration } from "../../domain/meeting-types/meeting-type.ts";
import { slotContextToBook } from "../../domain/meetings/booking-context.ts";
import { attendeeIdsOf, type SlotRequest, type TimeRequest } from "../../domain/meetings/booking-request.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { participantsOf } from "../../domain/meetings/participants.ts";
import { slotContextToMove, startsToMove } from "../../domain/meetings/reschedule.ts";
import { rulesOf } from "../../domain/meetings/rules.ts";
import { Refusal, type RefusalCode } from "../../domain/refusal.ts";
import { timeRefusalCodes } from "../../domain/slots/explain-refusal.ts";
import { bookableStarts } from "../../domain/slots/find-slots.ts";
import { nearestSlots } from "../../domain/slots/nearest-slots.ts";
import type { SlotRules } from "../../domain/slots/slot-context.ts";
import { type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import type { Services } from "../../services/services.ts";
import type { RangeReading } from "../../store/calendar/person-calendars.ts";
import { readMeetingType } from "../../store/meeting-types/meeting-types.ts";
import { readBookingContextAround } from "../../store/meetings/booking-context.ts";
import { readMoveContextAround } from "../../store/meetings/move-context.ts";
import { ReadBudget } from "../../store/table/read-budget.ts";

const timeCodes: ReadonlySet<RefusalCode> = new Set(timeRefusalCodes);

const daysAround = 14;
const maxAlternatives = 3;

/** A refused request has read what it was decided on: for twenty people with full hours that is most of what it may read. */
const maxReadUnitsOfAlternatives = 150;

/** Of more people than these it is not sure that all days can be read: the search begins with the day before the requested time. */
const maxPeopleLookedAroundFor = 6;

/** The same error. Where it refuses a time, it carries the nearest three slots that the caller can book instead. */
export async function withAlternatives(
  error: unknown,
  request: SlotRequest & TimeRequest,
  { table, clock }: Services,
): Promise<unknown> {
  if (!refusesTime(error)) return error;
  const type = await readMeetingType(table, request.organizerId, request.meetingTypeId);
  if (!type) return error;
  const now = clock.now();
  const thisMinute = Math.ceil(now / millisecondsPerMinute);
  const range = rangeToSearch(request.start, type, thisMinute, attendeeIdsOf(request).length + 1);
  const { until: to, ...people } = await readBookingContextAround(table, request, range, readingAround());
  const length = (request.end ?? request.start) - request.start;
  const durationMinutes = offersDuration(type, length) ? length : type.durationMinutes;
  const search = { ...slotContextToBook({ ...people, type }, now), durationMinutes, from: range.start, to };
  return withSlots(error, nearestSlots(bookableStarts(search), durationMinutes, request.start, maxAlternatives));
}

/** The same for a meeting that would move: it is not in its own way, and its present time is no alternative. */
export async function withAlternativesToMove(
  error: unknown,
  meeting: Meeting,
  requested: Interval,
  { table, clock }: Services,
): Promise<unknown> {
  if (!refusesTime(error)) return error;
  const now = clock.now();
  const type = await readMeetingType(table, meeting.organizerId, meeting.meetingTypeId);
  const rules = rulesOf(meeting, type);
  const thisMinute = Math.ceil(now / millisecondsPerMinute);
  const range = rangeToSearch(requested.start, rules, thisMinute, participantsOf(meeting).length);
  const { until: to, ...calendars } = await readMoveContextAround(table, [meeting], range, readingAround());
  const length = requested.end - requested.start;
  const durationMinutes = offersDuration(rules, length) ? length : meeting.end - meeting.start;
  const search = { ...slotContextToMove(meeting, rules, calendars, now), durationMinutes, from: range.start, to };
  const starts = startsToMove(meeting, search);
  return withSlots(error, nearestSlots(starts, durationMinutes, requested.start, maxAlternatives));
}

/** What is only offered can do with an eventual reading. */
function readingAround(): RangeReading {
  return { budget: new ReadBudget(maxReadUnitsOfAlternatives), isEventual: true };
}

function refusesTime(error: unknown): error is Refusal {
  return error instanceof Refusal && timeCodes.has(error.code);
}

function withSlots({ code, detail, extras }: Refusal, alternatives: Interval[]): Refusal {
  return new Refusal(code, detail, { ...extras, alternatives });
}

/** Two weeks on both sides of the requested time, or of the nearest time that can be booked at all. */
function rangeToSearch(
  requested: EpochMinute,
  { bookingWindowDays }: SlotRules,
  thisMinute: EpochMinute,
  people: number,
): Interval {
  const daysBefore = people > maxPeopleLookedAroundFor ? 1 : daysAround;
  const lastMinute = thisMinute + (bookingWindowDays + 1) * minutesPerDay;
  const middle = Math.min(Math.max(requested, thisMinute), lastMinute);
  return {
    start: Math.max(thisMinute, middle - daysBefore * minutesPerDay),
    end: middle + daysAround * minutesPerDay,
  };
}
