import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import type { MeetingEntry } from "../../../functions/domain/calendar/calendar-entry.ts";
import { entriesOnCalendars } from "../../../functions/domain/meetings/calendar-entries.ts";
import type { Meeting } from "../../../functions/domain/meetings/meeting.ts";
import { calendarDate, dayNumber } from "../../../functions/domain/time/calendar-date.ts";
import { minutesPerDay } from "../../../functions/domain/time/instant.ts";
import { listMeetings } from "../../../functions/operations/meetings/list-meetings.ts";
import { newId } from "../../../functions/runtime/ids.ts";
import type { Table } from "../../../functions/runtime/table.ts";
import { dayPageKey } from "../../../functions/store/calendar/day-pages.ts";
import { entryText } from "../../../functions/store/calendar/entry-text.ts";
import { keepEndedMeeting } from "../../../functions/store/meetings/ended-meetings.ts";
import { meetingItem } from "../../../functions/store/meetings/meetings.ts";
import type { StoredItem } from "../../../functions/store/table/key.ts";
import { call } from "../../support/call.ts";
import { newOffice } from "../../support/office.ts";
import { storedMeeting } from "../../support/stored-meetings.ts";
import { metered } from "../../support/table/metered.ts";

/** A list reads what its page needs, whatever stands behind it and whoever put it there. */

async function listing() {
  const office = await newOffice();
  const [organizer, person] = [await office.organizer(), await office.person()];
  const { table, usage } = metered(office.services.table);
  const list = async (query: Record<string, string>) => {
    usage();
    const { body } = await call(listMeetings, { ...office.services, table }, { as: person, query });
    return { ...body, ...usage() };
  };
  /** All pages one after the other, and what the dearest of them cost. */
  const listAll = async (query: Record<string, string>) => {
    const ids: string[] = [];
    let [cursor, pages, readUnits]: [string | undefined, number, number] = [undefined, 0, 0];
    do {
      const page = await list({ ...query, ...(cursor && { cursor }) });
      ids.push(...page.items.map(({ id }: Meeting) => id));
      [cursor, pages, readUnits] = [page.nextCursor, pages + 1, Math.max(readUnits, page.readUnits)];
    } while (cursor);
    return { ids, pages, readUnits };
  };
  const at = (day: number, minute: number, title: string, description = "") => {
    const start = dayNumber("2026-12-08") * minutesPerDay + day * minutesPerDay + minute;
    const meeting = storedMeeting(newId(), organizer.userId, [person.userId], start);
    return { ...meeting, title, description } as Meeting;
  };
  return { table: office.services.table, person, list, listAll, at };
}

async function store(table: Table, items: readonly StoredItem[]): Promise<void> {
  for (let first = 0; first < items.length; first += 25) {
    const puts = items.slice(first, first + 25).map((Item) => ({ PutRequest: { Item } }));
    await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: puts } }));
  }
}

/** What is kept of a meeting that was cancelled, or that somebody left. */
function endedItems(userId: string, meeting: Meeting, how: "cancelled" | "left"): StoredItem[] {
  const entry = entriesOnCalendars(meeting).get(userId)!;
  const copy = how === "left" ? { meeting } : {};
  const kept = keepEndedMeeting(userId, { entry, how, by: meeting.organizerId, ...copy });
  const item = "Put" in kept ? (kept.Put.Item as StoredItem) : undefined;
  return [item!, meetingItem({ ...meeting, status: "cancelled" })];
}

const longest = "ж".repeat(5_000);

