import { setTimeout as sleep } from "node:timers/promises";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, test } from "vitest";
import { firstType } from "../../../functions/domain/meeting-types/first-types.ts";
import { parseInstant } from "../../../functions/domain/time/format.ts";
import { addFocusBlock } from "../../../functions/operations/availability/add-focus-block.ts";
import { listFocusBlocks } from "../../../functions/operations/availability/list-focus-blocks.ts";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { extendMeeting } from "../../../functions/operations/meetings/extend-meeting.ts";
import { listMeetings } from "../../../functions/operations/meetings/list-meetings.ts";
import { removeAttendee } from "../../../functions/operations/meetings/remove-attendee.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { saveMeetingType } from "../../../functions/store/meeting-types/meeting-types.ts";
import { planKey } from "../../../functions/store/plans/plans.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { type Answer, call } from "../../support/call.ts";
import { isLong } from "../../support/samples.ts";
import { lostAnswer } from "../../support/table/faulty.ts";
import { type Interception, intercepted, killedAtWrite } from "../../support/table/intercepted.ts";
import {
  expectAgreement,
  expectApplied,
  expectNobodyInTwoPlaces,
  heldBy,
  holdingsOf,
  type PlannedDay,
  plannedDay,
} from "./planned-day.ts";

/** Six meetings of twenty people each, with only the organizer in common: 115 pages to hold, 230 to write. */
const largeDay = () => plannedDay(6, 19);

/** Among the transactions that apply the plan of such a day, two hold times, and six move one meeting each. */
const [firstHold, beginsToMove, firstMove, lastMove] = [2, 4, 5, 10];

/** Somebody on the last meeting of a plan takes its new time. */
function takeLastTime({ office }: PlannedDay, plan: Plan) {
  const as = { userId: "attendee-5-0" };
  return call(addFocusBlock, office.services, { as, body: { ...plan.moves.at(-1)!.to, title: "Thinking" } });
}

const holdings = ({ office }: PlannedDay) => holdingsOf(office.services);

/** The table of a process that does something else just before its nth write, or is killed there. */
function tableWith({ office }: PlannedDay, nthWrite: number, happens: () => unknown) {
  return intercepted(office.services.table, async ({ write, when }) => {
    if (write === nthWrite && when === "before") await happens();
  });
}

interface Plan {
  moves: { to: { start: string; end: string } }[];
}

const idsOf = (meetings: readonly { meetingId: string }[]) => meetings.map(({ meetingId }) => meetingId);

test("every new time is held first, then the meetings move, at most a hundred actions at a time", async () => {
  const day = await largeDay();
  const { body: plan } = await day.propose();
  const seen: Interception[] = [];
  const table = intercepted(day.office.services.table, (interception) => seen.push(interception));
  const answer = await day.apply(plan.id, { table, headers: { "idempotency-key": "a" } });
  expect(answer).toMatchObject({ status: 200, body: { id: plan.id, status: "applied", moves: plan.moves } });
  expectApplied(await holdings(day), plan);

  const actions = seen.flatMap(({ actions, when }) => (when === "before" && actions) || []);
  expect(actions).toEqual([2, 97, 21, 7, 61, 61, 61, 61, 61, 63]);
  expect(Math.max(...actions)).toBeLessThanOrEqual(100);
});

describe("when it is killed before or after any of its writes, applying it again completes it", () => {
  // Reads leave no trace: being killed at one, or before a write, is the same as being killed after the previous write.
  const writes = Array.from({ length: lastMove }, (_, index) => index + 1);
  const moments = isLong ? (["before", "after"] as const) : (["after"] as const);
  test.each(writes.flatMap((nth) => moments.map((when) => [when, nth] as const)))("%s %i", async (when, nth) => {
    const day = await largeDay();
    const { body: plan } = await day.propose();
    const { table, wasKilled } = killedAtWrite(day.office.services.table, nth, when);
    expect((await day.apply(plan.id, { table })).status).toBe(500);
    expect(wasKilled()).toBe(true);
    expectNobodyInTwoPlaces(await holdings(day));
    expect(await day.apply(plan.id)).toMatchObject({ status: 200, body: { status: "applied", moves: plan.moves } });
    expectApplied(await holdings(day), plan);
  });
});

