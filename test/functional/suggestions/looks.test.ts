import { beforeEach, describe, expect, test } from "vitest";
import { addFocusBlock } from "../../../functions/operations/availability/add-focus-block.ts";
import { addWeeklyEntries } from "../../../functions/operations/availability/add-weekly-entries.ts";
import { removeFocusBlock } from "../../../functions/operations/availability/remove-focus-block.ts";
import { takeDaysOff } from "../../../functions/operations/availability/take-days-off.ts";
import { changeMeetingType } from "../../../functions/operations/meeting-types/change-meeting-type.ts";
import { deleteMeetingType } from "../../../functions/operations/meeting-types/delete-meeting-type.ts";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { countChanges, keepLook, readDue } from "../../../functions/store/suggestions/looks.ts";
import { act } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import type { Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import { type Inbox, newInbox, ten, tenOnWednesday } from "./inbox.ts";

let inbox: Inbox;
let office: Office;
let organizer: Person;
let guest: Person;
let colleague: Person;
let admin: Person;
let meetingId: string;
let typeId: string;
let blockId: string;

/** An organizer whose meetings with a guest and another organizer fit, and have been looked through. */
beforeEach(async () => {
  inbox = await newInbox();
  ({ office, organizer, guest } = inbox);
  colleague = await office.organizer();
  admin = await office.person(["admin"]);
  typeId = (await office.meetingType(organizer)).id;
  meetingId = await inbox.booked(ten, { attendeeIds: [colleague.userId] });
  const block = { title: "Writing", start: "2026-12-10T09:00:00Z", end: "2026-12-10T10:00:00Z" };
  blockId = (await call(addFocusBlock, office.services, { as: organizer, body: block })).body.id;
  await settle();
});

/** Looks are taken until one of them holds. */
async function settle(): Promise<void> {
  for (let looks = 0; (await due()) === "everything"; looks++) {
    if (looks === 3) throw new Error("There is no end to the looks.");
    await inbox.refresh();
  }
}

/** What is left to look at, once the stream has told of everything. */
async function due(): Promise<string> {
  await inbox.note();
  const { services } = office;
  return (await readDue(services.table, organizer.userId, services.clock.now())).due;
}

function ask(operation: Parameters<typeof call>[0], as: Person, body: object, id?: string, headers = {}) {
  return call(operation, office.services, { as, body, headers, ...(id && { params: { id } }) });
}

const wednesday = { title: "Reading", start: tenOnWednesday, end: "2026-12-09T10:00:00Z" };
const onTuesdays = { entries: [{ day: "tuesday", start: "17:00", end: "18:00", meetingTypeId: "focus-time" }] };

describe("everything is looked at again after", () => {
  test.each<[what: string, change: () => Promise<{ status: number }>]>([
    ["a booking", () => office.book(guest, organizer, tenOnWednesday)],
    ["an answer", () => act(office, respondToInvitation, guest, meetingId, { response: "declined" })],
    ["a move", () => act(office, rescheduleMeeting, guest, meetingId, { start: tenOnWednesday })],
    ["a cancellation", () => act(office, cancelMeeting, guest, meetingId)],
    [
      "somebody's joining",
      async () => {
        const newcomer = await office.person();
        return act(office, addAttendees, organizer, meetingId, { userIds: [newcomer.userId] });
      },
    ],
    ["a meeting that they attend elsewhere", () => office.book(organizer, colleague, tenOnWednesday)],
    ["a focus block", () => ask(addFocusBlock, organizer, wednesday)],
    ["one that is taken off", () => ask(removeFocusBlock, organizer, {}, blockId)],
    ["new hours", () => ask(addWeeklyEntries, organizer, onTuesdays)],
    ["days off", () => ask(takeDaysOff, organizer, { from: "2026-12-10", to: "2026-12-10" })],
    ["new hours of somebody whom they meet", () => ask(addWeeklyEntries, colleague, onTuesdays)],
    ["another zone", () => ask(changeMe, organizer, { timeZone: "Asia/Kolkata" })],
    ["new rules of one of their types", () => ask(changeMeetingType, organizer, { dailyLimit: 1 }, typeId)],
    ["a type that is gone", () => ask(deleteMeetingType, organizer, {}, typeId)],
    ["new rules of the organization's", () => ask(changeMeetingType, admin, { dailyLimit: 1 }, "one-on-one")],
    ["one of these that is gone", () => ask(deleteMeetingType, admin, {}, "product-discussion")],
  ])("%s", async (_, change) => {
    const { status, body } = (await change()) as { status: number; body?: unknown };
    expect(status, JSON.stringify(body)).toBeLessThan(300);
    expect(await due()).toBe("everything");
    await settle();
  });
});

test("nothing is looked at after what others do among themselves", async () => {
  const other = await office.person();
  await office.book(other, colleague, tenOnWednesday);
  await office.book(guest, colleague, "2026-12-09T11:00:00Z");
  await ask(addFocusBlock, colleague, wednesday);
  await ask(addWeeklyEntries, await office.organizer(), onTuesdays);
  expect(await due()).toBe("nothing");
});

test("a look's own suggestion has it all looked at once more, and then the open suggestions alone, until their meetings begin", async () => {
  await act(office, respondToInvitation, guest, meetingId, { response: "declined" });
  await inbox.refresh();
  expect(await due()).toBe("everything");
  await inbox.refresh();
  expect(await due()).toBe("open suggestions");
  const [shown] = await inbox.list();
  const taken = shown!.suggestions[0]!.start;
  await office.book(guest, await office.organizer(), taken);
  expect(await due()).toBe("open suggestions");
  await inbox.refresh();
  const [refreshed] = await inbox.list();
  expect(refreshed!.suggestions).toHaveLength(3);
  expect(refreshed!.suggestions.map(({ start }) => start)).not.toContain(taken);
  office.services.clock.set("2026-12-08T08:30:00Z");
  await inbox.refresh();
  await inbox.refresh();
  expect(await due()).toBe("open suggestions");
  office.services.clock.set(ten);
  expect(await due()).toBe("nothing");
});

test("a dismissed suggestion has everything looked at, for the next cause may be named", async () => {
  await act(office, respondToInvitation, guest, meetingId, { response: "declined" });
  await inbox.refresh();
  await inbox.refresh();
  const [shown] = await inbox.list();
  await inbox.dismiss(shown!.id);
  expect(await due()).toBe("everything");
  await settle();
});

test("a meeting that does not fit is found when it comes into range, and not a midnight later", async () => {
  const later = await inbox.booked("2026-12-21T09:00:00Z");
  await act(office, respondToInvitation, guest, later, { response: "declined" });
  await settle();
  expect(await inbox.list()).toEqual([]);
  office.services.clock.set("2026-12-07T08:59:59Z");
  expect(await due()).toBe("nothing");
  office.services.clock.set("2026-12-07T09:00:00Z");
  expect(await due()).toBe("everything");
  await inbox.refresh();
  expect(await inbox.list()).toMatchObject([{ meetingId: later }]);
});

test("nothing is kept of a look during which a change was counted, nor of somebody who has left the list", async () => {
  const { table, clock } = office.services;
  await inbox.changed();
  const { counts } = await readDue(table, organizer.userId, clock.now());
  const keep = (userId: string, holdsUntil: number) =>
    keepLook(table, userId, { seen: counts, holdsUntil, openUntil: 0 });
  await keep(organizer.userId, 0);
  await inbox.changed();
  await keep(organizer.userId, Number.MAX_SAFE_INTEGER);
  expect(await due()).toBe("everything");
  const before = await readWholeTable(table);
  await keep("somebody who has left", 0);
  await countChanges(table, ["somebody who has left", guest.userId]);
  expect(await readWholeTable(table)).toEqual(before);
});
