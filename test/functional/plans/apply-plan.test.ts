import { describe, expect, test } from "vitest";
import { formatUtc } from "../../../functions/domain/time/format.ts";
import { replaceAvailability } from "../../../functions/operations/availability/replace-availability.ts";
import { bookMeeting } from "../../../functions/operations/meetings/book-meeting.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { editMeeting } from "../../../functions/operations/meetings/edit-meeting.ts";
import { getMeeting } from "../../../functions/operations/meetings/get-meeting.ts";
import { listHistory } from "../../../functions/operations/meetings/list-history.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { call } from "../../support/call.ts";
import { newOffice } from "../../support/office.ts";
import { intercepted, killedAtWrite } from "../../support/table/intercepted.ts";
import {
  expectAgreement,
  expectApplied,
  expectNobodyInTwoPlaces,
  expectNothingMoved,
  holdingsOf,
  plannedDay,
  planning,
} from "./planned-day.ts";

/** Two meetings on Tuesday at ten and eleven in Berlin, a guest on the first. */
async function smallDay() {
  const office = await newOffice();
  const [organizer, attendee, guest] = [await office.organizer(), await office.person(), await office.person()];
  const { body: first } = await office.book(attendee, organizer, "2026-12-08T09:00:00Z", {
    attendeeIds: [guest.userId],
  });
  const { body: second } = await office.book(attendee, organizer, "2026-12-08T10:00:00Z");
  const holdings = () => holdingsOf(office.services);
  const meeting = async (id: string) =>
    (await call(getMeeting, office.services, { as: organizer, params: { id } })).body;
  return { office, organizer, attendee, guest, first, second, holdings, meeting, ...planning(office, organizer) };
}

describe("a small plan", () => {
  test("moves in one transaction, each meeting as if its organizer had rescheduled it", async () => {
    const { office, attendee, guest, organizer, first, holdings, meeting, propose, apply } = await smallDay();
    const { body: plan } = await propose();
    const transactions: (number | undefined)[] = [];
    const table = intercepted(office.services.table, ({ actions, when }) => {
      if (actions && when === "before") transactions.push(actions);
    });
    const answer = await apply(plan.id, { table });
    expect(answer).toMatchObject({ status: 200, body: { id: plan.id, status: "applied", moves: plan.moves } });
    // Two meetings, two lines of history, two pages for each of three people, an invitation, the plan, and the check that none is underway.
    expect(transactions).toEqual([2 + 2 + 6 + 1 + 2]);
    expectApplied(await holdings(), plan);

    expect(await meeting(first.id)).toMatchObject({
      start: "2026-12-09T09:00:00Z",
      status: "rescheduled",
      attendees: [
        { userId: attendee.userId, response: "pending", respondedAt: null },
        { userId: guest.userId, response: "pending", respondedAt: null },
      ],
    });
    const history = await call(listHistory, office.services, { as: attendee, params: { id: first.id } });
    expect(history.body.items).toMatchObject([
      { editType: "booked" },
      { editType: "rescheduled", requestedBy: organizer.userId, reason: "I am ill.", to: plan.moves[0].to },
    ]);
  });

  test("has up to twenty meetings of two people; thirty take several steps, none with more than a hundred actions", async () => {
    for (const [meetings, expected] of [
      [20, [2 * 20 + 2 * 20 + 3 + 2]],
      [30, [2, 34, 31, 97, 33]],
    ] as const) {
      const day = await plannedDay(meetings, 1);
      const { body: plan } = await day.propose();
      const transactions: (number | undefined)[] = [];
      const table = intercepted(day.office.services.table, ({ actions, when }) => {
        if (actions && when === "before") transactions.push(actions);
      });
      expect((await day.apply(plan.id, { table })).status).toBe(200);
      expectApplied(await holdingsOf(day.office.services), plan);
      expect(transactions).toEqual(expected);
    }
  });

  test("that is killed before or after its only write is applied by the next attempt", async () => {
    for (const when of ["before", "after"] as const) {
      const { office, holdings, propose, apply } = await smallDay();
      const { body: plan } = await propose();
      const { table, wasKilled } = killedAtWrite(office.services.table, 1, when);
      expect((await apply(plan.id, { table })).status).toBe(500);
      expect(wasKilled()).toBe(true);
      expect(await apply(plan.id)).toMatchObject({ status: 200, body: { status: "applied" } });
      expectApplied(await holdings(), plan);
    }
  });
});

