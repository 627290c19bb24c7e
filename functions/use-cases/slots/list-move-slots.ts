import { assertOffersDuration } from "../../domain/meeting-types/meeting-type.ts";
import { assertCanBeMovedBy, slotContextToMove, startsToMove } from "../../domain/meetings/reschedule.ts";
import { firstOf } from "../../domain/slots/find-slots.ts";
import { firstUnsearched } from "../../domain/time/range.ts";
import type { Services } from "../../services/services.ts";
import { readMeetingOf } from "../../store/meetings/meetings.ts";
import { readMoveContextAround } from "../../store/meetings/move-context.ts";
import { maxReadUnits, ReadBudget } from "../../store/table/read-budget.ts";
import { type ListedSlots, listedRange, maxSlots, type SlotListing } from "./listed-range.ts";

interface MoveSlotsRequest extends SlotListing {
  meetingId: string;
  callerId: string;
}

/**
 * Where a meeting can be moved by the same person, and nowhere else. Throws what moving it throws before the time matters:
 * `not_found`, `forbidden`, `invalid_state`, `too_late`, `invalid_duration`.
 */
export async function listMoveSlots(
  { table, clock }: Services,
  { meetingId, callerId, ...listing }: MoveSlotsRequest,
): Promise<ListedSlots> {
  const now = clock.now();
  const meeting = await readMeetingOf(table, meetingId, callerId);
  assertCanBeMovedBy(meeting, callerId, now);
  const { range, timeZone } = await listedRange(table, callerId, listing, now);
  const budget = new ReadBudget(maxReadUnits);
  const { until, ...context } = await readMoveContextAround(table, [meeting], range, { budget });
  const rules = context.rules.get(meeting.id)!;
  const { durationMinutes = meeting.end - meeting.start } = listing;
  assertOffersDuration(rules, durationMinutes);
  const slots = slotContextToMove(meeting, rules, context, now);
  const starts = startsToMove(meeting, { ...slots, durationMinutes, from: range.start, to: until });
  const { nextFrom = firstUnsearched(range, until, durationMinutes), ...found } = firstOf(starts, maxSlots);
  return { found: { ...found, nextFrom }, durationMinutes, timeZone };
}
