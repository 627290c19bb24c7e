import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { eraseClosedAccounts } from "../../../functions/events/erase-closed-accounts.ts";
import type { ItemChange } from "../../../functions/events/trigger/event-function.ts";
import { openHolidays } from "../../../functions/holidays/open-holidays.ts";
import type { AnyOperation } from "../../../functions/http/operation.ts";
import { getMyAnalytics } from "../../../functions/operations/analytics/get-my-analytics.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { extendMeeting } from "../../../functions/operations/meetings/extend-meeting.ts";
import { getMeeting } from "../../../functions/operations/meetings/get-meeting.ts";
import { removeAttendee } from "../../../functions/operations/meetings/remove-attendee.ts";
import { listOrganizers } from "../../../functions/operations/people/list-organizers.ts";
import { applyPlan } from "../../../functions/operations/plans/apply-plan.ts";
import { proposePlan } from "../../../functions/operations/plans/propose-plan.ts";
import { listReviews } from "../../../functions/operations/reviews/list-reviews.ts";
import { putMyReview } from "../../../functions/operations/reviews/put-my-review.ts";
import { listMoveSlots } from "../../../functions/operations/slots/list-move-slots.ts";
import { suggestTimes } from "../../../functions/operations/suggestions/suggest-times.ts";
import type { AccountServices } from "../../../functions/services/services.ts";
import { forgettingKey } from "../../../functions/store/accounts/forgetting.ts";
import { findProfile, profileKey } from "../../../functions/store/people/profiles.ts";
import { type Action, remove, update } from "../../../functions/store/table/actions.ts";
import { personPartition } from "../../../functions/store/table/key.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { openAccount } from "../../../functions/use-cases/accounts/open-account.ts";
import { stopMail } from "../../../functions/use-cases/people/stop-mail.ts";
import { goodPassword } from "../../support/account-services.ts";
import { act } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { asDeclared } from "../../support/declared.ts";
import { expectConsistent } from "../../support/inconsistencies.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { changesOf } from "../../support/table/changes-of.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

const ten = "2026-12-08T09:00:00Z";
const ada = "ada@example.org";
/** Thirty days after the end of a meeting then. */
const thirtyDaysLater = "2027-01-07T09:30:00Z";

let users: TestUserPool;
let office: Office;
let organizer: Person;
let stranger: Person;
let meetingId: string;
let services: AccountServices & Office["services"];
let changes: () => Promise<ItemChange[]>;

beforeAll(async () => {
  users = await newUserPool();
});
afterAll(() => users.stop());

beforeEach(async () => {
  office = await newOffice();
  organizer = await office.organizer();
  const signUpRules = { organizerEmailDomains: [], confirmAccounts: "by-email" } as const;
  services = { ...office.services, userPool: users.userPool, signUpRules };
  const { body } = await office.book(organizer, organizer, ten, { attendeeEmails: [ada] });
  meetingId = body.id;
  stranger = { userId: body.attendees[0].userId };
  changes = changesOf(services.table);
  await changes();
});

/** Hands all that has changed to the function that forgets, until nothing changes any more. */
async function inTheBackground(): Promise<void> {
  const { name, needs, interests, handle } = eraseClosedAccounts;
  for (let told = await changes(); told.length > 0; told = await changes()) {
    for (const change of told) {
      const kind = !change.before ? "INSERT" : !change.after ? "REMOVE" : "MODIFY";
      if (!interests.some(({ sortKey, changes }) => change.sk.startsWith(sortKey) && changes.includes(kind))) continue;
      await asDeclared({ name, needs } as AnyOperation, services, () => handle([change], services));
    }
  }
}

async function noteOf({ userId }: Person) {
  return (await readWholeTable(services.table)).find(({ pk, sk }) => pk === personPartition(userId) && sk === "FORGET");
}

/** As the database does once it has expired. */
async function expires(at: string): Promise<void> {
  services.clock.set(at);
  await transact(services.table, [remove(forgettingKey(stranger.userId))]);
  await inTheBackground();
}

async function leftOf({ userId }: Person) {
  const items = await readWholeTable(services.table);
  return items.filter((item) => item.sk !== "LEAVING" && JSON.stringify(item).includes(userId));
}

