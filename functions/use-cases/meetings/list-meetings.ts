import type { SeenMeeting } from "../../domain/meetings/meeting.ts";
import { filterOfEnded, filterOfStanding, type MeetingFilter } from "../../domain/meetings/meeting-filter.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import { assertRange, type Bound, rangeBetween } from "../../domain/time/range.ts";
import type { Services } from "../../services/services.ts";
import type { Position } from "../../store/calendar/entries.ts";
import { readAgenda } from "../../store/meetings/agenda.ts";
import { readProfile } from "../../store/people/profiles.ts";

const defaultDays = 31;
const maxDays = 400;

export interface MeetingListRequest extends MeetingFilter {
  userId: string;
  /** Absent: from now on. */
  from?: Bound | undefined;
  /** Absent: `defaultDays` after the start. */
  to?: Bound | undefined;
  /** Whose dates are meant. Absent: those of the person's zone. */
  timeZone?: string | undefined;
  after?: Position | undefined;
  limit: number;
}

/** A page of a person's meetings as they are at that instant, ascending by start, and where the next page begins. */
export interface ListedMeetings {
  meetings: SeenMeeting[];
  next: Position | undefined;
  at: EpochMillisecond;
}

/** Throws `invalid_request` for an impossible range. */
export async function listMeetings(services: Services, request: MeetingListRequest): Promise<ListedMeetings> {
  const { userId, after, limit } = request;
  const at = services.clock.now();
  const range = await rangeToList(services, request, at);
  assertRange(range, maxDays);
  const { meetings, next } = await readAgenda(
    services.table,
    { userId, range, after, limit },
    { standing: filterOfStanding(request, at), ended: filterOfEnded(request) },
  );
  return { meetings, next, at };
}

/** The person's zone is read only where a date is asked for. */
async function rangeToList(
  { table }: Services,
  { userId, from, to, timeZone }: MeetingListRequest,
  now: EpochMillisecond,
): Promise<Interval> {
  const namesDate = [from, to].some((bound) => bound && "day" in bound);
  const zone = timeZone ?? (namesDate ? (await readProfile(table, userId)).timeZone : "UTC");
  return rangeBetween({ from, to }, zone, { start: Math.floor(now / millisecondsPerMinute), days: defaultDays });
}
