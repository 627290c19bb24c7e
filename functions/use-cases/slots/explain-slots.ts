import { notFound } from "../../domain/refusal.ts";
import { explainStarts } from "../../domain/slots/explain-starts.ts";
import type { SlotRules } from "../../domain/slots/slot-context.ts";
import type { DayNumber } from "../../domain/time/calendar-date.ts";
import type { Services } from "../../services/services.ts";
import { readBookingContextAround } from "../../store/meetings/booking-context.ts";
import { maxReadUnits, ReadBudget } from "../../store/table/read-budget.ts";
import { listedRange } from "./listed-range.ts";

interface ExplanationRequest {
  organizerId: string;
  /** Absent: a type that is not there yet. */
  meetingTypeId?: string | undefined;
  /** What the type says, or would say. */
  rules: Omit<SlotRules, "id" | "otherDurationsMinutes">;
  day: DayNumber;
  /** Whose date is meant, and whose offset times carry. Absent: the organizer's. */
  timeZone?: string | undefined;
}

/** Nothing that is stored has this id. */
const notThereYet = "-";

/** What an organizer's hours offer on a date under some rules, and what takes which of it away. Throws `not_found`. */
export async function explainSlots(
  { table, clock }: Services,
  { organizerId, meetingTypeId, rules, day, ...asked }: ExplanationRequest,
): Promise<ReturnType<typeof explainStarts> & { timeZone: string }> {
  const now = clock.now();
  const { range, timeZone } = await listedRange(table, organizerId, { from: { day }, to: { day }, ...asked }, now);
  const id = meetingTypeId ?? notThereYet;
  const request = { organizerId, bookedBy: organizerId, attendeeIds: [], meetingTypeId: id };
  const budget = new ReadBudget(maxReadUnits);
  const { type, organizer, until } = await readBookingContextAround(table, request, range, { budget });
  if (meetingTypeId !== undefined && !type) throw notFound("meetingType");
  const { durationMinutes } = rules;
  const context = { now, rules: { ...rules, id, otherDurationsMinutes: [] }, organizer, others: [] };
  return { ...explainStarts({ ...context, durationMinutes, from: range.start, to: until }), timeZone };
}