test("people who had declined are asked again where they are free, and stay declined where they are busy", async () => {
  for (const isBusy of [false, true]) {
    const { office, guest, first, holdings, meeting, propose, apply } = await smallDay();
    const params = { id: first.id };
    await call(respondToInvitation, office.services, { as: guest, params, body: { response: "declined" } });
    const { body: plan } = await propose();
    if (isBusy) await office.book(guest, await office.organizer(), plan.moves[0].to.start);
    expect((await apply(plan.id)).status).toBe(200);
    expect((await meeting(first.id)).attendees[1]).toMatchObject({ response: isBusy ? "declined" : "pending" });
    expectNobodyInTwoPlaces(await holdings());
  }
});

describe("a plan that is out of date is refused with the reason, and moves nothing", () => {
  type Day = Awaited<ReturnType<typeof smallDay>>;
  test.each([
    [
      "a meeting was edited",
      ({ office, organizer, second }: Day) =>
        call(editMeeting, office.services, { as: organizer, params: { id: second.id }, body: { title: "Other" } }),
      ({ second }: Day) => `meeting ${second.id} has changed`,
    ],
    [
      "a meeting was cancelled",
      ({ office, organizer, first }: Day) =>
        call(cancelMeeting, office.services, { as: organizer, params: { id: first.id }, body: {} }),
      ({ first }: Day) => `meeting ${first.id} has changed`,
    ],
    [
      "an attendee is busy at a new time",
      async ({ office, guest }: Day) => office.book(guest, await office.organizer(), "2026-12-09T09:00:00Z"),
      ({ first }: Day) => `meeting ${first.id} cannot move to 2026-12-09T09:00:00Z`,
    ],
    [
      "the organizer is busy at a new time",
      async ({ office, organizer }: Day) => office.book(await office.person(), organizer, "2026-12-09T10:00:00Z"),
      ({ second }: Day) => `meeting ${second.id} cannot move to 2026-12-09T10:00:00Z`,
    ],
    [
      "the organizer is no longer open",
      ({ office, organizer }: Day) =>
        call(replaceAvailability, office.services, {
          as: organizer,
          body: { timeZone: "Europe/Berlin", weekly: [], overrides: [] },
        }),
      () => "open hours",
    ],
  ])("%s", async (_, happens, expected) => {
    const day = await smallDay();
    const { body: plan } = await day.propose();
    await happens(day);
    const before = await day.holdings();
    const { status, body } = await day.apply(plan.id);
    expect({ status, code: body.code }).toEqual({ status: 409, code: "plan_stale" });
    expect(body.detail).toContain(expected(day));
    expect(await day.holdings()).toEqual(before);
  });

  test("and the times in the way are named", async () => {
    const { office, guest, propose, apply } = await smallDay();
    const { body: plan } = await propose();
    await office.book(guest, await office.organizer(), "2026-12-09T09:00:00Z", { end: "2026-12-09T10:00:00Z" });
    expect((await apply(plan.id)).body.conflicts).toEqual([
      { start: "2026-12-09T09:00:00Z", end: "2026-12-09T10:00:00Z" },
    ]);
  });
});

describe("applied again", () => {
  test("it has one effect and one answer, with or without keys", async () => {
    const { holdings, propose, apply, read } = await smallDay();
    const { body: plan } = await propose();
    const headers = { "idempotency-key": "a" };
    const first = await apply(plan.id, { headers });
    const again = await apply(plan.id, { headers });
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect(again.headers["idempotency-replayed"]).toBe("true");
    expect((await apply(plan.id)).body).toEqual(first.body);
    expect((await apply(plan.id, { headers: { "idempotency-key": "b" } })).body).toEqual(first.body);
    expect((await read(plan.id)).body).toEqual(first.body);
    expectApplied(await holdings(), plan);
  });

  test("it is refused with the key of another request, also when nothing is left to do", async () => {
    const { office, organizer, propose, apply } = await smallDay();
    const headers = { "idempotency-key": "a" };
    const { body: plan } = await propose();
    await apply(plan.id);
    await office.book(organizer, organizer, "2026-12-11T09:00:00Z", {}, headers);
    expect((await apply(plan.id, { headers })).body.code).toBe("idempotency_key_reused");
  });

  test("it has one effect and one answer, also ten times at once", async () => {
    const { holdings, propose, apply } = await smallDay();
    const { body: plan } = await propose();
    const headers = { "idempotency-key": "a" };
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, place) => apply(plan.id, place % 2 ? { headers } : {})),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expectApplied(await holdings(), plan);
  });
});

