import { randomUUID } from "node:crypto";
import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countEvents } from "../../../functions/events/followers/count-events.ts";
import { ofInterest } from "../../../functions/events/trigger/event-function.ts";
import { deleteMe } from "../../../functions/operations/accounts/delete-me.ts";
import { refresh } from "../../../functions/operations/accounts/refresh.ts";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { bookMeeting } from "../../../functions/operations/meetings/book-meeting.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { getMeeting } from "../../../functions/operations/meetings/get-meeting.ts";
import { listMeetings } from "../../../functions/operations/meetings/list-meetings.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { getUser } from "../../../functions/operations/people/get-user.ts";
import { listOrganizers } from "../../../functions/operations/people/list-organizers.ts";
import { listUsers } from "../../../functions/operations/people/list-users.ts";
import { setRoles } from "../../../functions/operations/people/set-roles.ts";
import { applyPlan } from "../../../functions/operations/plans/apply-plan.ts";
import { proposePlan } from "../../../functions/operations/plans/propose-plan.ts";
import { listReviews } from "../../../functions/operations/reviews/list-reviews.ts";
import { putMyReview } from "../../../functions/operations/reviews/put-my-review.ts";
import { listSlots } from "../../../functions/operations/slots/list-slots.ts";
import { openUserPool } from "../../../functions/runtime/user-pool.ts";
import { accountClosingKey } from "../../../functions/store/accounts/account-closing.ts";
import { driftOfCounters } from "../../../functions/store/analytics/reconcile-counters.ts";
import { meetingTypeKeys } from "../../../functions/store/meeting-types/meeting-types.ts";
import { meetingKey } from "../../../functions/store/meetings/meetings.ts";
import { profileKey } from "../../../functions/store/people/profiles.ts";
import { makeAdmin } from "../../../functions/use-cases/people/make-admin.ts";
import { loggingIn, newAccountServices, signingUp } from "../../support/account-services.ts";
import { historyOf } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { inconsistencies } from "../../support/inconsistencies.ts";
import { newPerson } from "../../support/person.ts";
import { storeAsBooked, storedMeeting } from "../../support/stored-meetings.ts";
import { faulty, lostAnswer } from "../../support/table/faulty.ts";
import { intercepted, killedAtWrite } from "../../support/table/intercepted.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";
import { asWritten, hear, inTheBackground, type Leaver, newLeaver } from "./closed-account.ts";

let users: TestUserPool;

beforeAll(async () => {
  users = await newUserPool();
});

afterAll(() => users.stop());

/** Closes the account and lets the background finish. */
async function leave(leaver: Leaver): Promise<void> {
  const { services, lea, changes } = leaver;
  const since = changes.length;
  // A stream tells nothing of an item that is written as it was.
  services.clock.set(new Date(services.clock.now() + 1_000).toISOString());
  const { status } = await call(deleteMe, services, { as: lea });
  expect(status).toBe(202);
  await inTheBackground(leaver, since);
}

/** Nothing in the whole table says who it was, and everybody else's calendar is as their meetings say. */
async function expectForgotten({ services, lea, email, name }: Leaver): Promise<void> {
  const items = await readWholeTable(services.table);
  const revealing = items.filter((item) =>
    [email, name].some((text) => JSON.stringify(item).toLowerCase().includes(text.toLowerCase())),
  );
  expect(revealing).toEqual([]);
  const own = items.filter(({ pk }) => pk === profileKey(lea.userId).pk);
  expect(own.map(({ sk }) => sk)).toEqual(["LEAVING"]);
  const wrong = await inconsistencies(services.table, services.clock.now());
  // A former user has no calendar any more.
  expect(wrong.filter((line) => !line.startsWith(`missing: ${lea.userId} `))).toEqual([]);
}

