import { beforeEach, expect, test } from "vitest";
import { bookMeeting } from "../../../functions/operations/meetings/book-meeting.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { listSlots } from "../../../functions/operations/slots/list-slots.ts";
import { call } from "../../support/call.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";

let office: Office;
let kim: Person;

beforeEach(async () => {
  office = await newOffice();
  kim = await office.person();
});

test("one answer names all that is wrong: field by field for forms, and in one text for people", async () => {
  const body = { title: "x".repeat(201), start: "tomorrow", priority: "highest", color: "red" };
  const refused = await call(bookMeeting, office.services, { as: kim, body, headers: { "idempotency-key": "ü" } });
  expect(refused).toMatchObject({ status: 400, body: { code: "invalid_request" } });
  const start =
    "Use an instant from 1970 to 2199, in whole minutes and with an offset or Z, such as 2026-12-01T14:00:00Z.";
  const key = "Use 1 to 255 printable ASCII characters.";
  const priorities = "priority must be one of low, medium, high, urgent";
  expect(refused.body.errors).toEqual([
    { path: "Idempotency-Key", message: key },
    { path: "organizerId", message: "organizerId is required" },
    { path: "meetingTypeId", message: "meetingTypeId is required" },
    { path: "start", message: start },
    { path: "title", message: "Use at most 200 characters." },
    { path: "priority", message: priorities },
    { path: "color", message: "color is not a known field" },
  ]);
  expect(refused.body.detail).toBe(
    `Idempotency-Key: ${key} organizerId is required. meetingTypeId is required. start: ${start} ` +
      `title: Use at most 200 characters. ${priorities}. color is not a known field.`,
  );
});

test("errors in a query read like errors in a body", async () => {
  const { body } = await call(listSlots, office.services, { as: kim, query: { organizerId: "olga" } });
  expect(body.detail).toBe("meetingTypeId is required.");
});

test.each([25, 10_000])("of %i errors at most twenty are listed", async (fields) => {
  const body = Object.fromEntries(Array.from({ length: fields }, (_, index) => [`field${index}`, index]));
  const refused = await call(changeMe, office.services, { as: kim, body });
  expect(refused.body.errors).toHaveLength(20);
  expect(JSON.stringify(refused.body).length).toBeLessThan(3_000);
});

test("the name of an unknown field is cut off where it is long", async () => {
  const refused = await call(changeMe, office.services, {
    as: kim,
    body: { [`${"x".repeat(99)}😀${"y".repeat(100_000)}`]: 1 },
  });
  expect(refused.body.errors).toEqual([
    { path: `${"x".repeat(99)}\ufffd…`, message: `${"x".repeat(99)}\ufffd… is not a known field` },
  ]);
  expect(JSON.stringify(refused.body).length).toBeLessThan(1_000);
});
