import { beforeEach, expect, test } from "vitest";
import { previewSuggestions } from "../../../functions/operations/suggestions/preview-suggestions.ts";
import { call } from "../../support/call.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";

let office: Office;
let organizer: Person;

beforeEach(async () => {
  office = await newOffice();
  organizer = await office.organizer();
});

/** The dates of all times from Christmas Eve to the Monday after, in order. */
async function datesFor(guest: Person): Promise<string[]> {
  const wanted = { organizerId: organizer.userId, meetingTypeId: "one-on-one", from: "2026-12-24", to: "2026-12-28" };
  const services = { ...office.services, model: undefined };
  const { body } = await call(previewSuggestions, services, { as: guest, body: { ...wanted, count: 10 } });
  return body.suggestions.map(({ start }: { start: string }) => start.slice(0, "yyyy-mm-dd".length));
}

test("times on a public holiday come after all others, although its hours are open", async () => {
  const dates = await datesFor(await office.person([], "Europe/Berlin"));
  expect(dates.length).toBeGreaterThan(0);
  expect(dates).not.toContain("2026-12-25");
});

test("an organizer who opens the date works on it, and so does everybody who has no holiday", async () => {
  organizer = await office.organizer("Europe/Berlin", {
    overrides: [{ date: "2026-12-25", intervals: [{ start: "09:00", end: "17:00" }] }],
  });
  expect(await datesFor(await office.person([], "UTC"))).toContain("2026-12-25");
});