describe("somebody who closes their account", () => {
  let leaver: Leaver;

  beforeAll(async () => {
    leaver = await newLeaver(users);
    await leave(leaver);
  });

  test("leaves neither name nor address anywhere, and nothing of their own", () => expectForgotten(leaver));

  test("cannot sign in any more, and their address is free", async () => {
    const { services, email } = leaver;
    expect(await loggingIn(services, email)).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
    const { body } = await call(listUsers, services, { as: leaver.ben, query: { email } });
    expect(body.items).toEqual([]);
    const again = await signingUp(services, email);
    expect(again.status).toBe(201);
    expect(again.body.userId).not.toBe(leaver.lea.userId);
    expect((await loggingIn(services, email)).status).toBe(200);
  });

  test("leaves their meetings to come, which are called off or go on without them, and the histories say why", async () => {
    const { services, olga, otto, ben, lea, meetings } = leaver;
    const closed = "This person's account was closed.";
    for (const [id, as] of [
      [meetings.hostedNext, ben],
      [meetings.alone, otto],
    ] as const) {
      const { body } = await call(getMeeting, services, { as, params: { id } });
      expect(body.status).toBe("cancelled");
      const history = await historyOf({ services }, as, id);
      expect(history.at(-1)).toMatchObject({
        editType: "cancelled",
        requestedBy: lea.userId,
        requestedByName: "A former user",
        reason: closed,
      });
      const query = { from: "2026-12-05", to: "2026-12-31", status: "cancelled", timeZone: "UTC" };
      const cancelled = await call(listMeetings, services, { as, query });
      expect(cancelled.body.items.map((meeting: { id: string }) => meeting.id)).toContain(id);
    }
    const goesOn = await call(getMeeting, services, { as: ben, params: { id: meetings.attendedNext } });
    expect(goesOn.body).toMatchObject({ status: "scheduled", organizerId: olga.userId });
    expect(goesOn.body.attendees.map(({ userId }: { userId: string }) => userId)).toEqual([ben.userId, otto.userId]);
    const history = await historyOf({ services }, ben, meetings.attendedNext);
    expect(history.at(-1)).toMatchObject({ editType: "attendee_removed", reason: closed });
  });

  test("is a former user on meetings that are over or off, and on the copies of those who left before", async () => {
    const { services, lea, ben, olga, meetings } = leaver;
    const named = (body: { attendees: { userId: string; name: string }[] }) =>
      body.attendees.find(({ userId }) => userId === lea.userId)?.name;
    const { body: over } = await call(getMeeting, services, { as: ben, params: { id: meetings.attendedThen } });
    expect(named(over)).toBe("A former user");
    const query = { from: "2026-12-05", to: "2026-12-31", status: "cancelled,left", timeZone: "UTC" };
    for (const [as, id] of [
      [olga, meetings.off],
      [ben, meetings.off],
      [ben, meetings.left],
    ] as const) {
      const { body } = await call(listMeetings, services, { as, query });
      const copy = body.items.find((meeting: { id: string }) => meeting.id === id);
      expect(named(copy)).toBe("A former user");
    }
    const history = await historyOf({ services }, ben, meetings.hostedNext);
    expect(history.find(({ editType }: { editType: string }) => editType === "rescheduled")).toMatchObject({
      requestedBy: lea.userId,
      requestedByName: "A former user",
    });
  });

  test("is nobody whom others could find, book or invite", async () => {
    const { services, lea, ben, olga, meetings } = leaver;
    const offer = { organizerId: lea.userId, meetingTypeId: "one-on-one" };
    const request = { ...offer, start: "2026-12-20T09:00:00Z", title: "Planning" };
    const refused = [
      await call(getUser, services, { as: ben, params: { userId: lea.userId } }),
      await call(listSlots, services, { as: ben, query: offer }),
      await call(bookMeeting, services, { as: ben, body: request }),
      await call(bookMeeting, services, {
        as: ben,
        body: { ...request, organizerId: olga.userId, attendeeIds: [lea.userId] },
      }),
      await call(addAttendees, services, {
        as: olga,
        params: { id: meetings.attendedNext },
        body: { userIds: [lea.userId] },
      }),
      // Their token is still good for a while.
      await call(bookMeeting, services, { as: lea, body: { ...request, organizerId: olga.userId } }),
    ];
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(refused.map(() => [404, "not_found"]));
    const { body } = await call(listOrganizers, services, { as: ben });
    expect(body.items.map(({ id }: { id: string }) => id)).not.toContain(lea.userId);
  });

  test("changes no count: reviews still count, and the organization's numbers are what the table says", async () => {
    const { services, olga, meetings, changes } = leaver;
    const reviews = await readWholeTable(services.table);
    const kept = reviews.filter(({ pk, sk }) => pk.endsWith(meetings.attendedThen) && sk.startsWith("REVIEW#"));
    expect(kept.filter(({ rating }) => rating === 2)).toHaveLength(1);
    expect(kept.find(({ rating }) => rating === 2)?.comment).toBeNull();
    const { body } = await call(listReviews, services, { as: olga, params: { id: meetings.attendedThen } });
    expect(body).toMatchObject({ count: 2 });
    await countEvents.handle(ofInterest(countEvents.interests, changes), services);
    expect(await driftOfCounters(services.table)).toEqual({ counts: [], activities: [] });
  });
});