test("lost answers change nothing", async () => {
  const day = await largeDay();
  const { body: plan } = await day.propose();
  const table = intercepted(day.office.services.table, ({ write, when }) => {
    if (write && when === "after") throw lostAnswer();
  });
  expect(await day.apply(plan.id, { table })).toMatchObject({ status: 200, body: { status: "applied" } });
  expectApplied(await holdings(day), plan);
});

describe("while its times are held", () => {
  async function heldDay() {
    const day = await largeDay();
    const { body: plan } = await day.propose();
    await day.apply(plan.id, { table: killedAtWrite(day.office.services.table, firstMove, "before").table });
    return { day, plan };
  }

  test("it reads `applying`, and nobody else can take them", async () => {
    const { day, plan } = await heldDay();
    expect(heldBy(await holdings(day))).toHaveLength(115);
    expect((await day.read(plan.id)).body).toMatchObject({ status: "applying", moves: plan.moves });

    const { office, organizer } = day;
    const outsider = await office.person();
    const [{ to }] = plan.moves;
    const booking = await office.book(outsider, organizer, to.start);
    expect(booking).toMatchObject({ status: 409, body: { code: "slot_taken", conflicts: [to] } });
    const { slots } = (await office.slots(outsider, organizer, { from: to.start, to: to.end, timeZone: "UTC" })).body;
    expect(slots).toEqual([]);
    const focus = await call(addFocusBlock, office.services, { as: organizer, body: { ...to, title: "Thinking" } });
    expect(focus).toMatchObject({ status: 409, body: { code: "schedule_conflict", conflicts: [to] } });
  });

  test("it stays in the table until it is applied", async () => {
    const { day, plan } = await heldDay();
    const { table } = day.office.services;
    const expiresAt = async () => {
      const Key = planKey(day.organizer.userId, plan.id);
      return (await table.client.send(new GetCommand({ TableName: table.name, Key }))).Item!.expiresAt;
    };
    expect(await expiresAt()).toBeUndefined();
    await day.apply(plan.id);
    expect(await expiresAt()).toBeGreaterThan(Date.parse("2026-12-08T05:00:00Z") / 1000);
  });

  test("they are on no list of meetings or focus blocks", async () => {
    const { day } = await heldDay();
    const { services } = day.office;
    const query = { from: "2026-12-09", to: "2026-12-31", timeZone: "Europe/Berlin" };
    for (const as of [day.organizer, { userId: "attendee-0-0" }]) {
      expect((await call(listMeetings, services, { as, query })).body.items).toEqual([]);
    }
    expect((await call(listFocusBlocks, services, { as: day.organizer, query })).body.items).toEqual([]);
  });

  test("they count against the daily limit of the type", async () => {
    const { day, plan } = await heldDay();
    const { office, organizer } = day;
    const limited = { ...firstType("one-on-one")!, dailyLimit: 6, version: 2 };
    await transact(office.services.table, [saveMeetingType("", limited)]);
    const booking = await office.book(await office.person(), organizer, "2026-12-09T15:00:00Z");
    expect(booking.body.code).toBe("daily_limit_reached");
    expect((await day.apply(plan.id)).body.status).toBe("applied");
    expectApplied(await holdings(day), plan);
  });

  test("the plan outlives its own end: once it has begun to move, it goes on", async () => {
    const { day, plan } = await heldDay();
    day.office.services.clock.set("2026-12-08T07:00:00Z");
    expect((await day.read(plan.id)).body.status).toBe("applying");
    expect((await day.apply(plan.id)).body.status).toBe("applied");
    expectApplied(await holdings(day), plan);
  });

  test("meetings that have begun by then stay where they were", async () => {
    const { day, plan } = await heldDay();
    day.office.services.clock.set("2026-12-08T09:45:00Z");
    const { body } = await day.apply(plan.id);
    expect(body.status).toBe("applied");
    expect(body.unplaced).toEqual(
      ["meeting-0", "meeting-1", "meeting-2", "meeting-3"].map((meetingId) => ({ meetingId, reason: "running" })),
    );
    expect(idsOf(body.moves)).toEqual(["meeting-4", "meeting-5"]);
    expectAgreement(await holdings(day));
  });
});

