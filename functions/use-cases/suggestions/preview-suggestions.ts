import { assertPartiesFit } from "../../domain/meetings/booking-request.ts";
import { type SearchBounds, searchRange } from "../../domain/suggestions/search-range.ts";
import { millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { Wishes } from "../../domain/wishes/wishes.ts";
import type { SuggestionServices } from "../../services/services.ts";
import { readProfile } from "../../store/people/profiles.ts";
import type { NewMeetingRequest } from "../../store/suggestions/suggestion-context.ts";
import type { ReadBudget } from "../../store/table/read-budget.ts";
import { type NewTimes, suggestTimesToBook } from "./suggest-times.ts";

interface PreviewRequest extends NewMeetingRequest, SearchBounds {
  title?: string | undefined;
  count: number;
  wishes?: Wishes | undefined;
  /** The zone of dates among the bounds, and of windows that name neither a zone nor a person. Absent: the booker's. */
  timeZone?: string | undefined;
  /** What may be read. Absent: as much as one request may read. */
  budget?: ReadBudget | undefined;
}

/** Times for a meeting that its booker could book. Throws what booking it would throw before the time matters. */
export async function previewSuggestions(
  services: SuggestionServices,
  { title, count, wishes, timeZone, from, to, budget, ...wanted }: PreviewRequest,
): Promise<NewTimes> {
  assertPartiesFit(wanted);
  const zone = timeZone ?? (await readProfile(services.table, wanted.bookedBy)).timeZone;
  const range = searchRange({ from, to }, zone, Math.ceil(services.clock.now() / millisecondsPerMinute));
  const request = { wanted, range, count, title, wishes: wishes && { ...wishes, timeZone: zone }, budget };
  return suggestTimesToBook(services, request);
}