describe("however often it is cut off", () => {
  test("closing an account is finished by doing it again", async () => {
    let deaths = 0;
    for (let nth = 1; ; nth++) {
      const leaver = await newLeaver(users);
      const { services, lea } = leaver;
      const { table, wasKilled } = killedAtWrite(services.table, nth, nth % 2 === 0 ? "before" : "after");
      const dying = { ...services, table };
      await call(deleteMe, dying, { as: lea });
      const told = await asWritten(services.table, accountClosingKey(lea.userId));
      if (told.after) await hear(told, dying).catch(() => {});
      if (!wasKilled()) break;
      deaths++;
      await leave(leaver);
      await expectForgotten(leaver);
    }
    expect(deaths).toBeGreaterThan(9);
  });

  test("closing an account succeeds where the answer of the database is lost", async () => {
    const { services, lea } = await newLeaver(users);
    const { table, inject, pending } = faulty(services.table);
    inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
    expect((await call(deleteMe, { ...services, table }, { as: lea })).status).toBe(202);
    expect(pending()).toBe(0);
  });

  test("nobody signs in while the user pool has still to hear of it", async () => {
    const leaver = await newLeaver(users);
    const { services, lea, email } = leaver;
    const { body: tokens } = await loggingIn(services, email);
    const { userPoolId, clientId } = users.pool;
    const unreachable = openUserPool({
      USER_POOL_ID: userPoolId,
      USER_POOL_CLIENT_ID: clientId,
      COGNITO_ENDPOINT: "http://127.0.0.1:1",
    });
    expect((await call(deleteMe, { ...services, userPool: unreachable }, { as: lea })).status).toBe(503);
    expect(await loggingIn(services, email)).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
    expect((await call(deleteMe, services, { as: lea })).status).toBe(202);
    const refreshed = await call(refresh, services, { body: { refreshToken: tokens.refreshToken } });
    expect(refreshed).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
  });

  test("a booking that was decided on just before does not stand", async () => {
    const leaver = await newLeaver(users);
    const { services, lea, olga, otto } = leaver;
    let hasLeft = false;
    const late = intercepted(services.table, async ({ command, when }) => {
      if (command !== "TransactWriteItems" || when !== "before" || hasLeft) return;
      hasLeft = true;
      await leave(leaver);
    });
    const request = { meetingTypeId: "one-on-one", start: "2026-12-22T09:00:00Z", title: "Too late" };
    const body = { ...request, organizerId: olga.userId, attendeeIds: [lea.userId] };
    const booked = await call(bookMeeting, { ...services, table: late }, { as: otto, body });
    expect(booked.status).toBe(201);
    await hear(await asWritten(services.table, meetingKey(booked.body.id)), services);
    await expectForgotten(leaver);
    const { body: meeting } = await call(getMeeting, services, { as: otto, params: { id: booked.body.id } });
    expect(meeting.attendees.map(({ userId }: { userId: string }) => userId)).toEqual([otto.userId]);
  });

  test("nor does one that comes between reading what is theirs and taking it away", async () => {
    const leaver = await newLeaver(users);
    const { services, lea, olga, ben } = leaver;
    const [decided, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const late = intercepted(services.table, async ({ command, when }) => {
      if (command !== "TransactWriteItems" || when !== "before") return;
      decided.resolve();
      await goOn.promise;
    });
    // Ben has invited Lea before, so this invitation joins those that wait for her.
    const request = { meetingTypeId: "one-on-one", start: "2026-12-22T09:00:00Z", title: "Too late" };
    const body = { ...request, organizerId: olga.userId, attendeeIds: [lea.userId] };
    const booking = call(bookMeeting, { ...services, table: late }, { as: ben, body });
    await decided.promise;
    await call(deleteMe, services, { as: lea });
    const forgetting = intercepted(services.table, async ({ command, when }) => {
      if (command !== "Query" || when !== "after") return;
      goOn.resolve();
      await booking;
    });
    await hear(await asWritten(services.table, accountClosingKey(lea.userId)), { ...services, table: forgetting });
    const { status, body: meeting } = await booking;
    expect(status).toBe(201);
    await hear(await asWritten(services.table, meetingKey(meeting.id)), services);
    await expectForgotten(leaver);
  });

  test("what a last token leaves behind goes with the note that somebody has left", async () => {
    const leaver = await newLeaver(users);
    await leave(leaver);
    const { services, lea } = leaver;
    const stray = { ...meetingTypeKeys(lea.userId, "stray")[0], name: leaver.name };
    await services.table.client.send(new PutCommand({ TableName: services.table.name, Item: stray }));
    const since = leaver.changes.length;
    await services.table.client.send(
      new DeleteCommand({ TableName: services.table.name, Key: { ...accountClosingKey(lea.userId) } }),
    );
    await inTheBackground(leaver, since);
    const items = await readWholeTable(services.table);
    expect(items.filter(({ pk }) => pk === stray.pk)).toEqual([]);
  });
});

test.each([
  { of: "held in part", step: 3, status: 409 },
  { of: "all held", step: 4, status: 200 },
])(
  "what is held for a plan of theirs is let go, and another's, $of, ends as it can",
  async ({ step, status }) => {
    const leaver = await newLeaver(users);
    const { services, lea, olga } = leaver;
    const guests = (host: string, place: number) =>
      Array.from({ length: 9 }, (_, guest) => `${host}-${place}-${guest}`);
    const start = Date.parse("2026-12-17T09:00:00Z") / 60_000;
    const hosted = (host: string, place: number, others: string[]) =>
      storedMeeting(`${host}-${place}`, host, [...guests(host, place), ...others], start + place * 30);
    const places = [0, 1, 2, 3, 4, 5, 6];
    await storeAsBooked(services.table, [
      ...places.map((place) => hosted(olga.userId, place, [lea.userId])),
      ...places.map((place) => hosted(lea.userId, place + 10, [])),
    ]);
    const body = { date: "2026-12-17", timeZone: "UTC" };
    const halfway = async (as: typeof lea) => {
      const { id } = (await call(proposePlan, services, { as, body })).body;
      const { table } = killedAtWrite(services.table, step, "before");
      await call(applyPlan, { ...services, table }, { as, params: { id } }).catch(() => {});
      return id as string;
    };
    await halfway(lea);
    const olgasPlan = await halfway(olga);
    const heldFor = async (host: string) =>
      (await readWholeTable(services.table)).filter(
        ({ sk, entries }) => sk.startsWith("DAY#") && JSON.stringify(entries).includes(`hold-${host}`),
      );
    expect((await heldFor(lea.userId)).length).toBeGreaterThan(0);
    expect((await heldFor(olga.userId)).length).toBeGreaterThan(0);

    await leave(leaver);
    expect(await heldFor(lea.userId)).toEqual([]);
    // Where not all was held, it finds its meetings changed and lets go; else they move without Lea.
    const applied = await call(applyPlan, services, { as: olga, params: { id: olgasPlan } });
    expect(applied.status).toBe(status);
    expect(await heldFor(olga.userId)).toEqual([]);
    await leave(leaver);
    await expectForgotten(leaver);
  },
  60_000,
);

test("a copy that somebody keeps after leaving and coming back does not name them either", async () => {
  const leaver = await newLeaver(users);
  const { services, ben, olga, meetings } = leaver;
  const about = { params: { id: meetings.attendedNext } };
  await call(cancelMeeting, services, { as: ben, ...about });
  await call(addAttendees, services, { as: olga, ...about, body: { userIds: [ben.userId] } });
  await call(rescheduleMeeting, services, { as: olga, ...about, body: { start: "2026-12-16T09:00:00Z" } });
  expect((await call(cancelMeeting, services, { as: olga, ...about })).status).toBe(200);
  await leave(leaver);
  await expectForgotten(leaver);
});

test("a last token can review nothing, neither afterwards nor at that moment", async () => {
  const leaver = await newLeaver(users);
  const { services, lea, meetings } = leaver;
  const review = { as: lea, params: { id: meetings.hostedThen }, body: { rating: 1, comment: leaver.name } };
  let hasLeft = false;
  const late = intercepted(services.table, async ({ command, when }) => {
    if (command !== "TransactWriteItems" || when !== "before" || hasLeft) return;
    hasLeft = true;
    await leave(leaver);
  });
  const answers = [
    await call(putMyReview, { ...services, table: late }, review),
    await call(putMyReview, services, review),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 401]);
  await expectForgotten(leaver);
});

