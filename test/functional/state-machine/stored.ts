import type { Availability, WeeklyEntry } from "../../../functions/domain/availability/availability.ts";
import { type CalendarEntry, isBlocking } from "../../../functions/domain/calendar/calendar-entry.ts";
import type { Edit } from "../../../functions/domain/meetings/edit.ts";
import type { Meeting as StoredMeeting } from "../../../functions/domain/meetings/meeting.ts";
import { storedDayPage } from "../../../functions/store/calendar/day-pages.ts";
import type { StoredItem } from "../../../functions/store/table/key.ts";
import { weeklyOf } from "./setting.ts";
import {
  hasEnded,
  type Meeting,
  overlap,
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
      ({ from, to, meeting }) => `invitation ${from} → ${to} ${meeting.id} ${meeting.end}`,
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
      const { timeZone, weekly } = item as unknown as Availability;
      return [hoursLine(owner, timeZone, weekly)];
    }
    case "FOCUS":
      return [`block ${name} of ${owner} ${item.start}–${item.end}`];
    case "INVITATIONS":
      return Object.entries(item.pending as Record<string, number>)
        .filter(([, end]) => !hasEnded({ start: 0, end }, world))
        .map(([id, end]) => `invitation ${name} → ${owner} ${id} ${end}`);
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

/** Who is in two places at once, by the day pages alone. */
export function doubleBookingsIn(items: readonly StoredItem[]): string[] {
  const pages = items.filter(({ sk }) => sk.startsWith("DAY#"));
  return pages.flatMap((item) => {
    const blocking = [...storedDayPage(item.pk, item).entries.values()].filter(isBlocking);
    return blocking.flatMap((one, place) =>
      blocking
        .slice(place + 1)
        .filter((other) => overlap(blockedBy(one), blockedBy(other)))
        .map((other) => `${item.pk} ${item.sk}: ${one.id} and ${other.id} overlap`),
    );
  });
}

function blockedBy({ blockedStart, blockedEnd }: CalendarEntry): Time {
  return { start: blockedStart, end: blockedEnd };
}

/** Meetings whose histories do not lead to what they are: the first line follows from the meeting, the others are kept. */
export function wrongHistoriesIn(items: readonly StoredItem[]): string[] {
  const edits = Map.groupBy(
    items.filter(({ sk }) => sk.startsWith("EDIT#")),
    ({ pk }) => pk,
  );
  return items
    .filter(({ sk }) => sk === "MEETING")
    .flatMap((item) => {
      const meeting = item as unknown as StoredMeeting;
      const lines = (edits.get(item.pk) ?? []).sort((one, other) => (one.sk < other.sk ? -1 : 1));
      return wrongIn(meeting, lines as unknown as Edit[]).map((what) => `history of ${meeting.id}: ${what}`);
    });
}

/** What the lines say of a meeting. A move leaves open whether who had declined was asked again. */
interface Replayed {
  time: Time;
  status: StoredMeeting["status"];
  responses: Map<string, readonly string[]>;
}

function wrongIn(meeting: StoredMeeting, edits: Edit[]): string[] {
  const { booked } = meeting;
  const everAdded = new Set(
    edits.flatMap((edit) => (edit.editType === "attendee_added" ? (edit.attendeeIds ?? []) : [])),
  );
  const removed = edits.flatMap((edit) => (edit.editType === "attendee_removed" ? (edit.attendeeIds ?? []) : []));
  const present = meeting.attendees.map(({ userId }) => userId);
  let replayed: Replayed = {
    time: { start: booked.start, end: booked.end },
    status: "scheduled",
    responses: new Map([...present, ...removed].map((who) => [who, [who === booked.by ? "accepted" : "pending"]])),
  };
  // Who was added has not been on it from the start, unless they had been taken off before.
  for (const who of everAdded) if (firstMentionIsAdding(edits, who)) replayed.responses.delete(who);

  const wrong: string[] = [];
  for (const edit of edits) {
    const { start, end } = replayed.time;
    if (edit.from?.start !== start || edit.from.end !== end) wrong.push(`${edit.editType} is not from ${start}–${end}`);
    replayed = afterEdit(replayed, edit);
  }
  const { time, status, responses } = replayed;
  if (meeting.version !== 1 + edits.length) wrong.push(`version ${meeting.version} after ${edits.length} changes`);
  if (time.start !== meeting.start || time.end !== meeting.end) wrong.push(`leads to ${time.start}–${time.end}`);
  if (status !== meeting.status) wrong.push(`leads to ${status}`);
  if ([...responses.keys()].sort().join() !== [...present].sort().join())
    wrong.push(`leads to ${[...responses.keys()]}`);
  for (const { userId, response } of meeting.attendees) {
    if (!responses.get(userId)?.includes(response))
      wrong.push(`${userId} is ${response}, not ${responses.get(userId)}`);
  }
  return wrong;
}

function firstMentionIsAdding(edits: Edit[], who: string): boolean {
  return edits.find(({ attendeeIds = [] }) => attendeeIds.includes(who))?.editType === "attendee_added";
}

function afterEdit({ time, status, responses }: Replayed, edit: Edit): Replayed {
  const { editType, requestedBy, response, attendeeIds = [] } = edit;
  const to = edit.to ?? time;
  switch (editType) {
    case "extended":
      return { time: to, status: "extended", responses };
    case "pushed":
      return { time: to, status: "rescheduled", responses };
    case "rescheduled":
      return {
        time: to,
        status: "rescheduled",
        responses: new Map(
          [...responses].map(([who, before]) => {
            if (who === requestedBy) return [who, ["accepted"]];
            return [who, before.includes("declined") ? ["declined", "pending"] : ["pending"]];
          }),
        ),
      };
    case "responded":
      return { time, status, responses: new Map([...responses, [requestedBy, [response!]]]) };
    case "attendee_added":
      return {
        time,
        status,
        responses: new Map([...responses, ...attendeeIds.map((who) => [who, ["pending"]] as const)]),
      };
    case "attendee_removed":
      return { time, status, responses: new Map([...responses].filter(([who]) => !attendeeIds.includes(who))) };
    case "cancelled":
      return { time, status: "cancelled", responses };
    default:
      throw new Error(`No line of a change: ${editType}`);
  }
}
