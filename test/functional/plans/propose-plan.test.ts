import { expect, test } from "vitest";
import { weekdays } from "../../../functions/domain/time/weekday.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { getPlan } from "../../../functions/operations/plans/get-plan.ts";
import { listPlans } from "../../../functions/operations/plans/list-plans.ts";
import { proposePlan } from "../../../functions/operations/plans/propose-plan.ts";
import { call } from "../../support/call.ts";
import { newOffice, nineToFive, weeklyEntry } from "../../support/office.ts";
import { faulty, lostAnswer } from "../../support/table/faulty.ts";
import { metered } from "../../support/table/metered.ts";
import { plannedDay, planning, tuesday } from "./planned-day.ts";

async function officeOfTwo() {
  const office = await newOffice();
  const [organizer, attendee] = [await office.organizer(), await office.person()];
  const book = async (start: string) => (await office.book(attendee, organizer, start)).body.id as string;
  return { office, organizer, attendee, book, ...planning(office, organizer) };
}

test("a plan proposes new times for the meetings of a date, each with reasons and a sentence, and changes nothing", async () => {
  const { office, organizer, book, propose, read } = await officeOfTwo();
  const [first, second] = [await book("2026-12-08T09:00:00Z"), await book("2026-12-08T10:00:00Z")];
  const before = await office.calendar(organizer);
  const { status, body: plan } = await propose();
  expect(status).toBe(201);
  expect(plan).toEqual({
    id: expect.any(String),
    status: "proposed",
    moves: [
      {
        meetingId: first,
        from: { start: "2026-12-08T09:00:00Z", end: "2026-12-08T09:30:00Z" },
        to: { start: "2026-12-09T09:00:00Z", end: "2026-12-09T09:30:00Z" },
        reasons: expect.arrayContaining(["everyone_free"]),
        drawbacks: [],
        explanation: expect.stringContaining("9 December at 10:00"),
      },
      expect.objectContaining({
        meetingId: second,
        to: { start: "2026-12-09T10:00:00Z", end: "2026-12-09T10:30:00Z" },
      }),
    ],
    unplaced: [],
    source: "rules",
    expiresAt: "2026-12-08T05:00:00.000Z",
  });
  expect(await office.calendar(organizer)).toEqual(before);
  expect((await read(plan.id)).body).toEqual(plan);
});

test("a move tells in the reader's language whom it costs what, also when the plan is read again", async () => {
  const { office, organizer, attendee, book, propose } = await officeOfTwo();
  const afternoons = weekdays.map((day) => ({ day, start: "12:00", end: "17:00" }));
  await call(changeMe, office.services, {
    as: attendee,
    body: { name: "Ann", workingHours: { weekly: afternoons } },
  });
  await book("2026-12-08T09:00:00Z");
  const { body: plan } = await propose({ wishes: { windows: [{ kind: "only", start: "09:00", end: "11:00" }] } });
  expect(plan.moves).toMatchObject([
    {
      drawbacks: [{ code: "early_for", userId: attendee.userId }],
      explanation: expect.stringMatching(/, but 10:30 for Ann\.$/),
    },
  ]);
  const inGerman = { as: organizer, params: { id: plan.id }, headers: { "accept-language": "de" } };
  expect((await call(getPlan, office.services, inGerman)).body.moves).toMatchObject([
    { explanation: expect.stringMatching(/, aber 10:30 Uhr für Ann\.$/) },
  ]);
  const { body: listed } = await call(listPlans, office.services, { as: organizer });
  expect(listed.items).toEqual([plan]);
});

