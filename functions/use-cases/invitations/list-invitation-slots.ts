import type { LinkCaller } from "../../domain/links/link-caller.ts";
import type { Bound } from "../../domain/time/range.ts";
import type { Services } from "../../services/services.ts";
import { maxReadUnits, ReadBudget } from "../../store/table/read-budget.ts";
import { listMoveSlots } from "../slots/list-move-slots.ts";
import type { ListedSlots, SlotListing } from "../slots/listed-range.ts";
import { type NothingFree, whyNothingIsFree } from "../slots/why-nothing-is-free.ts";

/** Where the person of a link can move its meeting, and where that is nowhere, why. Throws what `listMoveSlots` throws. */
export async function listInvitationSlots(
  services: Services,
  { meetingId, userId }: LinkCaller,
  listing: SlotListing,
): Promise<ListedSlots & NothingFree> {
  const budget = new ReadBudget(maxReadUnits);
  const request = { ...listing, meetingId, callerId: userId };
  const listed = await listMoveSlots(services, request, budget);
  if (listing.wishes) return { ...listed, emptyReason: undefined, nextFree: undefined };
  const listFrom = (from: Bound) => listMoveSlots(services, { ...request, from, to: undefined }, budget);
  return { ...listed, ...(await whyNothingIsFree(listed, listFrom)) };
}
