import { expect, test } from "vitest";
import { addFocusBlock } from "../../../functions/operations/availability/add-focus-block.ts";
import { extendMeeting } from "../../../functions/operations/meetings/extend-meeting.ts";
import { getMeeting } from "../../../functions/operations/meetings/get-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { act, historyOf, responsesIn } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { expectConsistent } from "../../support/inconsistencies.ts";
import { newOffice, type Office, weeklyEntry } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { faulty, lostAnswer } from "../../support/table/faulty.ts";

/** On Tuesday, in UTC: an hour earlier than in Berlin. */
const at = (time: string) => `2026-12-08T${time}:00Z`;

async function officeAt(timeZone = "Europe/Berlin", weekly = always()) {
  const office = await newOffice();
  return { office, organizer: await office.organizer(timeZone, { weekly }), attendee: await office.person() };
}

function always() {
  return (["monday", "tuesday", "wednesday"] as const).map((day) => weeklyEntry(day, "00:00", "24:00"));
}

function push(office: Office, as: Person, id: string, byMinutes: number, more = {}) {
  return act(office, extendMeeting, as, id, { byMinutes, onConflict: "push", ...more });
}

async function booked(office: Office, as: Person, organizer: Person, start: string, more = {}): Promise<string> {
  const { status, body } = await office.book(as, organizer, start, more);
  expect(status).toBe(201);
  return body.id;
}

async function timesOf(office: Office, organizer: Person): Promise<string[]> {
  const entries = await office.calendar(organizer);
  return entries.map(({ start, end }) => `${clock(start)}–${clock(end)}`);
}

function clock(minute: number): string {
  return new Date(minute * 60_000).toISOString().slice(11, 16);
}

test("the meetings that follow move by just as much as is needed, up to the first gap that is wide enough", async () => {
  const { office, organizer, attendee } = await officeAt();
  const [guest, other] = [await office.person(), await office.person()];
  const first = await booked(office, attendee, organizer, at("09:00"));
  const second = await booked(office, guest, organizer, at("09:30"), { attendeeIds: [other.userId] });
  await act(office, respondToInvitation, other, second, { response: "tentative" });
  const third = await booked(office, attendee, organizer, at("10:00"));
  const last = await booked(office, guest, organizer, at("11:00"));

  const longer = await push(office, organizer, first, 20, { reason: "It is worth it" });
  expect(longer).toMatchObject({ status: 200, body: { id: first, end: at("09:50"), status: "extended" } });
  expect(await timesOf(office, organizer)).toEqual(["09:00–09:50", "09:50–10:20", "10:20–10:50", "11:00–11:30"]);
  const pushed = await call(getMeeting, office.services, { as: other, params: { id: second } });
  expect(pushed.body).toMatchObject({ status: "rescheduled", version: 3, start: at("09:50"), end: at("10:20") });
  expect(responsesIn(pushed)).toEqual(["accepted", "tentative"]);
  expect((await historyOf(office, guest, second)).at(-1)).toMatchObject({
    editType: "pushed",
    requestedBy: organizer.userId,
    from: { start: at("09:30"), end: at("10:00") },
    to: { start: at("09:50"), end: at("10:20") },
    reason: "It is worth it",
  });
  expect(await historyOf(office, attendee, third)).toHaveLength(2);
  expect(await historyOf(office, guest, last)).toHaveLength(1);

  // The gap before the last takes up ten of these fifteen minutes.
  await push(office, organizer, first, 15);
  expect(await timesOf(office, organizer)).toEqual(["09:00–10:05", "10:05–10:35", "10:35–11:05", "11:05–11:35"]);
  await expectConsistent(office);
});

test("the buffers of both neighbours are kept, and nothing moves without need", async () => {
  const { office, organizer, attendee } = await officeAt();
  const wide = await office.meetingType(organizer, { bufferBeforeMinutes: 10, bufferAfterMinutes: 5 });
  const type = { meetingTypeId: wide.id };
  const first = await booked(office, attendee, organizer, at("09:00"), type);
  await booked(office, await office.person(), organizer, at("10:00"), type);
  await booked(office, await office.person(), organizer, at("11:00"), type);
  await push(office, organizer, first, 15);
  expect(await timesOf(office, organizer)).toEqual(["09:00–09:45", "10:00–10:30", "11:00–11:30"]);
  await push(office, organizer, first, 25);
  expect(await timesOf(office, organizer)).toEqual(["09:00–10:10", "10:25–10:55", "11:10–11:40"]);
  await expectConsistent(office);
});

