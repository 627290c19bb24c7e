import { expect, test } from "vitest";
import { bookMeeting } from "../../../functions/operations/meetings/book-meeting.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { call } from "../../support/call.ts";
import { newOffice } from "../../support/office.ts";
import {
  faulty,
  lostAnswer,
  throttled,
  transactionConflict,
  transactionThrottled,
} from "../../support/table/faulty.ts";

const tenOnTuesday = "2026-12-08T09:00:00Z";
const key = (text: string) => ({ "idempotency-key": text });

async function officeOfTwo() {
  const office = await newOffice();
  return { office, organizer: await office.organizer(), attendee: await office.person() };
}

test("a repeated request gets the same answer again, and books nothing", async () => {
  const { office, organizer, attendee } = await officeOfTwo();
  const first = await office.book(attendee, organizer, tenOnTuesday, {}, key("a"));
  const again = await office.book(attendee, organizer, tenOnTuesday, {}, key("a"));
  expect(first.headers["idempotency-replayed"]).toBeUndefined();
  expect(again).toMatchObject({ status: 201, body: first.body });
  expect(again.headers["idempotency-replayed"]).toBe("true");
  expect(await office.calendar(organizer)).toHaveLength(1);
});

test("the answer is the first one even when the meeting has changed since", async () => {
  const { office, organizer, attendee } = await officeOfTwo();
  const first = await office.book(attendee, organizer, tenOnTuesday, {}, key("a"));
  await call(cancelMeeting, office.services, { as: organizer, params: { id: first.body.id }, body: {} });
  const again = await office.book(attendee, organizer, tenOnTuesday, {}, key("a"));
  expect(again).toMatchObject({ status: 201, body: first.body });
  expect(await office.calendar(organizer)).toEqual([]);
});

