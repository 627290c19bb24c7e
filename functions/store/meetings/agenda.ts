import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { utcDate } from "../../domain/time/calendar-date.ts";
import { minutesPerDay } from "../../domain/time/instant.ts";
import { overlaps } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import {
  byPosition,
  type CalendarSection,
  isAfter,
  isBeyond,
  itemsARequest,
  nextPosition,
  type Position,
  readEntries,
} from "../calendar/entries.ts";
import { readEndedMeetings } from "./ended-meetings.ts";
import { readMeetingsOf } from "./meetings.ts";

/** Which meetings of a calendar are wanted: those that stand, told by their entries, and those that have ended for its owner. */
export interface AgendaFilters {
  /** Undefined: none that stands. */
  standing: ((entry: CalendarEntry) => boolean) | undefined;
  /** Undefined: none that has ended. */
  ended: ((meeting: Meeting) => boolean) | undefined;
}

/** A person's meetings, ascending by start, and where the next page of them begins. */
export async function readAgenda(
  table: Table,
  section: CalendarSection,
  { standing, ended }: AgendaFilters,
): Promise<{ meetings: Meeting[]; next: Position | undefined }> {
  const [standingEntries, endedMeetings] = await Promise.all([
    standing ? readEntries(table, section, standing) : [],
    ended ? readEnded(table, section, ended) : [],
  ]);
  const ascending = [...standingEntries, ...endedMeetings].sort(byPosition);
  const page = ascending.slice(0, section.limit);
  const read = await readMeetingsOf(table, page.filter(isEntry));
  const meetings = new Map(read.map((meeting) => [meeting.id, meeting]));
  return {
    meetings: page.flatMap((one) => (isEntry(one) ? (meetings.get(one.id) ?? []) : one)),
    next: nextPosition(ascending, section.limit),
  };
}

/** The same as `readEntries`, of ended meetings. They are kept by the dates of their starts, and none lasted longer than a day. */
async function readEnded(
  table: Table,
  { userId, range, after, limit }: CalendarSection,
  isWanted: (meeting: Meeting) => boolean,
): Promise<Meeting[]> {
  if (isBeyond(range, after)) return [];
  const from = utcDate(after && after.start > range.start ? after.start : range.start - minutesPerDay);
  const found: Meeting[] = [];
  let date = "";
  for await (const { meeting } of readEndedMeetings(table, userId, from, utcDate(range.end), itemsARequest)) {
    if (found.length > limit && utcDate(meeting.start) !== date) break;
    date = utcDate(meeting.start);
    if (overlaps(meeting, range) && isAfter(meeting, after) && isWanted(meeting)) found.push(meeting);
  }
  return found.sort(byPosition).slice(0, limit + 1);
}

function isEntry(one: CalendarEntry | Meeting): one is CalendarEntry {
  return "kind" in one;
}
