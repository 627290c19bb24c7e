import { feedFile } from "../../calendar-files/feed-file.ts";
import { readFeedToken } from "../../domain/links/feed.ts";
import type { SeenMeeting } from "../../domain/meetings/meeting.ts";
import { readerOf } from "../../domain/messages/reader.ts";
import { notFound } from "../../domain/refusal.ts";
import { type EpochMillisecond, millisecondsPerMinute, minutesPerDay } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import type { Table } from "../../runtime/table.ts";
import type { AllServices } from "../../services/services.ts";
import { findFeed } from "../../store/calendar-files/feeds.ts";
import { type AgendaFilters, readAgenda } from "../../store/meetings/agenda.ts";
import { findProfile } from "../../store/people/profiles.ts";
import { ReadBudget } from "../../store/table/read-budget.ts";

/** The feed behind an address, as a calendar program reads it. Throws `not_found` for every address but a good one. */
export async function readFeed(
  { table, clock, links, mailSender }: Pick<AllServices, "table" | "clock" | "links" | "mailSender">,
  token: string,
): Promise<string> {
  const link = readFeedToken(await links.key(), token);
  const feed = link && (await findFeed(table, link.userId));
  if (!link || feed?.generation !== link.generation) throw notFound("feed");
  const profile = await findProfile(table, link.userId);
  if (!profile) throw notFound("feed");
  return feedFile(await readMeetings(table, link.userId, clock.now()), readerOf(profile), mailSender);
}

/** 400 days. */
const days = { back: 30, ahead: 370 };

/** Together they stay below what one request may read: what is to come first, then what was, with what its search may overrun it. */
const units = { ahead: 290, back: 170 };

/** More stands in no calendar that anybody could follow. */
const maxMeetings = 500;

const wanted: AgendaFilters = {
  // Who has declined does not want it in their calendar.
  standing: (entry) => entry.kind === "meeting" && entry.response !== "declined",
  ended: () => true,
};

/**
 * The meetings of the days around today. Where a calendar is so full that not all of them can be read, those are missing that are
 * furthest ahead and those that were last: they come as the days go by.
 */
async function readMeetings(table: Table, userId: string, now: EpochMillisecond): Promise<SeenMeeting[]> {
  const today = Math.floor(now / millisecondsPerMinute / minutesPerDay) * minutesPerDay;
  const read = async (range: Interval, budget: number) => {
    const section = { userId, range, after: undefined, limit: maxMeetings };
    const reading = { budget: new ReadBudget(budget), isEventual: true };
    return (await readAgenda(table, section, wanted, reading)).meetings;
  };
  const ahead = await read({ start: today, end: today + days.ahead * minutesPerDay }, units.ahead);
  const back = await read({ start: today - days.back * minutesPerDay, end: today }, units.back);
  // One over midnight is found on both sides.
  return [...new Map([...back, ...ahead].map((meeting) => [meeting.id, meeting])).values()];
}
