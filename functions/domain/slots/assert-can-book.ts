import { Refusal } from "../refusal.ts";
import type { Interval } from "../time/interval.ts";
import { explainRefusal, explainRefusalIgnoringAvailability, type SlotRefusal } from "./explain-refusal.ts";
import { isBookable, isBookableIgnoringAvailability } from "./find-slots.ts";
import type { SlotContext } from "./slot-context.ts";

/** Throws the refusal that says why a time is not one of the slots. */
export function assertCanBook(context: SlotContext, { start, end }: Interval, ignoreAvailability: boolean): void {
  const [canBook, explain] = ignoreAvailability
    ? [isBookableIgnoringAvailability, explainRefusalIgnoringAvailability]
    : [isBookable, explainRefusal];
  if (canBook(context, start, end)) return;
  throw toRefusal(explain(context, start, end) ?? { code: "not_a_slot", conflicts: [] });
}

function toRefusal({ code, conflicts }: SlotRefusal): Refusal {
  return new Refusal(code, details[code], conflicts.length > 0 ? { conflicts } : {});
}

const details: Record<SlotRefusal["code"], string> = {
  in_the_past: "This time has passed. Choose a later one.",
  too_soon: "The organizer needs more notice for this meeting type. Choose a later time.",
  too_far_ahead: "This meeting type cannot be booked that far ahead. Choose an earlier time.",
  invalid_duration: "The meeting type does not offer this length. Choose one that it offers.",
  focus_time: "The organizer keeps this time, or a part of the meeting's buffers, for focused work.",
  outside_availability: "The meeting would not lie within the organizer's open hours.",
  not_a_slot: "The organizer's slots start at other times. Choose a listed slot.",
  daily_limit_reached: "The organizer takes no more meetings of this type on that date.",
  slot_taken: "The organizer is busy at this time, or during the meeting's buffers.",
  schedule_conflict: "An attendee is busy at this time.",
};