test("if a participant is busy at the new time, with a meeting or focus time, nothing moves", async () => {
  const { office, organizer, attendee } = await officeAt();
  const guest = await office.person();
  const other = await office.organizer("Europe/Berlin", { weekly: always() });
  const first = await booked(office, attendee, organizer, at("09:00"));
  const second = await booked(office, guest, organizer, at("09:30"), { title: "Roadmap" });
  await booked(office, guest, other, at("10:00"));
  const before = await timesOf(office, organizer);
  const refused = await push(office, organizer, first, 15);
  expect(refused).toMatchObject({
    status: 409,
    body: { code: "schedule_conflict", conflicts: [{ start: at("10:00"), end: at("10:30") }] },
  });
  expect(refused.body.detail).toBe(`“Roadmap” (${second}) cannot move to ${at("09:45")}. Busy then: Kim.`);
  expect(await timesOf(office, organizer)).toEqual(before);

  const focus = weeklyEntry("tuesday", "13:30", "14:00", { id: "f", kind: "focus", meetingTypeId: "focus-time" });
  const focused = await office.organizer("Europe/Berlin", { weekly: [focus] });
  const third = await booked(office, attendee, organizer, at("11:30"));
  await booked(office, focused, organizer, at("12:00"));
  expect((await push(office, organizer, third, 5)).body).toMatchObject({
    code: "schedule_conflict",
    conflicts: [{ start: at("12:30"), end: at("13:00") }],
  });
  await expectConsistent(office);
});

test("focus time and meetings that the organizer attends are not pushed, and the answer says which meeting could not move", async () => {
  const { office, organizer, attendee } = await officeAt();
  const host = await office.organizer("Europe/Berlin", { weekly: always() });
  const first = await booked(office, attendee, organizer, at("09:00"));
  const second = await booked(office, await office.person(), organizer, at("09:30"));
  await booked(office, organizer, host, at("10:30"));
  expect((await push(office, organizer, first, 30)).status).toBe(200);
  const refused = await push(office, organizer, first, 5);
  expect(refused.body).toMatchObject({ code: "schedule_conflict", conflicts: [{ start: at("10:30") }] });
  expect(refused.body.detail).toContain(`(${second})`);
  expect(refused.body.detail).toContain("you");

  const third = await booked(office, attendee, organizer, at("13:00"));
  const fourth = await booked(office, await office.person(), organizer, at("13:30"));
  const block = { start: at("14:10"), end: at("14:30"), title: "Walk" };
  await call(addFocusBlock, office.services, { as: organizer, body: block });
  const overFocus = await push(office, organizer, third, 11);
  expect(overFocus.body).toMatchObject({ code: "focus_time", conflicts: [{ start: at("14:10"), end: at("14:30") }] });
  expect(overFocus.body.detail).toContain(`(${fourth})`);
  expect((await push(office, organizer, third, 10)).status).toBe(200);
  await expectConsistent(office);
});

test("weekly focus time and open hours limit what is pushed, and not what is extended", async () => {
  const focus = weeklyEntry("tuesday", "12:00", "13:00", { id: "f", kind: "focus", meetingTypeId: "focus-time" });
  const { office, organizer, attendee } = await officeAt("UTC", [weeklyEntry("tuesday", "09:00", "17:00"), focus]);
  const first = await booked(office, attendee, organizer, at("11:00"));
  await booked(office, await office.person(), organizer, at("11:30"));
  expect((await push(office, organizer, first, 1)).body).toMatchObject({
    code: "focus_time",
    conflicts: [{ start: at("12:00"), end: at("13:00") }],
  });
  const second = await booked(office, attendee, organizer, at("16:00"));
  const last = await booked(office, await office.person(), organizer, at("16:30"));
  const refused = await push(office, organizer, second, 10);
  expect(refused.body).toMatchObject({ code: "schedule_conflict", conflicts: [{ start: at("16:30") }] });
  expect(refused.body.detail).toContain(`(${last})`);
  expect(refused.body.detail).toContain("open hours");
  expect((await push(office, organizer, last, 60)).status).toBe(200);
});

test("nothing is pushed to another date of the organizer's", async () => {
  const { office, organizer, attendee } = await officeAt("America/New_York");
  const late = (time: string) => `2026-12-09T${time}:00Z`;
  const first = await booked(office, attendee, organizer, late("04:00"));
  const second = await booked(office, await office.person(), organizer, late("04:30"));
  expect((await push(office, organizer, first, 29)).status).toBe(200);
  const refused = await push(office, organizer, first, 1);
  expect(refused.body.detail).toBe(`“Planning” (${second}) cannot move to ${late("05:00")}. That is another day.`);
});