describe("at once with", () => {
  const rounds = Array.from({ length: 8 }, (_, round) => round);

  test("a booking into one of its new times, one of them is refused", async () => {
    for (const _ of rounds) {
      const { office, organizer, holdings, propose, apply } = await smallDay();
      const outsider = await office.person();
      const { body: plan } = await propose();
      const body = {
        organizerId: organizer.userId,
        meetingTypeId: "one-on-one",
        start: plan.moves[1].to.start,
        title: "A",
      };
      const [applied, booked] = await Promise.all([
        apply(plan.id),
        call(bookMeeting, office.services, { as: outsider, body }),
      ]);
      expect([applied.body.code ?? 200, booked.body.code ?? 201].join(" ")).toMatch(
        /^(200 slot_taken|plan_stale 201)$/,
      );
      const after = await holdings();
      expectAgreement(after);
      expectNobodyInTwoPlaces(after);
      expect(after.edits.size).toBe(applied.status === 200 ? 2 : 0);
    }
  });

  test("a cancellation of one of its meetings, the plan moves it before that or not at all", async () => {
    for (const _ of rounds) {
      const { office, organizer, first, holdings, propose, apply } = await smallDay();
      const { body: plan } = await propose();
      const [applied, cancelled] = await Promise.all([
        apply(plan.id),
        call(cancelMeeting, office.services, { as: organizer, params: { id: first.id }, body: {} }),
      ]);
      expect(cancelled.status).toBe(200);
      const after = await holdings();
      expectAgreement(after);
      const edits = after.edits.get(first.id)!.map(({ editType }) => editType);
      expect(edits).toEqual(applied.status === 200 ? ["rescheduled", "cancelled"] : ["cancelled"]);
      if (applied.status !== 200) expectNothingMoved(after);
    }
  });

  test("another plan for the same day, one is applied and the other is stale", async () => {
    for (const _ of rounds) {
      const { holdings, propose, apply } = await smallDay();
      const plans = [(await propose()).body, (await propose({ from: "2026-12-10" })).body];
      const answers = await Promise.all(plans.map(({ id }) => apply(id)));
      const codes = answers.map(({ body }) => body.code ?? body.status);
      expect(codes.sort()).toEqual(["applied", "plan_stale"]);
      expectApplied(await holdings(), plans[answers.findIndex(({ status }) => status === 200)]);
    }
  });
});

test("the moves of a plan together keep the daily limit of a type", async () => {
  const office = await newOffice();
  const organizer = await office.organizer();
  const { id: meetingTypeId } = await office.meetingType(organizer, { dailyLimit: 2 });
  const { propose, apply } = planning(office, organizer);
  for (const start of ["2026-12-08T09:00:00Z", "2026-12-08T10:00:00Z", "2026-12-09T10:00:00Z"]) {
    await office.book(await office.person(), organizer, start, { meetingTypeId });
  }
  const { body: plan } = await propose();
  expect((await apply(plan.id)).status).toBe(200);
  const { meetings } = await holdingsOf(office.services);
  const dates = meetings.map(({ start }) => formatUtc(start).slice(0, 10)).sort();
  expect(dates).toEqual(["2026-12-09", "2026-12-09", "2026-12-10"]);

  // A booking that takes the last place of a date makes the next plan stale.
  const { body: next } = await propose({ date: "2026-12-09", to: "2026-12-10" });
  expect(next.moves).toHaveLength(1);
  await office.book(await office.person(), organizer, "2026-12-10T14:00:00Z", { meetingTypeId });
  expect(await apply(next.id)).toMatchObject({ status: 409, body: { code: "plan_stale" } });
});
