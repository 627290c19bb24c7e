import { beforeEach, expect, test } from "vitest";
import type { AnyOperation } from "../../../functions/http/operation.ts";
import { exportMe } from "../../../functions/operations/accounts/export-me.ts";
import { proposePlan } from "../../../functions/operations/plans/propose-plan.ts";
import { previewSuggestions } from "../../../functions/operations/suggestions/preview-suggestions.ts";
import { suggestTimes } from "../../../functions/operations/suggestions/suggest-times.ts";
import { operations } from "../../../functions/operations.ts";
import { asksModel } from "../../../functions/services/needs.ts";
import type { CallOptions } from "../../support/call.ts";
import { call } from "../../support/call.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { newUserPool } from "../../support/user-pool.ts";

/** What costs much to answer is counted for each person, by the hour. */

const hourlyLimits = { suggestions: 3, plans: 2, exports: 1 };

let office: Office;
let organizer: Person;
let guest: Person;
let meetingId: string;

beforeEach(async () => {
  office = await newOffice("2026-12-07T05:10:00Z");
  [organizer, guest] = [await office.organizer(), await office.person()];
  meetingId = (await office.book(guest, organizer, "2026-12-08T09:00:00Z")).body.id;
});

async function ask(operation: AnyOperation, options: CallOptions, limits = hourlyLimits) {
  const { userPool } = await newUserPool();
  return call(operation, { ...office.services, userPool, model: undefined, hourlyLimits: limits }, options);
}

const preview = (as: Person) =>
  ask(previewSuggestions, { as, body: { organizerId: organizer.userId, meetingTypeId: "one-on-one" } });
const others = (as: Person) => ask(suggestTimes, { as, params: { id: meetingId }, body: {} });
const plan = (as: Person) => ask(proposePlan, { as, body: { date: "2026-12-08" } });

test("suggestions for meetings that stand and for new ones are counted together, until the hour ends", async () => {
  for (const asking of [preview, others, preview]) expect((await asking(guest)).status).toBe(200);
  const refused = await others(guest);
  expect(refused).toMatchObject({
    status: 429,
    headers: { "retry-after": "3000" },
    body: { code: "too_many_requests", detail: "You can ask for suggestions 3 times an hour. Try again later." },
  });
  // Others have their own, and so has everything else.
  expect((await others(organizer)).status).toBe(200);
  expect((await plan(organizer)).status).toBe(201);
  office.services.clock.set("2026-12-07T05:59:59Z");
  expect((await preview(guest)).headers["retry-after"]).toBe("1");
  office.services.clock.set("2026-12-07T06:00:00Z");
  expect((await preview(guest)).status).toBe(200);
});

test("plans and pages of an export are counted, too", async () => {
  for (const status of [201, 201, 429]) expect((await plan(organizer)).status).toBe(status);
  for (const status of [200, 429]) expect((await ask(exportMe, { as: organizer })).status).toBe(status);
});

test("requests that come at once are counted as those that come one by one", async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => preview(guest)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(9);
});

test("a request that is refused for what is wrong with it costs little and does not count", async () => {
  for (let sent = 0; sent < 5; sent++)
    expect((await ask(previewSuggestions, { as: guest, body: {} })).status).toBe(400);
  expect((await ask(previewSuggestions, { as: { userId: "nobody" }, body: {} })).status).toBe(401);
  for (const asking of [preview, preview, preview]) expect((await asking(guest)).status).toBe(200);
});

test("a limit of none closes what it is about", async () => {
  const limits = { suggestions: 0, plans: 0, exports: 0 };
  expect((await ask(exportMe, { as: guest }, limits)).status).toBe(429);
});

test("whatever asks the model for somebody who waits is counted", () => {
  const asking = operations.filter(({ needs }) => asksModel(needs));
  expect(asking.map(({ costly }) => costly)).not.toContain(undefined);
});
