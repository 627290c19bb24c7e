import { calendarOwnersOf } from "../../domain/meetings/calendar-entries.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { Calendars } from "../../domain/meetings/move-context.ts";
import type { PlannedMeetings } from "../../domain/plans/apply-moves.ts";
import { entriesOfHold, type Hold } from "../../domain/plans/hold.ts";
import type { Plan, PlannedMove } from "../../domain/plans/plan.ts";
import type { Table } from "../../runtime/table.ts";
import { hoursKeys } from "../availability/availability.ts";
import { datesBlockedBy } from "../calendar/calendar-writes.ts";
import { type DayPage, dayPageFrom, dayPageKey, type PageName, pageId, pagesOf } from "../calendar/day-pages.ts";
import { calendarFrom } from "../calendar/person-calendars.ts";
import { pagesReliedOn, pagesToRead } from "../meetings/booking-pages.ts";
import { readMeetingsOf } from "../meetings/meetings.ts";
import { distinctPages, type ReadMoveContext, readMoveContext, timeRequestFor } from "../meetings/move-context.ts";
import { batchRead } from "../table/batch-read.ts";

/** All that moves which are made together are decided on, besides the meetings. */
export interface PlanContext extends ReadMoveContext {
  /** The pages that these moves rely on, each once: those of everybody concerned, or only of some. */
  pagesFor(moves: readonly Pick<Hold, "meetingId">[], isConcerned?: (userId: string) => boolean): DayPage[];
}

export async function readPlannedMeetings(
  table: Table,
  moves: readonly { meetingId: string }[],
): Promise<PlannedMeetings> {
  const meetings = await readMeetingsOf(
    table,
    moves.map(({ meetingId }) => ({ id: meetingId })),
  );
  return new Map(meetings.map((meeting) => [meeting.id, meeting]));
}

/**
 * The context of one organizer's meetings that would move, with the pages that their new times rely on. That is one batch read, and
 * a second for unusually long meetings and for daily limits across more dates.
 */
export async function readPlanContext(
  table: Table,
  moves: readonly PlannedMove[],
  meetings: readonly [Meeting, ...Meeting[]],
): Promise<PlanContext> {
  const newTimes = new Map(moves.map(({ meetingId, to }) => [meetingId, to]));
  const requests = meetings.map((meeting) => ({
    id: meeting.id,
    request: timeRequestFor(meeting, newTimes.get(meeting.id)!),
  }));
  const around = await readMoveContext(
    table,
    meetings,
    requests.flatMap(({ request }) => pagesToRead(request)),
  );
  const { timeZone } = around.organizer.availability;
  const reliedOn = new Map(
    requests.map(({ id, request }) => [id, pagesReliedOn(request, around.rules.get(id), timeZone)]),
  );
  const names = [...reliedOn.values()].flat();
  const read = new Set(around.pages.map(pageId));
  const isAllRead = names.every((name) => read.has(pageId(name)));
  const context = isAllRead ? around : await readMoveContext(table, meetings, names, around.pages);
  return {
    ...context,
    pagesFor(some, isConcerned = () => true) {
      const wanted = new Set(some.flatMap(({ meetingId }) => reliedOn.get(meetingId) ?? []).map(pageId));
      return context.pages.filter((page) => wanted.has(pageId(page)) && isConcerned(page.userId));
    },
  };
}

/** The pages on which holds stand, and the pages of the same times of everybody on the meetings. */
export async function readHoldsContext(
  table: Table,
  plan: Plan,
  holds: readonly Hold[],
  meetings: PlannedMeetings,
): Promise<{ attendees: Calendars["attendees"]; pagesFor(some: readonly Hold[]): DayPage[] }> {
  const names = new Map(holds.map((hold) => [hold, pagesOfHold(plan, hold, meetings.get(hold.meetingId))]));
  const all = distinctPages([...names.values()].flat());
  const people = [...new Set([...meetings.values()].flatMap(calendarOwnersOf))];
  const item = await batchRead(table, [...people.flatMap(hoursKeys), ...all.map(dayPageKey)]);
  const pages = new Map(all.map((name) => [pageId(name), dayPageFrom(name, item)]));
  return {
    attendees: new Map(people.map((userId) => [userId, calendarFrom(userId, [...pages.values()], item)])),
    pagesFor: (some) => distinctPages(some.flatMap((hold) => names.get(hold)!)).map((name) => pages.get(pageId(name))!),
  };
}

function pagesOfHold({ organizerId }: Plan, hold: Hold, meeting: Meeting | undefined): PageName[] {
  return [
    ...[...entriesOfHold(hold, organizerId)].flatMap(([userId, entry]) =>
      datesBlockedBy(entry).map((date) => ({ userId, date })),
    ),
    ...(meeting?.attendees ?? []).flatMap(({ userId }) => pagesOf(userId, hold)),
  ];
}