test("twins that run at once have one effect and one answer", async () => {
  const { office, organizer, attendee } = await officeOfTwo();
  const twins = await Promise.all(
    Array.from({ length: 20 }, () => office.book(attendee, organizer, tenOnTuesday, {}, key("twin"))),
  );
  expect(new Set(twins.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(twins.map(({ body }) => body.id)).size).toBe(1);
  expect(twins.filter(({ headers }) => headers["idempotency-replayed"])).toHaveLength(19);
  expect(await office.calendar(attendee)).toHaveLength(1);
});

test("a twin that comes while the first answer is still being written waits for it", async () => {
  const { office, organizer, attendee } = await officeOfTwo();
  const first = await office.book(attendee, organizer, tenOnTuesday, {}, key("twin"));
  const { table, inject, pending } = faulty(office.services.table);
  inject({ command: "TransactGetItems", when: "before", error: transactionConflict(), times: 2 });
  const body = { organizerId: organizer.userId, meetingTypeId: "one-on-one", start: tenOnTuesday, title: "Planning" };
  const twin = await call(bookMeeting, { ...office.services, table }, { as: attendee, body, headers: key("twin") });
  expect(twin).toMatchObject({ status: 201, body: first.body });
  expect(pending()).toBe(0);
});

test("a key belongs to one request: another body or path is refused, and another person may use the same key", async () => {
  const { office, organizer, attendee } = await officeOfTwo();
  const { body } = await office.book(attendee, organizer, tenOnTuesday, {}, key("a"));
  const otherTime = await office.book(attendee, organizer, "2026-12-08T10:00:00Z", {}, key("a"));
  expect(otherTime).toMatchObject({ status: 422, body: { code: "idempotency_key_reused" } });
  const otherPath = await call(cancelMeeting, office.services, {
    as: attendee,
    params: { id: body.id },
    body: {},
    headers: key("a"),
  });
  expect(otherPath.body.code).toBe("idempotency_key_reused");
  const someoneElse = await office.book(await office.person(), organizer, "2026-12-08T10:00:00Z", {}, key("a"));
  expect(someoneElse.status).toBe(201);
});

test("the same value is the same request, in whatever order and spelling it is written", async () => {
  const { office, organizer, attendee } = await officeOfTwo();
  const booking = { organizerId: organizer.userId, meetingTypeId: "one-on-one", start: tenOnTuesday, title: "Zoë" };
  const first = await call(bookMeeting, office.services, { as: attendee, body: booking, headers: key("a") });
  const backwards = Object.fromEntries(Object.entries(booking).reverse());
  const spelled = JSON.stringify(backwards, null, 2).replace("ë", "\\u00eb");
  const again = await call(bookMeeting, office.services, { as: attendee, body: spelled, headers: key("a") });
  expect(again).toMatchObject({ status: 201, body: first.body, headers: { "idempotency-replayed": "true" } });
});

test("a refusal is not kept: the same key may succeed later", async () => {
  const { office, organizer, attendee } = await officeOfTwo();
  const inTheWay = await office.book(await office.person(), organizer, tenOnTuesday);
  expect((await office.book(attendee, organizer, tenOnTuesday, {}, key("a"))).body.code).toBe("slot_taken");
  await call(cancelMeeting, office.services, { as: organizer, params: { id: inTheWay.body.id }, body: {} });
  expect((await office.book(attendee, organizer, tenOnTuesday, {}, key("a"))).status).toBe(201);
});

test("a key is free again after a day", async () => {
  const { office, organizer, attendee } = await officeOfTwo();
  await office.book(attendee, organizer, tenOnTuesday, {}, key("a"));
  office.services.clock.set("2026-12-08T05:00:01Z");
  const later = await office.book(attendee, organizer, "2026-12-09T09:00:00Z", {}, key("a"));
  expect(later.status).toBe(201);
  expect(later.headers["idempotency-replayed"]).toBeUndefined();
});

test("a malformed key is refused", async () => {
  const { office, organizer, attendee } = await officeOfTwo();
  for (const wrong of ["", "x".repeat(256), "smile\u263a"]) {
    const answer = await office.book(attendee, organizer, tenOnTuesday, {}, key(wrong));
    expect(answer.body.errors).toMatchObject([{ path: "Idempotency-Key" }]);
  }
});

test.each([
  ["a conflict of transactions", { command: "TransactWriteItems", when: "before", error: transactionConflict(1) }],
  [
    "throttling within a transaction",
    { command: "TransactWriteItems", when: "before", error: transactionThrottled(2) },
  ],
  ["throttling of a transaction", { command: "TransactWriteItems", when: "before", error: throttled }],
  ["throttling of a read", { command: "BatchGetItem", when: "before", error: throttled }],
  ["an answer lost before the write", { command: "TransactWriteItems", when: "before", error: lostAnswer }],
  ["an answer lost after the write", { command: "TransactWriteItems", when: "after", error: lostAnswer }],
] as const)("%s is tried again and has one effect, with a key and without", async (_, fault) => {
  for (const headers of [{}, key("a")]) {
    const { office, organizer, attendee } = await officeOfTwo();
    const { table, inject, pending } = faulty(office.services.table);
    inject({ ...fault, times: 2 });
    const body = { organizerId: organizer.userId, meetingTypeId: "one-on-one", start: tenOnTuesday, title: "Once" };
    const answer = await call(bookMeeting, { ...office.services, table }, { as: attendee, body, headers });
    expect(answer.status).toBe(201);
    expect(pending()).toBe(fault.when === "after" ? 1 : 0);
    expect(await office.calendar(organizer)).toMatchObject([{ id: answer.body.id }]);
    expect(await office.calendar(attendee)).toMatchObject([{ id: answer.body.id }]);
  }
});

test.each([
  ["cancelling as organizer", cancelMeeting, {}, "organizer"],
  ["leaving", cancelMeeting, {}, "guest"],
  ["answering", respondToInvitation, { response: "declined" }, "guest"],
] as const)("an answer lost after %s is found again", async (_, operation, body, who) => {
  const { office, organizer, attendee } = await officeOfTwo();
  const guest = await office.person();
  const booked = await office.book(attendee, organizer, tenOnTuesday, { attendeeIds: [guest.userId] });
  const { table, inject } = faulty(office.services.table);
  inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
  const as = who === "guest" ? guest : organizer;
  const answer = await call(operation, { ...office.services, table }, { as, params: { id: booked.body.id }, body });
  expect(answer).toMatchObject({ status: 200, body: { version: 2 } });
});

test("a database that stays busy is an honest 503 with Retry-After, and nothing was changed", async () => {
  const { office, organizer, attendee } = await officeOfTwo();
  const { table, inject } = faulty(office.services.table);
  inject({ command: "TransactWriteItems", when: "before", error: transactionConflict(), times: 100 });
  const body = { organizerId: organizer.userId, meetingTypeId: "one-on-one", start: tenOnTuesday, title: "Never" };
  const answer = await call(bookMeeting, { ...office.services, table }, { as: attendee, body });
  expect(answer).toMatchObject({ status: 503, body: { code: "unavailable" } });
  expect(answer.headers["retry-after"]).toBe("1");
  expect(await office.calendar(organizer)).toEqual([]);
});
