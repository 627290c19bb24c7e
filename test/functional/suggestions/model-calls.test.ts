import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { refreshInbox } from "../../../functions/events/refresh-inbox.ts";
import { openHolidays } from "../../../functions/holidays/open-holidays.ts";
import type { ModelCall } from "../../../functions/model/consult.ts";
import { openAiSuggestionModel } from "../../../functions/model/openai-suggestion-model.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { proposePlan } from "../../../functions/operations/plans/propose-plan.ts";
import { listSuggestions } from "../../../functions/operations/suggestions/list-suggestions.ts";
import { suggestTimes } from "../../../functions/operations/suggestions/suggest-times.ts";
import { act } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { asDeclared } from "../../support/declared.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { error, good, type OpenAiStandIn, reversed, startOpenAiStandIn } from "../../support/stand-ins/openai.ts";

/** All together make no more than so many calls of the model a day. Then the rules answer. */

let standIn: OpenAiStandIn;
let office: Office;
let organizer: Person;
let guest: Person;
let meetingId: string;
let reported: ModelCall[];

beforeAll(async () => {
  standIn = await startOpenAiStandIn();
});
afterAll(() => standIn.stop());
beforeEach(async () => {
  office = await newOffice();
  [organizer, guest] = [await office.organizer(), await office.person()];
  meetingId = (await office.book(organizer, organizer, "2026-12-08T09:00:00Z", { attendeeIds: [guest.userId] })).body
    .id;
  reported = [];
  standIn.requests.length = 0;
  standIn.answer(({ question }) => good(question, reversed));
});

function servicesWith(callsADay: number, apiKey: string | undefined = "a key") {
  const model = openAiSuggestionModel({
    ...{ apiKey: async () => apiKey, baseUrl: standIn.baseUrl, model: "some-model", shareTitles: false, callsADay },
    report: (one) => reported.push(one),
  });
  return { ...office.services, model, holidays: openHolidays() };
}

const sourceFor = async (services: ReturnType<typeof servicesWith>, as = guest) =>
  (await call(suggestTimes, services, { as, params: { id: meetingId }, body: {} })).body.source;

test("the rules answer once the day's calls are made, until the next day of UTC", async () => {
  const services = servicesWith(3);
  const sources = [];
  for (let asked = 0; asked < 5; asked++) sources.push(await sourceFor(services));
  expect(sources).toEqual(["ai", "ai", "ai", "rules", "rules"]);
  expect(standIn.requests).toHaveLength(3);
  expect(reported.map(({ outcome, requests }) => [outcome, requests]).slice(2)).toEqual([
    ["advised", 1],
    ["used_up", 0],
    ["used_up", 0],
  ]);
  office.services.clock.set("2026-12-08T00:00:00Z");
  expect(await sourceFor(services)).toBe("ai");
});

test("plans, and what runs by itself, draw on the same calls as those who wait", async () => {
  const services = servicesWith(2);
  const organizerMessage = { organizerId: organizer.userId };
  await act(office, respondToInvitation, guest, meetingId, { response: "declined" });
  await asDeclared(refreshInbox, services, () => refreshInbox.handle(organizerMessage, services));
  const inbox = await call(listSuggestions, services, { as: organizer });
  expect(inbox.body.items).toMatchObject([{ source: "ai" }]);
  const plan = () => call(proposePlan, services, { as: organizer, body: { date: "2026-12-08" } });
  await plan();
  expect(standIn.requests).toHaveLength(2);
  expect((await plan()).body).toMatchObject({ status: "proposed", source: "rules" });
  expect(await sourceFor(services, organizer)).toBe("rules");
  expect(standIn.requests).toHaveLength(2);
});

test("a second try is a call of its own", async () => {
  standIn.answer(() => error(500, "busy", { "retry-after-ms": "1" }));
  await sourceFor(servicesWith(3));
  await sourceFor(servicesWith(3));
  expect(standIn.requests).toHaveLength(3);
});

test("many at once make no more calls than there are", async () => {
  const services = servicesWith(5);
  const sources = await Promise.all(Array.from({ length: 12 }, () => sourceFor(services)));
  expect(sources.filter((source) => source === "ai")).toHaveLength(5);
  expect(standIn.requests).toHaveLength(5);
});

test("where there is no key nothing is counted, and where no calls are allowed none is made", async () => {
  const services = servicesWith(3, "");
  expect(await sourceFor(services)).toBe("rules");
  expect(reported).toEqual([]);
  expect(await sourceFor(servicesWith(0))).toBe("rules");
  expect(standIn.requests).toEqual([]);
  expect(await sourceFor(servicesWith(1))).toBe("ai");
});