test("the first of 5,000 cancelled meetings costs three small reads, and so does each further page", async () => {
  const { table, person, list, at } = await listing();
  const meetings = Array.from({ length: 5_000 }, (_, index) => at(0, index % 300, `Meeting ${index % 300}`));
  const items = meetings.map((meeting) => endedItems(person.userId, meeting, "cancelled"));
  await store(
    table,
    items.map(([kept]) => kept!),
  );
  const earliest = items.filter((_, index) => meetings[index]!.start < meetings[10]!.start);
  await store(
    table,
    earliest.map(([, itself]) => itself!),
  );
  const first = await list({ status: "cancelled", limit: "1" });
  expect(first.items).toMatchObject([{ title: "Meeting 0", status: "cancelled" }]);
  expect(first.commands.sort()).toEqual(["BatchGetItem", "Query", "Query"]);
  expect(first.readUnits).toBeLessThanOrEqual(5);
  const second = await list({ status: "cancelled", limit: "50", cursor: first.nextCursor });
  expect(second.items).toHaveLength(50);
  expect(second.readUnits).toBeLessThanOrEqual(60);
  // Neither do those that were over before the range begins, nor those that nobody asked for.
  for (const query of [{ from: "2026-12-09T03:00:00Z" }, { typeId: "another" }] as Record<string, string>[]) {
    const none = await list({ status: "cancelled", ...query });
    expect(none.items).toEqual([]);
    expect(none.nextCursor).not.toBeNull();
    expect(none.readUnits).toBeLessThanOrEqual(100);
  }
});

test("whoever goes on with the cursor sees every ended meeting once, in order, left ones too, also of 0.1.0", async () => {
  const { table, person, listAll, at } = await listing();
  const meetings = Array.from({ length: 120 }, (_, index) => at(Math.floor(index / 40), (index % 40) * 7, "Ended"));
  const items = meetings.flatMap((meeting, index) => {
    const [kept, itself] = endedItems(person.userId, meeting, index % 3 ? "cancelled" : "left");
    if (index % 5) return [kept!, itself!];
    const { entry, ...of010 } = { ...kept!, meeting: { ...meeting, status: "cancelled" } } as StoredItem;
    return [{ ...of010, sk: kept!.sk.replace(/T\d\d:\d\d/, "") } as StoredItem, itself!];
  });
  await store(table, items);
  const wanted = meetings.map(({ id }) => id);
  for (const limit of ["1", "7", "100"]) {
    expect((await listAll({ status: "cancelled,left", limit })).ids).toEqual(wanted);
  }
  expect((await listAll({ status: "cancelled,left", limit: "2", from: "2026-12-08T02:20:00Z" })).ids).toEqual(
    meetings.filter(({ end }) => end > meetings[0]!.start + 140).map(({ id }) => id),
  );
});

test("400 meetings that somebody has left, each with the longest description, cost no page more than 300 units", async () => {
  const { table, person, listAll, at } = await listing();
  const meetings = Array.from({ length: 400 }, (_, index) => at(0, index, "Left", longest));
  await store(
    table,
    meetings.map((meeting) => endedItems(person.userId, meeting, "left")[0]!),
  );
  const none = await listAll({ status: "cancelled,left", typeId: "another" });
  expect(none.ids).toEqual([]);
  expect(none.readUnits).toBeLessThanOrEqual(300);
});

test("sixty days of 300 meetings, none of which is wanted, are looked through page by page", async () => {
  const { table, person, list, listAll, at } = await listing();
  const days = Array.from({ length: 60 }, (_, day) => day);
  const pages = days.map((day) => {
    const entries = Array.from({ length: 300 }, (_, index) => {
      const [, [, entry] = []] = [...entriesOnCalendars(at(day, index * 4, "Short"))];
      return entry as MeetingEntry;
    });
    const key = dayPageKey({ userId: person.userId, date: calendarDate(dayNumber("2026-12-08") + day) });
    return { ...key, version: 1, entries: Object.fromEntries(entries.map((entry) => [entry.id, entryText(entry)])) };
  });
  await store(table, pages);
  const range = { from: "2026-12-08", to: "2027-02-05" };
  const first = await list({ ...range, response: "declined" });
  expect(first).toMatchObject({ items: [], nextCursor: expect.any(String) });
  const all = await listAll({ ...range, response: "declined" });
  expect(all.ids).toEqual([]);
  expect(all.pages).toBeLessThanOrEqual(10);
  expect(all.readUnits).toBeLessThanOrEqual(300);
});
