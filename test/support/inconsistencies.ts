import { expect } from "vitest";
import { type CalendarEntry, isBlocking } from "../../functions/domain/calendar/calendar-entry.ts";
import { entriesOnCalendars } from "../../functions/domain/meetings/calendar-entries.ts";
import type { Meeting } from "../../functions/domain/meetings/meeting.ts";
import { overlaps } from "../../functions/domain/time/interval.ts";
import type { Table } from "../../functions/runtime/table.ts";
import type { Services } from "../../functions/services/services.ts";
import { datesBlockedBy } from "../../functions/store/calendar/calendar-writes.ts";
import { entriesOf, storedDayPage } from "../../functions/store/calendar/day-pages.ts";
import { invitationsFrom } from "../../functions/store/meetings/invitations.ts";
import { directoryItems } from "../../functions/store/people/directory.ts";
import { profileFrom } from "../../functions/store/people/profiles.ts";
import type { StoredItem } from "../../functions/store/table/key.ts";
import { meetingsIn } from "./histories.ts";
import { readWholeTable } from "./table/whole-table.ts";

/**
 * What in a table contradicts its meetings: an entry that is missing, left over or another than its meeting says, a count of
 * invitations that is none, and anybody who is in two places at once; and a directory that does not hold those who have a log-in.
 * Empty where all is well.
 */
export async function inconsistencies(table: Table, now: number): Promise<string[]> {
  return inconsistenciesIn(await readWholeTable(table), now);
}

/** The same of the items that a table holds. */
export function inconsistenciesIn(items: readonly StoredItem[], now: number): string[] {
  const meetings = meetingsIn(items);
  return [
    ...wrongEntries(items, meetings),
    ...doubleBookingsIn(items),
    ...wrongInvitations(items, meetings, now),
    ...wrongPlaces(items),
  ];
}

export async function expectConsistent({ services }: { services: Services }): Promise<void> {
  expect(await inconsistencies(services.table, services.clock.now())).toEqual([]);
}

function wrongEntries(items: readonly StoredItem[], meetings: Meeting[]): string[] {
  const said = meetings.flatMap((meeting) =>
    [...entriesOnCalendars(meeting)].flatMap(([userId, entry]) =>
      datesBlockedBy(entry).map((date) => lineOf(userId, date, entry)),
    ),
  );
  const standing = dayPagesIn(items).flatMap(({ userId, date, entries }) =>
    [...entries.values()].filter(({ kind }) => kind === "meeting").map((entry) => lineOf(userId, date, entry)),
  );
  return [...without(said, standing, "missing"), ...without(standing, said, "left over")];
}

/** Who is in two places at once, by the day pages alone. */
export function doubleBookingsIn(items: readonly StoredItem[]): string[] {
  const byUser = Map.groupBy(dayPagesIn(items), ({ userId }) => userId);
  return [...byUser].flatMap(([userId, pages]) => {
    const blocking = entriesOf(pages)
      .filter(isBlocking)
      .map(blockedTime)
      .sort((one, other) => one.start - other.start);
    return blocking.flatMap((entry, place) => {
      const next = blocking[place + 1];
      return next && overlaps(entry, next) ? [`double booking of ${userId}: ${entry.id} and ${next.id}`] : [];
    });
  });
}

function wrongInvitations(items: readonly StoredItem[], meetings: Meeting[], now: number): string[] {
  const waits = (end: number) => end * 60_000 > now;
  const said = meetings
    .filter(({ status, end }) => status !== "cancelled" && waits(end))
    .flatMap(({ id, end, attendees }) =>
      attendees
        .filter(({ userId, invitedBy, response }) => response === "pending" && invitedBy !== userId)
        .map(({ userId, invitedBy }) => `${invitedBy} → ${userId}: ${id} until ${end}`),
    );
  const counted = items
    .filter(({ sk }) => sk.startsWith("INVITATIONS#"))
    .flatMap((item) =>
      Object.entries(invitationsFrom(item).pending)
        .filter(([, { end }]) => waits(end))
        .map(([id, { end }]) => `${item.sk.slice("INVITATIONS#".length)} → ${userOf(item)}: ${id} until ${end}`),
    );
  return [...without(said, counted, "uncounted invitation"), ...without(counted, said, "invitation that is none")];
}

function wrongPlaces(items: readonly StoredItem[]): string[] {
  const listed = items.filter(({ pk }) => pk.startsWith("PEOPLE#")).map(({ pk, sk }) => `${pk} ${sk}`);
  const said = items
    .filter(({ sk, account }) => sk === "PROFILE" && account === "log-in")
    .flatMap((item) => directoryItems(profileFrom(item)))
    .map(({ pk, sk }) => `${pk} ${sk}`);
  return [...without(said, listed, "missing from the directory"), ...without(listed, said, "left in the directory")];
}

export function dayPagesIn(items: readonly StoredItem[]) {
  return items.filter(({ sk }) => sk.startsWith("DAY#")).map((item) => storedDayPage(userOf(item), item));
}

function lineOf(userId: string, date: string, entry: CalendarEntry): string {
  return `${userId} ${date} ${JSON.stringify(entry, Object.keys(entry).sort())}`;
}

function blockedTime({ id, blockedStart, blockedEnd }: CalendarEntry) {
  return { id, start: blockedStart, end: blockedEnd };
}

function without(lines: string[], others: string[], what: string): string[] {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line)).map((line) => `${what}: ${line}`);
}

function userOf({ pk }: StoredItem): string {
  return pk.slice("USER#".length);
}