describe("what others do to a meeting after its time was held and before it moves", () => {
  /** Somebody acts on meeting 5 just before the first meeting moves. */
  async function applyWhile(act: (day: PlannedDay) => Promise<{ status: number }>) {
    const day = await largeDay();
    const { body: plan } = await day.propose();
    const table = tableWith(day, firstMove, async () => expect((await act(day)).status).toBe(200));
    const answer = await day.apply(plan.id, { table });
    const after = await holdings(day);
    expectAgreement(after);
    expectNobodyInTwoPlaces(after);
    return { plan, answer, meeting: after.meetings.find(({ id }) => id === "meeting-5")! };
  }
  const params = { id: "meeting-5" };
  const attendee = { userId: "attendee-5-7" };

  test.each([
    [
      "cancelling it",
      ({ office, organizer }: PlannedDay) => call(cancelMeeting, office.services, { as: organizer, params, body: {} }),
      { status: "cancelled" },
    ],
    [
      "extending it",
      ({ office, organizer }: PlannedDay) =>
        call(extendMeeting, office.services, { as: organizer, params, body: { byMinutes: 15 } }),
      { status: "extended" },
    ],
    [
      "moving it",
      ({ office, organizer }: PlannedDay) =>
        call(rescheduleMeeting, office.services, { as: organizer, params, body: { start: "2026-12-10T14:00:00Z" } }),
      { status: "rescheduled", start: parseInstant("2026-12-10T14:00:00Z") },
    ],
    [
      "inviting somebody else",
      async ({ office, organizer }: PlannedDay) => {
        const { userId } = await office.person();
        await call(removeAttendee, office.services, { as: organizer, params: { ...params, userId: attendee.userId } });
        return call(addAttendees, office.services, { as: organizer, params, body: { userIds: [userId] } });
      },
      { status: "scheduled" },
    ],
  ])("%s stands: the meeting is left to them", async (_, act, expected) => {
    const { plan, answer, meeting } = await applyWhile(act);
    expect(answer).toMatchObject({ status: 200, body: { status: "applied", moves: plan.moves.slice(0, 5) } });
    expect(answer.body.unplaced).toEqual([{ meetingId: "meeting-5", reason: "changed" }]);
    expect(meeting).toMatchObject(expected);
  });

  test("somebody who leaves is no longer on the meeting when it moves", async () => {
    const { plan, answer, meeting } = await applyWhile(({ office }) =>
      call(cancelMeeting, office.services, { as: attendee, params, body: {} }),
    );
    expect(answer.body).toMatchObject({ status: "applied", moves: plan.moves });
    expect(meeting).toMatchObject({ status: "rescheduled", version: 3 });
    expect(meeting.attendees.map(({ userId }) => userId)).not.toContain(attendee.userId);
  });

  test("somebody who declines is asked again, as they are free", async () => {
    const { answer, meeting } = await applyWhile(({ office }) =>
      call(respondToInvitation, office.services, { as: attendee, params, body: { response: "declined" } }),
    );
    expect(answer.body.moves).toHaveLength(6);
    expect(meeting.attendees.find(({ userId }) => userId === attendee.userId)!.response).toBe("pending");
  });
});

