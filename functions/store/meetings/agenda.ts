import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import { type EndedMeeting, seenAfterEnd } from "../../domain/meetings/ended-meeting.ts";
import type { SeenMeeting } from "../../domain/meetings/meeting.ts";
import { minutesPerDay } from "../../domain/time/instant.ts";
import { overlaps } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import {
  byPosition,
  type CalendarSection,
  isAfter,
  isBeyond,
  type Position,
  pageOf,
  readEntries,
  type Stretch,
} from "../calendar/entries.ts";
import { maxReadUnits, ReadBudget, type ReadOptions } from "../table/read-budget.ts";
import { readEndedMeetings } from "./ended-meetings.ts";
import { readMeetingsWithin } from "./meetings.ts";

/** Which meetings of a calendar are wanted, told by their entries: of those that stand, and of those that have ended for its owner. */
export interface AgendaFilters {
  /** Undefined: none that stands. */
  standing: ((entry: CalendarEntry) => boolean) | undefined;
  /** Undefined: none that has ended. */
  ended: ((ended: EndedMeeting) => boolean) | undefined;
}

/** An entry, and the meeting where a copy of it is kept. The others are read. */
type Listed = Position & { meeting?: SeenMeeting | undefined };

/** How much of the budget. When each of these is spent, the last request may have gone beyond it. What is left is enough for some meetings. */
const toFind = { standing: 0.21, ended: 0.19 };

/** How an agenda is read. */
export type AgendaReading = Pick<ReadOptions, "isEventual"> & { budget: ReadBudget };

/** A person's meetings, ascending by start, as many as the page may hold and cost, and where the next page of them begins. */
export async function readAgenda(
  table: Table,
  section: CalendarSection,
  { standing, ended }: AgendaFilters,
  { budget, isEventual = false }: AgendaReading = { budget: new ReadBudget(maxReadUnits) },
): Promise<{ meetings: SeenMeeting[]; next: Position | undefined }> {
  const part = (share: number) => budget.part(share * budget.left);
  const [forStanding, forEnded] = [part(toFind.standing), part(toFind.ended)];
  const stretches = await Promise.all([
    standing ? readEntries(table, section, standing, forStanding, { isEventual }) : { items: [] },
    ended ? readEnded(table, section, ended, { budget: forEnded, isEventual }) : { items: [] },
  ]);
  const found = merged(stretches);
  const wanted = found.items.slice(0, section.limit).filter(({ meeting }) => !meeting);
  const meetings = await readMeetingsWithin(table, wanted, { budget, isEventual });
  const firstUnread = wanted[meetings.length];
  const limit = firstUnread ? found.items.indexOf(firstUnread) : section.limit;
  const { page, next } = pageOf(found, limit);
  const meetingOf = new Map(wanted.map(({ id }, place) => [id, meetings[place]]));
  return { meetings: page.flatMap(({ id, meeting }) => meeting ?? meetingOf.get(id) ?? []), next };
}

/** Both together, as far as each was looked at. */
function merged(stretches: readonly Stretch<Listed>[]): Stretch<Listed> {
  const [until] = stretches.flatMap((stretch) => stretch.until ?? []).sort(byPosition);
  const items = stretches.flatMap((stretch) => stretch.items).sort(byPosition);
  return until ? { items: items.filter((item) => !isAfter(item, until)), until } : { items };
}

/** The same as `readEntries`, of ended meetings. They are kept by their starts, and none lasted longer than a day. */
async function readEnded(
  table: Table,
  { userId, range, after, limit }: CalendarSection,
  isWanted: (ended: EndedMeeting) => boolean,
  reading: AgendaReading,
): Promise<Stretch<Listed>> {
  if (isBeyond(range, after)) return { items: [] };
  const start = Math.max(after?.start ?? Number.NEGATIVE_INFINITY, range.start - minutesPerDay);
  const found: Listed[] = [];
  let last: Position | undefined;
  const options = { itemsARequest: endedARequest, ...reading, stopsWhenSpent: true };
  for await (const ended of readEndedMeetings(table, userId, { start, end: range.end }, options)) {
    const { entry } = ended;
    const { start, id } = entry;
    last = { start, id };
    if (overlaps(entry, range) && isAfter(entry, after) && isWanted(ended)) {
      found.push({ start, id, meeting: seenAfterEnd(ended) });
    }
    if (found.length > limit) return { items: found };
  }
  return { items: found, ...(last && reading.budget.isSpent && { until: last }) };
}

/** Some of them are copies of whole meetings. */
const endedARequest = 15;