test("a plan covers the meetings that its owner hosts, that begin on the date and are still to come", async () => {
  const { office, organizer, attendee, book, propose } = await officeOfTwo();
  const other = await office.organizer();
  await office.book(organizer, other, "2026-12-08T12:00:00Z");
  await book("2026-12-09T09:00:00Z");
  const cancelled = await book("2026-12-08T08:30:00Z");
  await call(cancelMeeting, office.services, { as: attendee, params: { id: cancelled }, body: {} });
  await book("2026-12-08T08:00:00Z");
  const running = await book("2026-12-08T09:00:00Z");
  const toCome = await book("2026-12-08T09:30:00Z");
  office.services.clock.set("2026-12-08T09:15:00Z");
  const { body } = await propose();
  expect(body.moves).toMatchObject([{ meetingId: toCome }]);
  expect(body.unplaced).toEqual([{ meetingId: running, reason: "running" }]);
  // Once the first of its meetings begins, the plan can no longer be applied.
  expect(body.expiresAt).toBe("2026-12-08T09:30:00.000Z");
});

test("a meeting for which there is no time is listed with the reason", async () => {
  const office = await newOffice();
  const attendee = await office.person();
  const onTuesdays = { weekly: nineToFive().filter(({ day }) => day === "tuesday") };
  const organizer = await office.organizer("Europe/Berlin", onTuesdays);
  const { body: meeting } = await office.book(attendee, organizer, "2026-12-08T09:00:00Z");
  const { body } = await planning(office, organizer).propose({ to: "2026-12-14" });
  expect(body).toMatchObject({ moves: [], unplaced: [{ meetingId: meeting.id, reason: "no_slot" }] });
});

test("the date is in the zone of the organizer's hours, unless another zone is named", async () => {
  const office = await newOffice();
  const weekly = nineToFive().map(({ day }) => weeklyEntry(day, "06:00", "24:00"));
  const organizer = await office.organizer("Europe/Berlin", { weekly });
  const { propose } = planning(office, organizer);
  const { body: meeting } = await office.book(await office.person(), organizer, "2026-12-08T22:30:00Z");
  expect((await propose()).body.moves).toMatchObject([{ meetingId: meeting.id }]);
  expect((await propose({ timeZone: "Asia/Tokyo" })).body.code).toBe("nothing_to_move");
  const inTokyo = await propose({ date: "2026-12-09", timeZone: "Asia/Tokyo" });
  expect(inTokyo.body.moves).toMatchObject([{ meetingId: meeting.id }]);
});

test.each([
  ["into the 14 days after the date, unless said", {}, /^2026-12-22T08:00/],
  ["from a date on, for 14 more days", { from: "2026-12-23" }, /^2026-12-23/],
  ["into the days before, if they are named", { from: "2026-12-07", to: tuesday }, /^2026-12-07/],
  ["into a stretch of instants", { from: "2026-12-11T12:00:00Z", to: "2026-12-11T13:00:00Z" }, /^2026-12-11T12:00/],
])("moves lead %s", async (_, range, expected) => {
  const office = await newOffice();
  // All days until the 22nd are closed, except for the 7th and the 11th.
  const closed = ["09", "10", "14", "15", "16", "17", "18", "21"].map((day) => ({
    date: `2026-12-${day}`,
    intervals: [],
  }));
  const isUsual = Object.keys(range).length === 0;
  const overrides = isUsual ? [...closed, { date: "2026-12-11", intervals: [] }] : closed;
  const organizer = await office.organizer("Europe/Berlin", { overrides });
  await office.book(await office.person(), organizer, "2026-12-08T08:00:00Z");
  const { body } = await planning(office, organizer).propose(range);
  expect(body.moves[0].to.start).toMatch(expected);
});

test("a range that ends before it begins, or is too long, is refused", async () => {
  const { book, propose } = await officeOfTwo();
  await book("2026-12-08T09:00:00Z");
  for (const range of [
    { from: "2026-12-20", to: "2026-12-10" },
    { from: "2026-12-09", to: "2027-02-10" },
  ]) {
    expect(await propose(range)).toMatchObject({ status: 400, body: { errors: [{ path: "to" }] } });
  }
  expect((await propose({ to: "2027-02-08" })).status).toBe(201);
});