describe("when something changes while times are being held, all of them are released and nothing moves", () => {
  test.each([
    [
      "somebody is busy at a new time",
      firstHold + 1,
      (day: PlannedDay, plan: Plan) => takeLastTime(day, plan),
      /meeting meeting-5 cannot move to 2026-12-09T10:30:00Z/,
    ],
    [
      "a meeting changes when all is held",
      beginsToMove,
      ({ office }: PlannedDay) =>
        call(respondToInvitation, office.services, {
          as: { userId: "attendee-0-1" },
          params: { id: "meeting-0" },
          body: { response: "tentative" },
        }),
      /meeting meeting-0 has changed/,
    ],
    [
      "the plan expires",
      firstHold + 1,
      // The clock is read again after a version conflict.
      async (day: PlannedDay, plan: Plan) => {
        day.office.services.clock.set("2026-12-08T05:00:00Z");
        await takeLastTime(day, plan);
      },
      /expired/,
    ],
  ])("%s", async (_, nth, happens, detail) => {
    const day = await largeDay();
    const { body: plan } = await day.propose();
    const table = tableWith(day, nth, () => happens(day, plan));
    const answer = await day.apply(plan.id, { table });
    expect(answer).toMatchObject({ status: 409, body: { code: "plan_stale", detail: expect.stringMatching(detail) } });
    const after = await holdings(day);
    expectAgreement(after);
    expect(after.edits.get("meeting-5")).toBeUndefined();
    expect(await day.apply(plan.id)).toMatchObject({ status: 409, body: { code: "plan_stale" } });
  });

  test.each([
    ["before", 4],
    ["after", 4],
    ["before", 5],
    ["after", 5],
  ] as const)("also when it is killed on the way back, %s %i, once it is applied again", async (moment, nth) => {
    const day = await largeDay();
    const { body: plan } = await day.propose();
    let isDead = false;
    const table = intercepted(day.office.services.table, async ({ write, when }) => {
      // The second hold meets a version conflict, the next step turns back, and one more releases everything.
      if (write === firstHold + 1 && when === "before") await takeLastTime(day, plan);
      isDead ||= write === nth && when === moment;
      if (isDead) throw new Error("The process was killed.");
    });
    expect((await day.apply(plan.id, { table })).status).toBe(500);
    expect(isDead).toBe(true);
    expect(await day.apply(plan.id)).toMatchObject({ status: 409, body: { code: "plan_stale" } });
    expect(heldBy(await holdings(day))).toEqual([]);
    expect((await day.read(plan.id)).body.status).toBe("proposed");
  });
});

describe("at once", () => {
  test("ten requests for the same plan have one effect and one answer", async () => {
    const day = await largeDay();
    const { body: plan } = await day.propose();
    // On a slow machine they keep each other busy: then the answer is 503, and clients ask again.
    const patiently = async (): Promise<Answer> => {
      const answer = await day.apply(plan.id);
      return answer.status === 503 ? patiently() : answer;
    };
    const answers = await Promise.all(Array.from({ length: 10 }, patiently));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expectApplied(await holdings(day), plan);
  });

  test("of two plans for the same day one is applied, and the other is stale", async () => {
    const day = await largeDay();
    const plans = [(await day.propose()).body, (await day.propose({ from: "2026-12-10" })).body];
    const answers = await Promise.all(plans.map(({ id }) => day.apply(id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe("plan_stale");
    expectApplied(await holdings(day), plans[answers.findIndex(({ status }) => status === 200)]);
  });

  test("a plan that was left half-way is finished by whoever applies the next one", async () => {
    const day = await largeDay();
    const [left, next] = [(await day.propose()).body, (await day.propose({ from: "2026-12-10" })).body];
    await day.apply(left.id, { table: killedAtWrite(day.office.services.table, firstHold, "after").table });
    expect((await day.read(left.id)).body.status).toBe("applying");
    expect(await day.apply(next.id)).toMatchObject({ status: 409, body: { code: "plan_stale" } });
    expect((await day.read(left.id)).body.status).toBe("applied");
    expectApplied(await holdings(day), left);
  });

  test("a booking into one of its new times comes first or is refused, never half of either", async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 6; round++) {
      const day = await largeDay();
      const outsider = await day.office.person();
      const { body: plan } = await day.propose();
      const [applied, booked] = await Promise.all([
        day.apply(plan.id),
        sleep(round * 15).then(() => day.office.book(outsider, day.organizer, plan.moves[5].to.start)),
      ]);
      outcomes.add(`${applied.status} ${booked.status}`);
      const after = await holdings(day);
      expectAgreement(after);
      expectNobodyInTwoPlaces(after);
      expect(booked.body.code ?? applied.body.code).toBe(booked.status === 201 ? "plan_stale" : "slot_taken");
      expect(after.edits.size).toBe(booked.status === 201 ? 0 : 6);
    }
    for (const outcome of outcomes) expect(["200 409", "409 201"]).toContain(outcome);
  });
});