describe("somebody without a log-in", () => {
  test("is forgotten thirty days after their last meeting, as if they had closed an account", async () => {
    expect((await noteOf(stranger))?.expiresAt).toBe(Date.parse(thirtyDaysLater) / 1000);
    await expires(thirtyDaysLater);
    expect(await findProfile(services.table, stranger.userId)).toBeUndefined();
    const { body } = await call(getMeeting, services, { as: organizer, params: { id: meetingId } });
    expect(body.attendees).toMatchObject([{ userId: stranger.userId, name: "A former user" }]);
    const items = await readWholeTable(services.table);
    expect(JSON.stringify(items)).not.toContain(ada);
    const own = items.filter(({ pk }) => pk === personPartition(stranger.userId));
    expect(own.map(({ sk }) => sk)).toEqual(["LEAVING"]);
  });

  test("is remembered for a later meeting, until thirty days after that", async () => {
    await office.book(organizer, organizer, "2026-12-14T09:00:00Z", { attendeeIds: [stranger.userId] });
    await expires(thirtyDaysLater);
    expect((await noteOf(stranger))?.expiresAt).toBe(Date.parse("2027-01-13T09:30:00Z") / 1000);
    expect(await findProfile(services.table, stranger.userId)).toBeDefined();
    await expires("2027-01-13T09:30:00Z");
    expect(await findProfile(services.table, stranger.userId)).toBeUndefined();
  });

  test("is not remembered for meetings that were called off, or that they were taken off", async () => {
    const later = await office.book(organizer, organizer, "2026-12-14T09:00:00Z", { attendeeIds: [stranger.userId] });
    const booker = await office.person();
    const more = { attendeeIds: [booker.userId, stranger.userId] };
    const other = await office.book(organizer, organizer, "2026-12-15T09:00:00Z", more);
    await act(office, cancelMeeting, organizer, later.body.id);
    const params = { id: other.body.id, userId: stranger.userId };
    await call(removeAttendee, services, { as: organizer, params });
    await expires(thirtyDaysLater);
    expect(await findProfile(services.table, stranger.userId)).toBeUndefined();
    expect((await leftOf(stranger)).filter(({ sk }) => sk === "PROFILE" || sk.startsWith("DAY"))).toEqual([]);
  });

  test("stays once they have a log-in", async () => {
    await transact(services.table, [update(profileKey(stranger.userId), { set: { account: "log-in" } }) as Action]);
    await expires(thirtyDaysLater);
    expect(await findProfile(services.table, stranger.userId)).toBeDefined();
    expect(await noteOf(stranger)).toBeUndefined();
  });

  test("is moved, planned for and counted like everybody on a meeting, and told apart by nothing", async () => {
    const as = organizer;
    const all = { ...services, holidays: openHolidays(), model: undefined };
    const about = { as, params: { id: meetingId } };
    const slots = await call(listMoveSlots, all, about);
    expect(slots.body.slots.length).toBeGreaterThan(0);
    const times = await call(suggestTimes, all, { ...about, body: {} });
    const { localTimes } = times.body.suggestions[0];
    expect(localTimes.map(({ userId }: Person) => userId)).toEqual([organizer.userId, stranger.userId]);
    const plan = await call(proposePlan, all, { as, body: { date: "2026-12-08", reason: "I am ill." } });
    expect(plan).toMatchObject({ status: 201, body: { moves: [{ meetingId }] } });
    const applied = await call(applyPlan, all, { as, params: { id: plan.body.id } });
    expect(applied.body.status).toBe("applied");
    expect(await office.calendar(stranger)).toEqual([expect.objectContaining({ id: meetingId })]);
    expect((await call(extendMeeting, all, { ...about, body: { byMinutes: 15 } })).status).toBe(200);
    expect((await call(getMyAnalytics, all, { as })).status).toBe(200);
    services.clock.set("2026-12-20T09:00:00Z");
    expect((await call(putMyReview, all, { ...about, body: { rating: 5 } })).status).toBe(200);
    expect((await call(listReviews, all, about)).status).toBe(200);
    const listed = await call(listOrganizers, all, { as });
    expect(JSON.stringify(listed.body)).not.toContain(stranger.userId);
    await expectConsistent(office);
  });

  test("can be invited anew once they are forgotten, as somebody else", async () => {
    await expires(thirtyDaysLater);
    const again = await office.book(organizer, organizer, "2027-01-08T09:00:00Z", { attendeeEmails: [ada] });
    expect(again.status).toBe(201);
    expect(again.body.attendees[0].userId).not.toBe(stranger.userId);
  });
});

describe("somebody who wants no more mail", () => {
  const invite = (start: string, who: Record<string, unknown>) => office.book(organizer, organizer, start, who);

  test("takes no invitations, by address or by id, and is mailed nothing", async () => {
    await stopMail(services, stranger.userId);
    for (const who of [{ attendeeEmails: [ada] }, { attendeeIds: [stranger.userId] }]) {
      expect((await invite("2026-12-08T10:00:00Z", who)).body.code).toBe("invitation_refused");
    }
    expect(await findProfile(services.table, stranger.userId)).toMatchObject({
      notifications: { invitation: false },
      undeliverableSince: services.clock.now(),
    });
  });

  test("is not invited either once they are forgotten: a digest of the address remembers", async () => {
    await stopMail(services, stranger.userId);
    await expires(thirtyDaysLater);
    expect(JSON.stringify(await readWholeTable(services.table))).not.toContain(ada);
    expect((await invite("2027-01-08T09:00:00Z", { attendeeEmails: [ada] })).body.code).toBe("invitation_refused");
    expect((await invite("2027-01-08T09:00:00Z", { attendeeEmails: ["bob@example.org"] })).status).toBe(201);
  });

  test("is as anybody once they have an account, with all that is on their calendar", async () => {
    await stopMail(services, stranger.userId);
    const applicant = { email: ada, password: goodPassword, name: "Ada", timeZone: "UTC", role: "attendee" } as const;
    expect(await openAccount(services, applicant)).toBe(stranger.userId);
    const profile = await findProfile(services.table, stranger.userId);
    expect(profile).toMatchObject({ account: "log-in", invitations: "everyone", notifications: {} });
    expect(profile?.undeliverableSince).toBeNull();
    expect((await invite("2026-12-08T10:00:00Z", { attendeeEmails: [ada] })).status).toBe(201);
    expect(await office.calendar(stranger)).toHaveLength(2);
    await expires(thirtyDaysLater);
    expect(await office.calendar(stranger)).toHaveLength(2);
  });

  test("but has a log-in by then is invited as before, and hears of it when they look", async () => {
    await transact(services.table, [update(profileKey(stranger.userId), { set: { account: "log-in" } }) as Action]);
    await stopMail(services, stranger.userId);
    const profile = await findProfile(services.table, stranger.userId);
    expect(profile).toMatchObject({ invitations: "everyone", notifications: { reminder: false } });
    expect(profile?.undeliverableSince).toBeNull();
  });

  test("and is gone by then is no error", async () => {
    await stopMail(services, "nobody");
  });
});
