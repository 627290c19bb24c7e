import { expect, test } from "vitest";
import { dayNumber } from "../../../functions/domain/time/calendar-date.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { acceptSuggestion } from "../../../functions/operations/suggestions/accept-suggestion.ts";
import { dismissSuggestion } from "../../../functions/operations/suggestions/dismiss-suggestion.ts";
import { listSuggestions } from "../../../functions/operations/suggestions/list-suggestions.ts";
import { newId } from "../../../functions/runtime/ids.ts";
import { act } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { storeAsBooked, storedMeeting, storeMeetings } from "../../support/stored-meetings.ts";
import { metered } from "../../support/table/metered.ts";
import { newInbox, tenOnWednesday } from "./inbox.ts";

/** An inbox with a number of declined meetings, whose reads and writes are counted. */
async function meteredInbox(starts: string[]) {
  const inbox = await newInbox();
  for (const start of starts) {
    const id = await inbox.booked(start);
    await act(inbox.office, respondToInvitation, inbox.guest, id, { response: "declined" });
  }
  const { table, usage } = metered(inbox.office.services.table);
  const services = { ...inbox.office.services, table };
  const refreshed = async () => {
    await inbox.note();
    usage();
    await inbox.refresh({ services });
    const { commands, ...units } = usage();
    return { commands: commands.sort(), ...units };
  };
  const noted = async () => {
    usage();
    await inbox.note({ services });
    return usage();
  };
  return { inbox, services, usage, refreshed, noted };
}

/** What is due, the two marks of the look, and four reads. */
const looking = ["BatchGetItem", "UpdateItem", "BatchGetItem", "BatchGetItem", "Query", "Query", "UpdateItem"];
/** Half an hour after the other, from nine o'clock in Berlin on. */
const startOn = (date: string, half: number) => Date.parse(`${date}T08:00:00Z`) / 60_000 + half * 30;
const units = (amount: { readUnits: number; writeUnits: number }) => [amount.readUnits, amount.writeUnits];

test("looking through meetings that fit takes five reads and two small writes, however many meetings there were before", async () => {
  const { inbox, refreshed } = await meteredInbox([]);
  await inbox.booked();
  const first = await refreshed();
  expect(first).toMatchObject({ commands: looking.sort(), writeUnits: 2 });
  expect(first.readUnits).toBeLessThanOrEqual(10);
  const people = { organizerId: inbox.organizer.userId, attendeeId: inbox.guest.userId };
  await storeMeetings(inbox.office.services.table, people, 400, dayNumber("2026-12-05"));
  await inbox.changed();
  expect(await refreshed()).toEqual(first);
});

test("an organizer of 160 meetings for whom nothing has changed costs at most one read unit, and nothing is written", async () => {
  const { inbox, refreshed } = await meteredInbox([]);
  const weekdays = ["07", "08", "09", "10", "11", "14", "15", "16", "17", "18"];
  const starts = weekdays.flatMap((day) => Array.from({ length: 16 }, (_, half) => startOn(`2026-12-${day}`, half)));
  const { organizer, guest, office } = inbox;
  const meetings = starts.map((start) => storedMeeting(newId(), organizer.userId, [guest.userId], start));
  await storeAsBooked(office.services.table, meetings);
  const whole = await refreshed();
  expect(whole.readUnits).toBeGreaterThan(80);
  for (const hour of ["06", "12", "23"]) {
    inbox.office.services.clock.set(`2026-12-07T${hour}:59:59Z`);
    expect(await refreshed()).toEqual({ commands: ["BatchGetItem"], readUnits: 1, writeUnits: 0 });
  }
  inbox.office.services.clock.set("2026-12-08T00:00:00Z");
  expect((await refreshed()).readUnits).toBeGreaterThan(80);
});

test("a new suggestion costs a range read for each person, two small reads, one of the history and one write; whether it still holds, two reads besides", async () => {
  const { refreshed } = await meteredInbox(["2026-12-08T09:00:00Z"]);
  const suggesting = ["BatchGetItem", "BatchGetItem", "Query", "Query", "Query"];
  const opened = await refreshed();
  expect(opened.commands).toEqual([...looking, ...suggesting, "PutItem"].sort());
  expect(opened.writeUnits).toBeLessThanOrEqual(4);
  expect(opened.readUnits).toBeLessThanOrEqual(22);
  // Its own suggestion is a change, so there is one more look through everything.
  const again = await refreshed();
  expect(again.commands).toEqual([...looking, ...suggesting].sort());
  const afterwards = await refreshed();
  expect(afterwards.commands).toEqual(["BatchGetItem", "Query", "BatchGetItem", ...suggesting].sort());
  expect(afterwards.writeUnits).toBe(0);
});

test("a change is noted with a read unit for each person, and a write unit for an organizer who was looked through since the last one", async () => {
  const { inbox, refreshed, noted } = await meteredInbox([]);
  await inbox.note();
  await inbox.booked();
  expect(units(await noted())).toEqual([2, 0]);
  await refreshed();
  await inbox.booked(tenOnWednesday);
  expect(units(await noted())).toEqual([2, 1]);
  await inbox.booked("2026-12-10T09:00:00Z");
  expect(units(await noted())).toEqual([2, 0]);
});

test("the list costs a read of the role, one of the inbox, one of its meetings and one of the calendars", async () => {
  const { inbox, services, usage, refreshed } = await meteredInbox(["2026-12-08T09:00:00Z", tenOnWednesday]);
  await refreshed();
  const { body } = await call(listSuggestions, services, { as: inbox.organizer });
  expect(body.items).toHaveLength(2);
  const used = usage();
  expect(used.commands).toEqual(["GetItem", "Query", "BatchGetItem", "BatchGetItem"]);
  expect(used.readUnits).toBeLessThanOrEqual(30);
});

test("accepting costs a reschedule and the reads of role and suggestion; dismissing costs these reads and one write", async () => {
  const { inbox, services, usage, refreshed } = await meteredInbox(["2026-12-08T09:00:00Z", tenOnWednesday]);
  await refreshed();
  const [first, second] = await inbox.list();
  const { index, start } = first!.suggestions[0]!;
  await call(acceptSuggestion, services, { as: inbox.organizer, params: { id: first!.id }, body: { index, start } });
  expect(usage().commands).toEqual(["GetItem", "GetItem", "GetItem", "BatchGetItem", "TransactWriteItems"]);
  await call(dismissSuggestion, services, { as: inbox.organizer, params: { id: second!.id } });
  expect(usage().commands).toEqual(["GetItem", "GetItem", "TransactWriteItems"]);
});
