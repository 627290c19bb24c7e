import { expect, test } from "vitest";
import { dayNumber } from "../../../functions/domain/time/calendar-date.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { acceptSuggestion } from "../../../functions/operations/suggestions/accept-suggestion.ts";
import { dismissSuggestion } from "../../../functions/operations/suggestions/dismiss-suggestion.ts";
import { listSuggestions } from "../../../functions/operations/suggestions/list-suggestions.ts";
import { act } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { storeMeetings } from "../../support/stored-meetings.ts";
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
    usage();
    await inbox.refresh({ services });
    const { commands, ...units } = usage();
    return { commands: commands.sort(), ...units };
  };
  return { inbox, services, usage, refreshed };
}

const looking = ["BatchGetItem", "BatchGetItem", "Query", "Query"];

test("looking through meetings that fit takes four reads, however many meetings there were before", async () => {
  const { inbox, refreshed } = await meteredInbox([]);
  await inbox.booked();
  const first = await refreshed();
  expect(first).toMatchObject({ commands: looking, writeUnits: 0 });
  expect(first.readUnits).toBeLessThanOrEqual(9);
  const people = { organizerId: inbox.organizer.userId, attendeeId: inbox.guest.userId };
  await storeMeetings(inbox.office.services.table, people, 400, dayNumber("2026-12-05"));
  expect(await refreshed()).toEqual(first);
});

test("a new suggestion costs a range read for each person, two small reads and one write; one that still holds is not written again", async () => {
  const { refreshed } = await meteredInbox(["2026-12-08T09:00:00Z"]);
  const suggesting = ["BatchGetItem", "BatchGetItem", "Query", "Query"];
  const opened = await refreshed();
  expect(opened.commands).toEqual([...looking, ...suggesting, "PutItem"].sort());
  expect(opened.writeUnits).toBeLessThanOrEqual(2);
  expect(opened.readUnits).toBeLessThanOrEqual(21);
  const again = await refreshed();
  expect(again.commands).toEqual([...looking, ...suggesting].sort());
  expect(again.writeUnits).toBe(0);
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
