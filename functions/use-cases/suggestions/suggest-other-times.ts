import type { Meeting } from "../../domain/meetings/meeting.ts";
import { assertOrganizer } from "../../domain/meetings/participants.ts";
import { assertCanBeMovedBy } from "../../domain/meetings/reschedule.ts";
import type { RoomProposal } from "../../domain/plans/making-room.ts";
import { type SearchBounds, searchRange } from "../../domain/suggestions/search-range.ts";
import type { FoundTimes } from "../../domain/suggestions/suggestion.ts";
import { millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { Wishes } from "../../domain/wishes/wishes.ts";
import type { SuggestionServices } from "../../services/services.ts";
import { readMeetingOf } from "../../store/meetings/meetings.ts";
import { readProfile } from "../../store/people/profiles.ts";
import { maxReadUnits, ReadBudget } from "../../store/table/read-budget.ts";
import { findRoom } from "./find-room.ts";
import { suggestTimesToMove } from "./suggest-times.ts";

interface OtherTimesRequest extends SearchBounds {
  callerId: string;
  meetingId: string;
  count: number;
  wishes?: Wishes | undefined;
  /** The zone of dates among the bounds, and of windows that name neither a zone nor a person. Absent: the caller's. */
  timeZone?: string | undefined;
  /** What may be read. Absent: as much as one request may read. */
  budget?: ReadBudget | undefined;
}

interface OtherTimesAnswer {
  meeting: Meeting;
  times: FoundTimes;
  /** Where its organizer asks for it: how room could be made. */
  room?: readonly RoomProposal[];
}

/** Other times for a meeting, as one of its people asks. Throws what moving it would throw before the time matters. */
export async function suggestOtherTimes(
  services: SuggestionServices,
  { callerId, meetingId, count, wishes, timeZone, budget, ...bounds }: OtherTimesRequest,
): Promise<OtherTimesAnswer> {
  const { table, clock } = services;
  const meeting = await readMeetingOf(table, meetingId, callerId);
  const now = clock.now();
  assertCanBeMovedBy(meeting, callerId, now);
  const zone = timeZone ?? (await readProfile(table, callerId)).timeZone;
  const range = searchRange(bounds, zone, Math.ceil(now / millisecondsPerMinute), meeting.start);
  const resolved = wishes && { ...wishes, timeZone: zone };
  const request = { meeting, callerId, range, count, wishes: resolved, budget };
  if (!resolved?.makeRoom) return { meeting, times: await suggestTimesToMove(services, request) };
  assertOrganizer(meeting, callerId, "makeRoom");
  const whole = budget ?? new ReadBudget(maxReadUnits);
  const times = await suggestTimesToMove(services, { ...request, budget: whole.part(whole.left / 2) });
  return { meeting, times, room: await findRoom(services, { meeting, range, wishes: resolved, budget: whole }) };
}
