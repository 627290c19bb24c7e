import { beforeEach, expect, test } from "vitest";
import { getAvailability } from "../../../functions/operations/availability/get-availability.ts";
import { setOverride } from "../../../functions/operations/availability/set-override.ts";
import { takeDaysOff } from "../../../functions/operations/availability/take-days-off.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { act } from "../../support/acting.ts";
import { type CallOptions, call } from "../../support/call.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { newInbox } from "../suggestions/inbox.ts";

let office: Office;
let organizer: Person;
let attendee: Person;

beforeEach(async () => {
  office = await newOffice();
  [organizer, attendee] = [await office.organizer(), await office.person()];
});

const take = (body: object, as = organizer, headers: CallOptions["headers"] = {}) =>
  call(takeDaysOff, office.services, { as, body, headers });
const overrides = async () => (await call(getAvailability, office.services, { as: organizer })).body.overrides;

const booked = async (as: Person, host: Person, start: string, more = {}) =>
  (await office.book(as, host, start, more)).body;

test("each of the dates is closed, and nothing can be booked there any more", async () => {
  const answer = await take({ from: "2026-12-09", to: "2026-12-10", reason: "Skiing" });
  expect(answer).toMatchObject({
    status: 201,
    body: { dates: ["2026-12-09", "2026-12-10"], meetings: [], hasMoreMeetings: false },
  });
  expect(await overrides()).toEqual([
    { date: "2026-12-09", intervals: [], reason: "Skiing" },
    { date: "2026-12-10", intervals: [], reason: "Skiing" },
  ]);
  const { body } = await office.slots(attendee, organizer, { from: "2026-12-08", to: "2026-12-11" });
  const dates = new Set(body.slots.map(({ start }: { start: string }) => start.slice(0, 10)));
  expect([...dates]).toEqual(["2026-12-08", "2026-12-11"]);
});

test("hours that a date had are replaced, and the other dates stay", async () => {
  for (const date of ["2026-12-10", "2026-12-12"]) {
    const body = { intervals: [{ start: "10:00", end: "11:00" }] };
    await call(setOverride, office.services, { as: organizer, params: { date }, body });
  }
  await take({ from: "2026-12-10", to: "2026-12-10" });
  expect(await overrides()).toEqual([
    { date: "2026-12-10", intervals: [] },
    { date: "2026-12-12", intervals: [{ start: "10:00", end: "11:00" }] },
  ]);
});

test("meetings that stand there stay and are listed: those of the dates of one's zone that are not over or declined", async () => {
  const other = await office.organizer();
  const hosted = await booked(attendee, organizer, "2026-12-08T08:00:00Z", { title: "Hosted" });
  const attended = await booked(organizer, other, "2026-12-08T10:00:00Z", { title: "Attended" });
  const declined = await booked(organizer, other, "2026-12-08T12:00:00Z");
  await act(office, respondToInvitation, organizer, declined.id, { response: "declined" });
  await booked(attendee, organizer, "2026-12-09T08:00:00Z");
  await booked(attendee, organizer, "2026-12-07T15:00:00Z");
  const { body } = await take({ from: "2026-12-08", to: "2026-12-08" });
  expect(body.meetings).toEqual([
    { id: hosted.id, title: "Hosted", start: "2026-12-08T08:00:00Z", end: "2026-12-08T08:30:00Z", role: "organizer" },
    {
      id: attended.id,
      title: "Attended",
      start: "2026-12-08T10:00:00Z",
      end: "2026-12-08T10:30:00Z",
      role: "attendee",
    },
  ]);
  expect(await office.calendar(organizer)).toHaveLength(5);
});

test("meetings that one hosts there come up among the suggestions", async () => {
  const inbox = await newInbox();
  const id = await inbox.booked();
  const { status, body } = await call(takeDaysOff, inbox.office.services, {
    as: inbox.organizer,
    body: { from: "2026-12-08", to: "2026-12-08" },
  });
  expect(status).toBe(201);
  expect(body.meetings).toMatchObject([{ id }]);
  await inbox.refresh();
  const [suggestion] = await inbox.list();
  expect(suggestion).toMatchObject({ meetingId: id, cause: "outside_availability" });
  expect(suggestion!.suggestions.length).toBeGreaterThan(0);
  expect(suggestion!.suggestions.map(({ start }) => start.slice(0, 10))).not.toContain("2026-12-08");
});

test("a request is repeated by its key, also when the days are over", async () => {
  const key = { "idempotency-key": "holidays" };
  const today = { from: "2026-12-07", to: "2026-12-07" };
  const first = await take(today, organizer, key);
  expect(first.status).toBe(201);
  office.services.clock.set("2026-12-08T04:00:00Z");
  const again = await take(today, organizer, key);
  expect(again).toMatchObject({ status: 201, body: first.body, headers: { "idempotency-replayed": "true" } });
  expect(await take(today)).toMatchObject({ status: 422, body: { code: "in_the_past" } });
});

test.each([
  ["to", { from: "2026-12-09", to: "2026-12-08" }],
  ["to", { from: "2026-12-09", to: "2027-02-09" }],
  ["from", { from: "2026-12-32", to: "2027-01-09" }],
  ["to", { from: "2026-12-09" }],
  ["reason", { from: "2026-12-09", to: "2026-12-09", reason: " " }],
  ["reason", { from: "2026-12-09", to: "2026-12-09", reason: "x".repeat(101) }],
])("%s is refused in %o", async (path, body) => {
  const answer = await take(body);
  expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request" } });
  expect(answer.body.errors.map((error: { path: string }) => error.path)).toContain(path);
  expect(await overrides()).toEqual([]);
});

test("there is no room for more dates than there can be overrides", async () => {
  for (const from of ["2027-01-01", "2027-03-04", "2027-05-05", "2027-07-06", "2027-09-06", "2027-11-07"]) {
    const to = new Date(Date.parse(from) + 61 * 86_400_000).toISOString().slice(0, 10);
    expect((await take({ from, to })).status).toBe(201);
  }
  const full = await take({ from: "2028-01-08", to: "2028-03-09" });
  expect(full).toMatchObject({ status: 400, body: { errors: [{ path: "to" }] } });
  expect(await overrides()).toHaveLength(6 * 62);
});

test("is for organizers", async () => {
  expect(await take({ from: "2026-12-09", to: "2026-12-09" }, attendee)).toMatchObject({ status: 403 });
});
