import type { SlotSearch } from "../../domain/slots/slot-context.ts";
import { type WhyNeverOpen, whyNeverOpen } from "../../domain/slots/why-never-open.ts";
import type { EpochMinute } from "../../domain/time/instant.ts";
import type { Bound } from "../../domain/time/range.ts";
import type { ListedSlots } from "./listed-range.ts";

/** Slots, and the search by which they were found, as far as it was read. */
export type SearchedSlots = ListedSlots & { search: SlotSearch };

/** Of a list with nothing in it. Both are undefined for any other. */
export interface NothingFree {
  emptyReason: WhyNeverOpen | "all_taken" | undefined;
  /** Within the days that one request may look through, from the end of those that were looked through in vain. */
  nextFree: EpochMinute | undefined;
}

/** Why a list is empty, and what is free next, as the same list says from then on. */
export async function whyNothingIsFree(
  { found, search }: SearchedSlots,
  listFrom: (from: Bound) => Promise<SearchedSlots>,
): Promise<NothingFree> {
  if (found.starts.length > 0) return { emptyReason: undefined, nextFree: undefined };
  const next = await listFrom({ instant: search.to });
  return { emptyReason: whyNeverOpen(search) ?? "all_taken", nextFree: next.found.starts[0] };
}