test("the time of people who have declined does not matter", async () => {
  const { office, organizer, attendee, propose } = await officeOfTwo();
  const guest = await office.person();
  const { body } = await office.book(attendee, organizer, "2026-12-08T09:00:00Z", { attendeeIds: [guest.userId] });
  await call(respondToInvitation, office.services, {
    as: guest,
    params: { id: body.id },
    body: { response: "declined" },
  });
  await office.book(guest, await office.organizer(), "2026-12-09T09:00:00Z");
  expect((await propose()).body.moves).toMatchObject([{ to: { start: "2026-12-09T09:00:00Z" } }]);
});

test("fifty meetings can be planned together, and no more", async () => {
  const fifty = await plannedDay(50, 1, 15);
  expect((await fifty.propose()).body.moves).toHaveLength(50);
  const tooMany = await plannedDay(51, 1, 15);
  expect(await tooMany.propose()).toMatchObject({ status: 422, body: { code: "too_many_changes" } });
});

test("only its owner can read a plan, and nobody once it has expired", async () => {
  const { office, book, propose, read, apply } = await officeOfTwo();
  await book("2026-12-08T09:00:00Z");
  const { id } = (await propose()).body;
  const other = await office.organizer();
  expect((await call(getPlan, office.services, { as: other, params: { id } })).status).toBe(404);
  expect((await planning(office, other).apply(id)).status).toBe(404);
  office.services.clock.set("2026-12-08T04:59:59Z");
  expect((await read(id)).status).toBe(200);
  office.services.clock.set("2026-12-08T05:00:00Z");
  expect((await read(id)).status).toBe(404);
  expect(await apply(id)).toMatchObject({ status: 409, body: { code: "plan_stale" } });
});

test("a repeated request gets the same plan again, also when the answer was lost", async () => {
  const { office, organizer, book } = await officeOfTwo();
  await book("2026-12-08T09:00:00Z");
  const body = { date: tuesday };
  const { table, inject, pending } = faulty(office.services.table);
  inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
  const services = { ...office.services, table };
  const lost = await call(proposePlan, services, { as: organizer, body });
  expect(lost.status).toBe(201);
  expect((await planning(office, organizer).read(lost.body.id)).body).toEqual(lost.body);

  inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
  const headers = { "idempotency-key": "a" };
  const first = await call(proposePlan, services, { as: organizer, body, headers });
  const again = await call(proposePlan, services, { as: organizer, body, headers });
  expect(pending()).toBe(0);
  expect(again).toMatchObject({ status: 201, body: first.body });
  expect(again.headers["idempotency-replayed"]).toBe("true");
});

test("planning reads one range for each person, however many meetings there are", async () => {
  const day = await plannedDay(10, 1);
  const { table, usage } = metered(day.office.services.table);
  await call(proposePlan, { ...day.office.services, table }, { as: day.organizer, body: { date: tuesday } });
  const { commands } = usage();
  expect(commands.filter((command) => command === "Query")).toHaveLength(12);
  expect(commands.filter((command) => command !== "Query")).toEqual([
    // The role, and the count of plans of this hour.
    "GetItem",
    "UpdateItem",
    "BatchGetItem",
    "BatchGetItem",
    "BatchGetItem",
    "BatchGetItem",
    "TransactWriteItems",
  ]);
});

test("a date that is over is refused, and so is one without meetings to come, each with its reason", async () => {
  const { office, attendee, book, propose } = await officeOfTwo();
  const code = async (body = {}) => (await propose(body)).body.code;
  expect(await code()).toBe("nothing_to_move");
  const id = await book("2026-12-08T09:00:00Z");
  expect(await code({ date: "2026-12-09" })).toBe("nothing_to_move");
  expect(await code({ date: "2026-12-06" })).toBe("in_the_past");
  // In Berlin it is still Monday for half an hour, in Auckland no more.
  office.services.clock.set("2026-12-07T22:30:00Z");
  expect(await code({ date: "2026-12-07" })).toBe("nothing_to_move");
  expect(await code({ date: "2026-12-07", timeZone: "Pacific/Auckland" })).toBe("in_the_past");
  expect((await propose()).status).toBe(201);
  await call(cancelMeeting, office.services, { as: attendee, params: { id }, body: {} });
  expect(await propose()).toMatchObject({ status: 422, body: { code: "nothing_to_move" } });
});
