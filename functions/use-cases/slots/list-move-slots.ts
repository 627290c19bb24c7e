import { assertOffersDuration } from "../../domain/meeting-types/meeting-type.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { Calendars } from "../../domain/meetings/move-context.ts";
import { participantsOf } from "../../domain/meetings/participants.ts";
import { assertCanBeMovedBy, slotContextToMove, startsToMove } from "../../domain/meetings/reschedule.ts";
import { resolveWishes } from "../../domain/wishes/resolve-wishes.ts";
import type { CallersWishes, ResolvedWishes } from "../../domain/wishes/wishes.ts";
import type { Table } from "../../runtime/table.ts";
import type { Services } from "../../services/services.ts";
import { readMeetingOf } from "../../store/meetings/meetings.ts";
import { readMoveContextAround } from "../../store/meetings/move-context.ts";
import { readProfiles } from "../../store/people/profiles.ts";
import { maxReadUnits, ReadBudget } from "../../store/table/read-budget.ts";
import { listedRange, listedSlots, type SlotListing } from "./listed-range.ts";
import type { SearchedSlots } from "./why-nothing-is-free.ts";

export interface MoveSlotsRequest extends SlotListing {
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
  budget = new ReadBudget(maxReadUnits),
): Promise<SearchedSlots> {
  const now = clock.now();
  const meeting = await readMeetingOf(table, meetingId, callerId);
  assertCanBeMovedBy(meeting, callerId, now);
  const { range, timeZone } = await listedRange(table, callerId, listing, now);
  const { until, ...context } = await readMoveContextAround(table, [meeting], range, { budget });
  const rules = context.rules.get(meeting.id)!;
  const { durationMinutes = meeting.end - meeting.start } = listing;
  assertOffersDuration(rules, durationMinutes);
  const slots = slotContextToMove(meeting, rules, context, now);
  const search = { ...slots, durationMinutes, from: range.start, to: until };
  const starts = startsToMove(meeting, search);
  const wishes = listing.wishes && (await resolvedFor(table, { ...listing.wishes, timeZone }, meeting, context));
  return { found: listedSlots(starts, wishes, durationMinutes, range, until), durationMinutes, timeZone, search };
}

/** Published hours say where somebody is; else the profile does, which is read for those whom a window names. */
async function resolvedFor(
  table: Table,
  wishes: CallersWishes,
  meeting: Meeting,
  { organizer, attendees }: Calendars,
): Promise<ResolvedWishes> {
  const people = participantsOf(meeting);
  const isNamed = (userId: string) => wishes.windows.some((window) => window.userId === userId);
  const profiles = await readProfiles(table, people.filter(isNamed), { isEventual: true });
  const publishedZoneOf = (userId: string) =>
    (userId === meeting.organizerId ? organizer : attendees.get(userId))?.availability?.timeZone;
  return resolveWishes(
    wishes,
    people.map((userId) => ({ userId, timeZone: publishedZoneOf(userId) ?? profiles.get(userId)?.timeZone ?? "UTC" })),
  );
}
