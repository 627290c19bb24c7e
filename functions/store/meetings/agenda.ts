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
  itemsARequest,
  maxLookedAt,
  type Position,
  pageOf,
  readEntries,
  type Stretch,
} from "../calendar/entries.ts";
import { readEndedMeetings } from "./ended-meetings.ts";
import { readMeetingsOf } from "./meetings.ts";

/** Which meetings of a calendar are wanted, told by their entries: of those that stand, and of those that have ended for its owner. */
export interface AgendaFilters {
  /** Undefined: none that stands. */
  standing: ((entry: CalendarEntry) => boolean) | undefined;
  /** Undefined: none that has ended. */
  ended: ((ended: EndedMeeting) => boolean) | undefined;
}

/** An entry, and the meeting where a copy of it is kept. The others are read. */
type Listed = Position & { meeting?: SeenMeeting | undefined };

/** A person's meetings, ascending by start, and where the next page of them begins. */
export async function readAgenda(
  table: Table,
  section: CalendarSection,
  { standing, ended }: AgendaFilters,
): Promise<{ meetings: SeenMeeting[]; next: Position | undefined }> {
  const stretches = await Promise.all([
    standing ? readEntries(table, section, standing) : { items: [] },
    ended ? readEnded(table, section, ended) : { items: [] },
  ]);
  const { page, next } = pageOf(merged(stretches), section.limit);
  const read = await readMeetingsOf(
    table,
    page.filter(({ meeting }) => !meeting),
  );
  const meetings = new Map(read.map((meeting) => [meeting.id, meeting]));
  return { meetings: page.flatMap(({ id, meeting }) => meeting ?? meetings.get(id) ?? []), next };
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
): Promise<Stretch<Listed>> {
  if (isBeyond(range, after)) return { items: [] };
  const start = Math.max(after?.start ?? Number.NEGATIVE_INFINITY, range.start - minutesPerDay);
  const found: Listed[] = [];
  let lookedAt = 0;
  for await (const ended of readEndedMeetings(table, userId, { start, end: range.end }, { itemsARequest })) {
    const { entry } = ended;
    const { start, id } = entry;
    if (overlaps(entry, range) && isAfter(entry, after) && isWanted(ended)) {
      found.push({ start, id, meeting: seenAfterEnd(ended) });
    }
    if (found.length > limit) break;
    lookedAt += sizeOf(ended);
    if (lookedAt >= maxLookedAt) return { items: found, until: { start, id } };
  }
  return { items: found };
}

/** How many entries take as much room. */
function sizeOf({ meeting }: EndedMeeting): number {
  return meeting ? 50 : 3;
}
