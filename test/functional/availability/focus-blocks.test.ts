import { expect, test } from "vitest";
import { addFocusBlock } from "../../../functions/operations/availability/add-focus-block.ts";
import { listFocusBlocks } from "../../../functions/operations/availability/list-focus-blocks.ts";
import { removeFocusBlock } from "../../../functions/operations/availability/remove-focus-block.ts";
import { listMeetings } from "../../../functions/operations/meetings/list-meetings.ts";
import { call } from "../../support/call.ts";
import { newOffice } from "../../support/office.ts";
import { faulty, lostAnswer } from "../../support/table/faulty.ts";

const morning = { start: "2026-12-08T08:00:00Z", end: "2026-12-08T11:00:00Z", title: "Writing" };

test("a focus block takes its slots away until it is removed", async () => {
  const office = await newOffice();
  const [organizer, attendee] = [await office.organizer(), await office.person()];
  const day = { from: "2026-12-08", to: "2026-12-08" };
  const { status, body } = await call(addFocusBlock, office.services, { as: organizer, body: morning });
  expect(status).toBe(201);
  expect(body).toEqual({ id: expect.any(String), ...morning });
  expect((await office.slots(attendee, organizer, day)).body.slots).toHaveLength(10);
  expect((await office.book(attendee, organizer, "2026-12-08T10:30:00Z")).body.code).toBe("focus_time");

  const listed = await call(listFocusBlocks, office.services, { as: organizer });
  expect(listed.body).toEqual({ items: [body], nextCursor: null });
  expect((await call(listMeetings, office.services, { as: organizer })).body.items).toEqual([]);

  const remove = { as: organizer, params: { id: body.id } };
  expect((await call(removeFocusBlock, office.services, remove)).status).toBe(204);
  expect((await call(removeFocusBlock, office.services, remove)).status).toBe(404);
  expect((await office.slots(attendee, organizer, day)).body.slots).toHaveLength(16);
});

test("a block needs free time, and a refusal names the times in the way", async () => {
  const office = await newOffice();
  const [organizer, attendee] = [await office.organizer(), await office.person()];
  await office.book(attendee, organizer, "2026-12-08T10:00:00Z");
  const refused = await call(addFocusBlock, office.services, { as: organizer, body: morning });
  expect(refused).toMatchObject({
    status: 409,
    body: { code: "schedule_conflict", conflicts: [{ start: "2026-12-08T10:00:00Z", end: "2026-12-08T10:30:00Z" }] },
  });
  expect(await office.calendar(organizer)).toHaveLength(1);
});

test("a block can last 31 days, but not longer", async () => {
  const office = await newOffice();
  const organizer = await office.organizer();
  const block = { start: "2026-12-08T08:00:00Z", end: "2027-01-08T08:00:00Z", title: "Sabbatical" };
  const added = await call(addFocusBlock, office.services, { as: organizer, body: block });
  expect(added.status).toBe(201);
  expect(
    (await office.slots(await office.person(), organizer, { from: "2026-12-09", to: "2027-01-07" })).body.slots,
  ).toEqual([]);
  const longer = { ...block, end: "2027-01-08T08:01:00Z" };
  expect((await call(addFocusBlock, office.services, { as: organizer, body: longer })).body.errors[0].path).toBe("end");
  await call(removeFocusBlock, office.services, { as: organizer, params: { id: added.body.id } });
  expect(await office.calendar(organizer)).toEqual([]);
});

test("if a block and a booking come at once, exactly one of them succeeds", async () => {
  const office = await newOffice();
  const organizer = await office.organizer();
  for (let round = 0; round < 8; round++) {
    const date = `2026-12-${String(8 + (round % 4)).padStart(2, "0")}`;
    const hour = round < 4 ? "08" : "09";
    const [start, end] = [`${date}T${hour}:00:00Z`, `${date}T${hour}:30:00Z`];
    const attendee = await office.person();
    const [block, meeting] = await Promise.all([
      call(addFocusBlock, office.services, { as: organizer, body: { start, end, title: "Mine" } }),
      office.book(attendee, organizer, start),
    ]);
    expect([block.status, meeting.status].filter((status) => status === 201)).toHaveLength(1);
  }
});

test("a block is removed once, even if the answer is lost", async () => {
  const office = await newOffice();
  const organizer = await office.organizer();
  const { body } = await call(addFocusBlock, office.services, { as: organizer, body: morning });
  const { table, inject } = faulty(office.services.table);
  inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
  const giveUp = () =>
    call(removeFocusBlock, { ...office.services, table }, { as: organizer, params: { id: body.id } });
  expect((await giveUp()).status).toBe(204);
  expect(await office.calendar(organizer)).toEqual([]);
  expect((await giveUp()).status).toBe(404);
});

test("a repeated request makes one block; past and empty blocks are refused", async () => {
  const office = await newOffice();
  const organizer = await office.organizer();
  const add = (body: object, headers = {}) => call(addFocusBlock, office.services, { as: organizer, body, headers });
  const first = await add(morning, { "idempotency-key": "a" });
  const again = await add(morning, { "idempotency-key": "a" });
  expect(again.body).toEqual(first.body);
  expect(await office.calendar(organizer)).toHaveLength(1);
  expect((await add({ ...morning, end: morning.start })).body.errors[0].path).toBe("end");
  const past = { start: "2026-12-06T08:00:00Z", end: "2026-12-06T09:00:00Z", title: "Past" };
  expect((await add(past)).body.code).toBe("in_the_past");
});

test("attendees keep time free as well, also from those who would invite them", async () => {
  const office = await newOffice();
  const [organizer, booker, attendee] = [await office.organizer(), await office.person(), await office.person()];
  const { status, body } = await call(addFocusBlock, office.services, { as: attendee, body: morning });
  expect(status).toBe(201);
  const invited = { attendeeIds: [attendee.userId] };
  const booking = () => office.book(booker, organizer, "2026-12-08T10:30:00Z", invited);
  expect((await booking()).body.code).toBe("schedule_conflict");
  await call(removeFocusBlock, office.services, { as: attendee, params: { id: body.id } });
  expect((await booking()).status).toBe(201);
});