test("somebody who has declined a pushed meeting stays declined; somebody on several meetings moves with each", async () => {
  const { office, organizer, attendee } = await officeAt();
  const guest = await office.person();
  const host = await office.organizer("Europe/Berlin", { weekly: always() });
  const first = await booked(office, attendee, organizer, at("09:00"));
  const second = await booked(office, attendee, organizer, at("09:30"), { attendeeIds: [guest.userId] });
  await act(office, respondToInvitation, guest, second, { response: "declined" });
  await booked(office, guest, host, at("10:00"));
  expect((await push(office, organizer, first, 30)).status).toBe(200);
  const pushed = await call(getMeeting, office.services, { as: guest, params: { id: second } });
  expect(pushed.body.start).toBe(at("10:00"));
  expect(responsesIn(pushed)).toEqual(["accepted", "declined"]);
  await expectConsistent(office);
});

test("a chain goes on over midnight, on pages that the extension itself does not touch", async () => {
  const { office, organizer, attendee } = await officeAt("America/New_York");
  const hours = await office.meetingType(organizer, { durationMinutes: 120, slotIntervalMinutes: 30 });
  const first = await booked(office, attendee, organizer, at("20:00"));
  for (const start of [at("20:30"), at("22:30"), "2026-12-09T00:30:00Z"]) {
    await booked(office, await office.person(), organizer, start, { meetingTypeId: hours.id });
  }
  expect((await push(office, organizer, first, 30)).status).toBe(200);
  expect(await timesOf(office, organizer)).toEqual(["20:00–21:00", "21:00–23:00", "23:00–01:00", "01:00–03:00"]);
  await expectConsistent(office);
});

test("a chain that is too long for one transaction is refused, and nothing moves", async () => {
  const { office, organizer, attendee } = await officeAt();
  const short = await office.meetingType(organizer, { durationMinutes: 5, slotIntervalMinutes: 5 });
  const ids: string[] = [];
  for (let place = 0; place < 50; place++) {
    const start = new Date(Date.parse(at("09:00")) + place * 300_000).toISOString();
    ids.push(await booked(office, attendee, organizer, start, { meetingTypeId: short.id }));
  }
  const before = await timesOf(office, organizer);
  const [first, , third] = ids as [string, string, string];
  expect((await push(office, organizer, first, 5)).body.code).toBe("too_many_changes");
  expect(await timesOf(office, organizer)).toEqual(before);
  // 48 meetings with a line of history each, two pages, and the kept answer.
  const fits = await act(
    office,
    extendMeeting,
    organizer,
    third,
    { byMinutes: 5, onConflict: "push" },
    { "idempotency-key": "a" },
  );
  expect(fits.status).toBe(200);
  await expectConsistent(office);
});

test("a push and bookings in its way: everything that succeeds fits together", async () => {
  for (let round = 0; round < 5; round++) {
    const { office, organizer, attendee } = await officeAt();
    const host = await office.organizer("Europe/Berlin", { weekly: always() });
    const [guest, stranger] = [await office.person(), await office.person()];
    const first = await booked(office, attendee, organizer, at("09:00"));
    await booked(office, guest, organizer, at("09:30"));
    const answers = await Promise.all([
      push(office, organizer, first, 30),
      office.book(stranger, organizer, at("10:00")),
      office.book(guest, host, at("10:00")),
    ]);
    expect(answers.some(({ status }) => status < 300)).toBe(true);
    for (const { status } of answers) expect([200, 201, 409]).toContain(status);
    await expectConsistent(office);
  }
});

test.each(["in the usual way", "although the answer of the database was lost"])(
  "the answer names what was pushed, %s",
  async (how) => {
    const { office, organizer, attendee } = await officeAt();
    const first = await booked(office, attendee, organizer, at("09:00"));
    const second = await booked(office, await office.person(), organizer, at("09:30"));
    const third = await booked(office, attendee, organizer, at("10:00"));
    const unreliable = faulty(office.services.table);
    if (how !== "in the usual way") {
      unreliable.inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
    }
    const services = { ...office.services, table: unreliable.table };
    const body = { byMinutes: 20, onConflict: "push" };
    const longer = await call(extendMeeting, services, { as: organizer, params: { id: first }, body });
    expect(longer).toMatchObject({ status: 200, body: { id: first, end: at("09:50") } });
    const half = (start: string, end: string) => ({ start: at(start), end: at(end) });
    expect(longer.body.pushed).toEqual([
      { meetingId: second, from: half("09:30", "10:00"), to: half("09:50", "10:20") },
      { meetingId: third, from: half("10:00", "10:30"), to: half("10:20", "10:50") },
    ]);
    // Who attends the first is not told of the others.
    const line = (await historyOf(office, attendee, first)).at(-1);
    expect(line).not.toHaveProperty("pushed");
    expect(line).not.toHaveProperty("changeId");
    expect((await push(office, organizer, first, 1, { onConflict: "refuse" })).body.code).toBe("schedule_conflict");
    expect((await push(office, organizer, third, 5, { onConflict: "refuse" })).body.pushed).toEqual([]);
  },
);
