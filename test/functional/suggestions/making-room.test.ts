import { beforeEach, expect, test } from "vitest";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { editMeeting } from "../../../functions/operations/meetings/edit-meeting.ts";
import { getMeeting } from "../../../functions/operations/meetings/get-meeting.ts";
import { makeRoom } from "../../../functions/operations/meetings/make-room.ts";
import { suggestTimes } from "../../../functions/operations/suggestions/suggest-times.ts";
import { act, historyOf } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { expectConsistent } from "../../support/inconsistencies.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { metered } from "../../support/table/metered.ts";

/** On Tuesday, in UTC: an hour earlier than in Berlin. */
const at = (time: string) => `2026-12-08T${time}:00Z`;
const fromNineToTen = {
  windows: [{ kind: "only", dates: { from: "2026-12-08", to: "2026-12-08" }, start: "09:00", end: "10:00" }],
};

let office: Office;
let organizer: Person;
let guest: Person;
let other: Person;
/** On Wednesday, of high priority; at nine on Tuesday, of low priority; and at half past nine, as high. */
let meeting: string;
let low: string;
let high: string;

beforeEach(async () => {
  office = await newOffice();
  organizer = await office.organizer();
  [guest, other] = [await office.person(), await office.person()];
  meeting = await booked(guest, "2026-12-09T09:00:00Z", { priority: "high" });
  low = await booked(guest, at("08:00"), { priority: "low", attendeeIds: [other.userId] });
  high = await booked(other, at("08:30"), { priority: "high" });
});

async function booked(as: Person, start: string, more: object): Promise<string> {
  const { status, body } = await office.book(as, organizer, start, { ...more });
  expect(status).toBe(201);
  return body.id;
}

function suggest(wishes: object, as = organizer, services = office.services) {
  return call(suggestTimes, services, { as, params: { id: meeting }, body: { wishes } });
}

async function proposed() {
  const { body } = await suggest({ ...fromNineToTen, makeRoom: true });
  return body.makingRoom[0];
}

function apply({ apply: { path, body } }: { apply: { path: string; body: object } }, as = organizer, headers = {}) {
  expect(path).toBe(`/v1/meetings/${meeting}/make-room`);
  return call(makeRoom, office.services, { as, params: { id: meeting }, body, headers });
}

async function startOf(id: string): Promise<string> {
  return (await call(getMeeting, office.services, { as: organizer, params: { id } })).body.start;
}

test("where nothing suits, a meeting of lower priority gives way, and all of it moves at once", async () => {
  const { table, usage } = metered(office.services.table);
  const answer = await suggest({ ...fromNineToTen, makeRoom: true }, organizer, { ...office.services, table });
  expect(usage().readUnits).toBeLessThan(100);
  expect(answer).toMatchObject({ status: 200, body: { suggestions: [] } });
  expect(answer.body.makingRoom).toEqual([
    {
      ...{ start: at("08:00"), end: at("08:30") },
      moves: [
        {
          meetingId: low,
          from: { start: at("08:00"), end: at("08:30") },
          to: { start: at("09:00"), end: at("09:30") },
          explanation: "Tuesday 8 December at 10:00, the same day and 1 h later in the day: everyone is free.",
        },
      ],
      concerns: 2,
      explanation: "Tuesday 8 December at 09:00, if one other meeting moves: 2 people are asked again.",
      apply: {
        method: "POST",
        path: `/v1/meetings/${meeting}/make-room`,
        body: { start: at("08:00"), version: 1, moves: [{ meetingId: low, start: at("09:00"), version: 1 }] },
      },
    },
  ]);

  const headers = { "idempotency-key": "making-room" };
  const made = await apply(answer.body.makingRoom[0], organizer, headers);
  expect(made).toMatchObject({
    status: 200,
    body: { id: meeting, start: at("08:00"), version: 2, moved: [{ id: low, start: at("09:00"), version: 2 }] },
  });
  expect((await apply(answer.body.makingRoom[0], organizer, headers)).body).toEqual(made.body);
  expect([await startOf(meeting), await startOf(low), await startOf(high)]).toEqual([
    at("08:00"),
    at("09:00"),
    at("08:30"),
  ]);
  expect((await historyOf(office, other, low)).at(-1)).toMatchObject({ editType: "rescheduled" });
  await expectConsistent(office);
});

test("speaks the language that is asked for", async () => {
  const headers = { "accept-language": "de" };
  const body = { wishes: { ...fromNineToTen, makeRoom: true } };
  const german = await call(suggestTimes, office.services, { as: organizer, params: { id: meeting }, body, headers });
  expect(german.body.makingRoom[0].explanation).toBe(
    "Dienstag, 8. Dezember um 09:00, wenn ein anderer Termin verlegt wird: 2 Personen werden erneut gefragt.",
  );
});

test("nothing is proposed unless it is asked for, nor where a time suits", async () => {
  expect((await suggest(fromNineToTen)).body).not.toHaveProperty("makingRoom");
  const free = await suggest({ makeRoom: true });
  expect(free.body.suggestions).not.toEqual([]);
  expect(free.body.makingRoom).toEqual([]);
});

test("only the organizer can ask for it, and make it", async () => {
  expect(await suggest({ makeRoom: true }, guest)).toMatchObject({
    status: 403,
    body: { code: "forbidden", detail: "Only the organizer can make room for a meeting." },
  });
  expect((await apply(await proposed(), guest)).status).toBe(403);
});

test.each([
  ["a meeting that moves has changed", () => act(office, editMeeting, organizer, low, { title: "Later" })],
  ["a meeting that moves is cancelled", () => act(office, cancelMeeting, organizer, low, {})],
  ["the meeting has changed", () => act(office, editMeeting, organizer, meeting, { title: "Sooner" })],
  ["a new time is taken", () => office.book(other, organizer, at("09:00"))],
])("nothing moves where %s", async (_, change) => {
  const proposal = await proposed();
  expect((await change()).status).toBeLessThan(300);
  expect(await apply(proposal)).toMatchObject({ status: 409, body: { code: "plan_stale" } });
  expect([await startOf(meeting), await startOf(low)]).toEqual(["2026-12-09T09:00:00Z", at("08:00")]);
  await expectConsistent(office);
});

test("meetings of the same priority stay, and so do those of others", async () => {
  const moving = (meetingId: string) =>
    call(makeRoom, office.services, {
      as: organizer,
      params: { id: meeting },
      body: { start: at("08:30"), version: 1, moves: [{ meetingId, start: at("10:00"), version: 1 }] },
    });
  expect(await moving(high)).toMatchObject({
    status: 400,
    body: { code: "invalid_request", errors: [{ path: "moves.0.meetingId" }] },
  });
  expect((await moving(meeting)).status).toBe(400);

  const host = await office.organizer();
  const foreign = (await office.book(guest, host, at("12:00"), { priority: "low" })).body.id;
  expect((await moving(foreign)).status).toBe(404);
  const attended = (await office.book(organizer, host, at("12:30"), { priority: "low" })).body.id;
  expect((await moving(attended)).status).toBe(400);
});
