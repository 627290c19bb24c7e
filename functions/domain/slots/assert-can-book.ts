import { timesInTheWay } from "../calendar/busy.ts";
import type { PersonCalendar } from "../calendar/person-calendar.ts";
import { Refusal } from "../refusal.ts";
import type { Interval } from "../time/interval.ts";
import { explainRefusal, explainRefusalIgnoringAvailability, type SlotRefusal } from "./explain-refusal.ts";
import { isBookable, isBookableIgnoringAvailability } from "./find-slots.ts";
import type { SlotContext } from "./slot-context.ts";

/** Who asks for a time: its organizer, or somebody else, by their calendar. */
export type Asker = "organizer" | PersonCalendar;

/** Throws the refusal that says to whoever asks why a time is not one of the slots. */
export function assertCanBook(context: SlotContext, time: Interval, ignoreAvailability: boolean, asker: Asker): void {
  const [canBook, explain] = ignoreAvailability
    ? [isBookableIgnoringAvailability, explainRefusalIgnoringAvailability]
    : [isBookable, explainRefusal];
  if (canBook(context, time.start, time.end)) return;
  const { code, conflicts } = explain(context, time.start, time.end) ?? { code: "not_a_slot", conflicts: [] };
  throw new Refusal(code, detailOf(code, context, time, asker), conflicts.length > 0 ? { conflicts } : {});
}

function detailOf(code: SlotRefusal["code"], { others }: SlotContext, time: Interval, asker: Asker): string {
  if (code === "slot_taken" && asker === "organizer") {
    return "You are busy at this time, or during the meeting's buffers.";
  }
  if (code === "schedule_conflict" && asker !== "organizer" && isBusy(asker, time)) {
    const isAnotherBusy = others.filter((calendar) => isBusy(calendar, time)).length > 1;
    return isAnotherBusy ? "You and another attendee are busy at this time." : "You are busy at this time.";
  }
  return details[code];
}

function isBusy(calendar: PersonCalendar, time: Interval): boolean {
  return timesInTheWay(calendar, time).length > 0;
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