test("the only admin gives the role to somebody else first", async () => {
  const { services, admin } = await newOrganization();
  const refused = await call(deleteMe, services, { as: admin });
  expect(refused).toMatchObject({ status: 409, body: { code: "last_admin" } });
  const other = await newPerson(services.table, []);
  await call(setRoles, services, { as: admin, params: { userId: other.userId }, body: { roles: ["admin"] } });
  expect((await call(deleteMe, services, { as: admin })).status).toBe(202);
  expect(await call(deleteMe, services, { as: other })).toMatchObject({ status: 409, body: { code: "last_admin" } });
});

test("of two admins who close their accounts at once, one stays", async () => {
  for (let round = 0; round < 10; round++) {
    const { services, admin } = await newOrganization();
    const other = await newPerson(services.table, []);
    await call(setRoles, services, { as: admin, params: { userId: other.userId }, body: { roles: ["admin"] } });
    const answers = await Promise.all([admin, other].map((as) => call(deleteMe, services, { as })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 409]);
  }
});

/** With an admin, as the command makes one. */
async function newOrganization() {
  const services = await newAccountServices(users);
  const email = `admin-${randomUUID()}@example.com`;
  const { userId } = (await signingUp(services, email)).body;
  await makeAdmin(services, email);
  return { services, admin: { userId } };
}
