import type { WeeklyEntry } from "../../../functions/domain/availability/availability.ts";
import type { CalendarEntry } from "../../../functions/domain/calendar/calendar-entry.ts";
import type { Meeting as StoredMeeting } from "../../../functions/domain/meetings/meeting.ts";
import { availabilityFrom } from "../../../functions/store/availability/availability.ts";
import { storedDayPage } from "../../../functions/store/calendar/day-pages.ts";
import { invitationsFrom } from "../../../functions/store/meetings/invitations.ts";
import type { StoredItem } from "../../../functions/store/table/key.ts";
import { weeklyOf } from "./setting.ts";
import {
  hasEnded,
  type Meeting,
  peopleOn,
  responseOf,
  type Time,
  takenBy,
  type World,
  waitingInvitations,
} from "./world.ts";

/** What a table must hold in a world of that kind, line by line: hours, meetings, calendars, blocks, invitations, lists of what was left. */
export function linesOf(world: World): string[] {
  return [
    ...[...world.hours].map(([who, hours]) => hoursLine(who, hours.timeZone, weeklyOf(hours))),
    ...world.meetings.map(meetingLine),
    ...world.meetings.filter(({ status }) => status !== "cancelled").flatMap(pageLinesOf),
    ...world.blocks.flatMap(({ id, owner, start, end }) => [
      `block ${id} of ${owner} ${start}–${end}`,
      ...datesOf({ start, end }).map((date) => pageLine(owner, date, `block ${id} ${start}–${end}`)),
    ]),
    ...waitingInvitations(world).map(
      ({ from, to, meeting }) =>
        `invitation ${from} → ${to} ${meeting.id} ${meeting.end} ${meeting.end - meeting.start}`,
    ),
    ...world.left.map(({ who, meeting }) => `cancelled ${who} ${meeting}`),
    ...world.plans.map(({ id, isApplied }) => `plan ${id} ${isApplied ? "applied" : "proposed"}`),
  ].sort();
}

/** The same lines, of what a table does hold. */
export function linesIn(items: readonly StoredItem[], world: Pick<World, "now">): string[] {
  return items.flatMap((item) => linesOfItem(item, world as World)).sort();
}

function linesOfItem(item: StoredItem, world: World): string[] {
  const owner = item.pk.slice("USER#".length);
  const [what = "", name = "", more = ""] = item.sk.split("#");
  switch (what) {
    case "MEETING": {
      const { organizerId, meetingTypeId, attendees, ...meeting } = item as unknown as StoredMeeting;
      return [
        meetingLine({
          ...meeting,
          organizer: organizerId,
          kind: { id: meetingTypeId },
          attendees: attendees.map(({ userId, response, invitedBy }) => ({ who: userId, response, invitedBy })),
        }),
      ];
    }
    case "DAY":
      return [...storedDayPage(owner, item).entries.values()].map((entry) => pageLine(owner, name, entryText(entry)));
    case "AVAILABILITY": {
      const { timeZone, weekly } = availabilityFrom(item);
      return [hoursLine(owner, timeZone, weekly)];
    }
    case "FOCUS":
      return [`block ${name} of ${owner} ${item.start}–${item.end}`];
    case "INVITATIONS":
      return Object.entries(invitationsFrom(item).pending)
        .filter(([, { end }]) => !hasEnded({ start: 0, end }, world))
        .map(([id, { end, minutes }]) => `invitation ${name} → ${owner} ${id} ${end} ${minutes}`);
    case "CANCELLED":
      return [`cancelled ${owner} ${more}`];
    case "PLAN":
      return [`plan ${name} ${item.stage}`];
    case "PLAN-UNDERWAY":
      return [`underway ${owner}`];
    default:
      return [];
  }
}

function hoursLine(
  who: string,
  timeZone: string,
  weekly: Pick<WeeklyEntry, "day" | "start" | "end" | "meetingTypeId">[],
): string {
  const entries = weekly.map(
    ({ day, start, end, meetingTypeId = "open" }) => `${day} ${start}–${end} ${meetingTypeId}`,
  );
  return `hours ${who} ${timeZone} ${entries.join(", ")}`;
}

type ComparedMeeting = Omit<Meeting, "kind"> & { kind: { id: string } };

function meetingLine({ id, organizer, kind, start, end, status, attendees, version }: ComparedMeeting): string {
  const people = attendees.map(({ who, response, invitedBy }) => `${who} ${response} by ${invitedBy}`);
  return `meeting ${id} of ${organizer} ${kind.id} ${start}–${end} ${status} v${version}: ${people.join(", ")}`;
}

function pageLinesOf(meeting: Meeting): string[] {
  const { id, organizer, kind, start, end, status } = meeting;
  return peopleOn(meeting).flatMap((who) => {
    const taken = takenBy(meeting, meeting, who);
    const role = who === organizer ? "organizer" : "attendee";
    const text = `meeting ${id} ${taken.start}–${taken.end} as ${role} ${responseOf(meeting, who)} ${start}–${end} ${kind.id} ${status}`;
    return datesOf(taken).map((date) => pageLine(who, date, text));
  });
}

function entryText(entry: CalendarEntry): string {
  const { id, kind, blockedStart, blockedEnd, start, end } = entry;
  const text = `${id} ${blockedStart}–${blockedEnd}`;
  if (kind === "focus") return `block ${text}`;
  if (kind === "hold") return `hold ${text} as ${entry.role} ${start}–${end} ${entry.meetingTypeId}`;
  return `meeting ${text} as ${entry.role} ${entry.response} ${start}–${end} ${entry.meetingTypeId} ${entry.status}`;
}

function pageLine(who: string, date: string, text: string): string {
  return `page ${who} ${date} ${text}`;
}

/** The UTC dates that a time touches. */
function datesOf({ start, end }: Time): string[] {
  const dates: string[] = [];
  for (let day = Math.floor(start / 1440); day * 1440 < end; day++) {
    dates.push(new Date(day * 86_400_000).toISOString().slice(0, 10));
  }
  return dates;
}
