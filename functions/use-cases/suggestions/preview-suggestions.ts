import { assertPartiesFit, withNewcomers } from "../../domain/meetings/booking-request.ts";
import { type SearchBounds, searchRange } from "../../domain/suggestions/search-range.ts";
import { millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { Wishes } from "../../domain/wishes/wishes.ts";
import type { SuggestionServices } from "../../services/services.ts";
import { readPeopleByAddress } from "../../store/people/people-by-address.ts";
import { readProfile } from "../../store/people/profiles.ts";
import type { NewMeetingRequest } from "../../store/suggestions/suggestion-context.ts";
import type { ReadBudget } from "../../store/table/read-budget.ts";
import { type NewTimes, suggestTimesToBook } from "./suggest-times.ts";

interface PreviewRequest extends Omit<NewMeetingRequest, "newcomers">, SearchBounds {
  /** More people to invite. Whoever has no account is free, on the booker's clock, and has the address for an id. */
  attendeeEmails?: readonly string[];
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
  { title, count, wishes, timeZone, from, to, budget, attendeeEmails = [], ...named }: PreviewRequest,
): Promise<NewTimes> {
  assertPartiesFit(named);
  const wanted = await withPeopleByAddress(services, named, attendeeEmails);
  assertPartiesFit(wanted);
  const zone = timeZone ?? (await readProfile(services.table, wanted.bookedBy)).timeZone;
  const range = searchRange({ from, to }, zone, Math.ceil(services.clock.now() / millisecondsPerMinute));
  const request = { wanted, range, count, title, wishes: wishes && { ...wishes, timeZone: zone }, budget };
  return suggestTimesToBook(services, request);
}

/** With everybody who was named by an address. Nobody is stored. */
async function withPeopleByAddress(
  { table, clock }: SuggestionServices,
  named: NewMeetingRequest,
  emails: readonly string[],
): Promise<NewMeetingRequest> {
  const asking = { by: named.bookedBy, changeId: "", at: clock.now() };
  const { userIds, newcomers } = await readPeopleByAddress(table, emails, asking, { isEventual: true });
  const strangers = newcomers.map((newcomer) => ({ ...newcomer, userId: newcomer.email }));
  const known = { ...named, attendeeIds: [...named.attendeeIds, ...userIds] };
  return { ...withNewcomers(known, strangers), newcomers: strangers };
}
