import type { Calendars } from "../domain/meetings/fit.ts";
import { type Meeting, participantsOf } from "../domain/meetings/meeting.ts";
import type { PlannedMeetings } from "../domain/planning/carry-out.ts";
import { entriesOfHold, type Hold } from "../domain/planning/hold.ts";
import type { Plan, PlannedMove } from "../domain/planning/plan.ts";
import type { Interval } from "../domain/time/interval.ts";
import { batchRead } from "./batch-read.ts";
import { calendarFrom } from "./booking-ground.ts";
import { pagesReliedOn, pagesToRead } from "./booking-pages.ts";
import { datesBlockedBy } from "./calendar-writes.ts";
import { type DayPage, dayPageFrom, type PageName, pageKey, pagesOf } from "./day-pages.ts";
import { keys } from "./keys.ts";
import { readMeetingsOf } from "./meetings.ts";
import { readStandingGround, type StandingGround } from "./standing-ground.ts";
import type { Table } from "./table.ts";

/** What moves that are made together are decided on, besides the meetings. */
export interface MovesGround extends StandingGround {
  /** The pages that these moves rely on, each once; of all people concerned, or of some. */
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
 * The ground of meetings of one organizer that would move, with the pages that their new times rely on: one batch read, and a
 * second for longer meetings than are usual and for daily limits across more dates.
 */
export async function readMovesGround(
  table: Table,
  moves: readonly PlannedMove[],
  meetings: readonly [Meeting, ...Meeting[]],
): Promise<MovesGround> {
  const newTimes = new Map(moves.map(({ meetingId, to }) => [meetingId, to]));
  const wishes = meetings.map((meeting) => ({ id: meeting.id, wish: wishFor(meeting, newTimes.get(meeting.id)!) }));
  const around = await readStandingGround(
    table,
    meetings,
    wishes.flatMap(({ wish }) => pagesToRead(wish)),
  );
  const { timeZone } = around.organizer.availability;
  const reliedOn = new Map(wishes.map(({ id, wish }) => [id, pagesReliedOn(wish, around.rules.get(id), timeZone)]));
  const names = [...reliedOn.values()].flat();
  const read = new Set(around.pages.map(pageKey));
  const isAllRead = names.every((name) => read.has(pageKey(name)));
  const ground = isAllRead ? around : await readStandingGround(table, meetings, names, around.pages);
  return {
    ...ground,
    pagesFor(some, isConcerned = () => true) {
      const wanted = new Set(some.flatMap(({ meetingId }) => reliedOn.get(meetingId) ?? []).map(pageKey));
      return ground.pages.filter((page) => wanted.has(pageKey(page)) && isConcerned(page.userId));
    },
  };
}

/** The pages that holds stand on, with those of the same times of everybody on the meetings. */
export async function readHeldGround(
  table: Table,
  plan: Plan,
  holds: readonly Hold[],
  meetings: PlannedMeetings,
): Promise<{ attendees: Calendars["attendees"]; pagesFor(some: readonly Hold[]): DayPage[] }> {
  const names = new Map(holds.map((hold) => [hold, pagesOfHold(plan, hold, meetings.get(hold.meetingId))]));
  const all = distinct([...names.values()].flat());
  const people = [...new Set([...meetings.values()].flatMap(participantsOf))];
  const item = await batchRead(table, [
    ...people.map((userId) => keys.availability(userId)),
    ...all.map(({ userId, date }) => keys.dayPage(userId, date)),
  ]);
  const pages = new Map(
    all.map((name) => [pageKey(name), dayPageFrom(name.userId, name.date, item(keys.dayPage(name.userId, name.date)))]),
  );
  return {
    attendees: new Map(people.map((userId) => [userId, calendarFrom(userId, [...pages.values()], item)])),
    pagesFor: (some) => distinct(some.flatMap((hold) => names.get(hold)!)).map((name) => pages.get(pageKey(name))!),
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

function wishFor({ organizerId, attendees }: Meeting, { start, end }: Interval) {
  const attendeeIds = attendees.map(({ userId }) => userId);
  return { organizerId, bookedBy: organizerId, attendeeIds, start, end, ignoreAvailability: false };
}

function distinct(names: readonly PageName[]): PageName[] {
  return [...new Map(names.map((name) => [pageKey(name), name])).values()];
}
