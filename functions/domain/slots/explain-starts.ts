import { maxBookingWindowDays } from "../meeting-types/meeting-type.ts";
import type { EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { explainRefusal, type TimeRefusalCode } from "./explain-refusal.ts";
import { bookableStarts, startsOnGrid } from "./find-slots.ts";
import type { SlotSearch } from "./slot-context.ts";
import { type WhyNeverOpen, whyNeverOpen } from "./why-never-open.ts";

/** A time of the grid, and what takes it away from those who look. `buffer`: without one it could be booked. */
export interface ExplainedStart extends Interval {
  takenBy: TimeRefusalCode | "buffer" | undefined;
}

/** All that the hours offer in a range, each with what takes it away, and why they offer nothing. What nothing takes is bookable. */
export function explainStarts(search: SlotSearch): { starts: ExplainedStart[]; emptyReason: WhyNeverOpen | undefined } {
  const free = new Set(bookableStarts(search));
  const starts = startsOnGrid(search).map((start) => {
    const takenBy = free.has(start) ? undefined : whatTakes(search, start);
    return { start, end: start + search.durationMinutes, takenBy };
  });
  return { starts, emptyReason: starts.length === 0 ? whyNoHours(search) : undefined };
}

function whatTakes(search: SlotSearch, start: EpochMinute): ExplainedStart["takenBy"] {
  const end = start + search.durationMinutes;
  const code = explainRefusal(search, start, end)?.code;
  if (code !== "slot_taken" && code !== "focus_time") return code;
  const rules = { ...search.rules, bufferBeforeMinutes: 0, bufferAfterMinutes: 0 };
  return explainRefusal({ ...search, rules }, start, end) ? code : "buffer";
}

/** Notice and window take times away. They are not why there are none. */
function whyNoHours(search: SlotSearch): WhyNeverOpen | undefined {
  const rules = { ...search.rules, minimumNoticeMinutes: 0, bookingWindowDays: maxBookingWindowDays };
  return whyNeverOpen({ ...search, rules });
}
