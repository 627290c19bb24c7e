import { assertBookable, assertOffersDuration } from "../../domain/meeting-types/meeting-type.ts";
import { slotContextToBook } from "../../domain/meetings/booking-context.ts";
import { assertPartiesFit, type SlotRequest } from "../../domain/meetings/booking-request.ts";
import { assertCanInvite } from "../../domain/meetings/invitations.ts";
import { type FoundSlots, findSlots } from "../../domain/slots/find-slots.ts";
import { millisecondsPerMinute } from "../../domain/time/instant.ts";
import { assertRange, type Bound, rangeBetween } from "../../domain/time/range.ts";
import type { Services } from "../../services/services.ts";
import { readBookingContextAround } from "../../store/meetings/booking-context.ts";
import { readProfile } from "../../store/people/profiles.ts";

const defaultDays = 31;
const maxDays = 62;
const maxSlots = 5_000;

export interface SlotListRequest extends SlotRequest {
  /** Absent: the type's usual length. */
  durationMinutes?: number | undefined;
  /** Absent: from now on. */
  from?: Bound | undefined;
  /** Absent: `defaultDays` after the start. */
  to?: Bound | undefined;
  /** Whose dates are meant, and whose offset times carry. Absent: the booker's zone. */
  timeZone?: string | undefined;
}

/** Slots, and what their times are shown by. */
export interface ListedSlots {
  found: FoundSlots;
  durationMinutes: number;
  timeZone: string;
}

/**
 * What is listed can be booked by the same person, and nothing else can. Throws what booking throws before the time matters:
 * `not_found`, `invitation_refused`, `invalid_duration`, `too_many_participants`.
 */
export async function listSlots({ table, clock }: Services, request: SlotListRequest): Promise<ListedSlots> {
  assertPartiesFit(request);
  const now = clock.now();
  const timeZone = request.timeZone ?? (await readProfile(table, request.bookedBy)).timeZone;
  const range = rangeBetween(request, timeZone, { start: Math.ceil(now / millisecondsPerMinute), days: defaultDays });
  assertRange(range, maxDays);

  const { type, ...people } = await readBookingContextAround(table, request, range);
  assertBookable(type);
  const { durationMinutes = type.durationMinutes } = request;
  assertCanInvite(people.attendees, request.bookedBy, durationMinutes, now);
  assertOffersDuration(type, durationMinutes);
  const search = { ...slotContextToBook({ ...people, type }, now), durationMinutes, from: range.start, to: range.end };
  return { found: findSlots(search, maxSlots), durationMinutes, timeZone };
}
