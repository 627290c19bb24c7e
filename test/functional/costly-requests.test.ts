import { expect, test } from "vitest";
import { dayNumber } from "../../functions/domain/time/calendar-date.ts";
import { formatUtc } from "../../functions/domain/time/format.ts";
import { minutesPerDay } from "../../functions/domain/time/instant.ts";
import type { AnyOperation } from "../../functions/http/operation.ts";
import { exportMe } from "../../functions/operations/accounts/export-me.ts";
import { listMeetings } from "../../functions/operations/meetings/list-meetings.ts";
import { listOrganizers } from "../../functions/operations/people/list-organizers.ts";
import { listPlans } from "../../functions/operations/plans/list-plans.ts";
import { listSuggestions } from "../../functions/operations/suggestions/list-suggestions.ts";
import { readDayPages } from "../../functions/store/calendar/day-pages.ts";
import { call } from "../support/call.ts";
import { testClock } from "../support/clock.ts";
import { costlyRequests, fillDays, openAlways, poolOfOne, timeOfCostlyRequests } from "../support/costly-requests.ts";
import { newOffice } from "../support/office.ts";
import { metered } from "../support/table/metered.ts";
import { newTable } from "../support/table/new-table.ts";

/** Of every request of anybody but an admin. What these cost in CPU time is measured by `node bench/costly.ts`. */
const maxReadUnits = 500;
const maxCharacters = 1_000_000;

/** Lists whose pages are read to the end. */
const goesOn: AnyOperation[] = [exportMe, listOrganizers, listMeetings, listSuggestions, listPlans];

/** More than a page of the list looks at. */
const organizersWithoutHours = 6_000;

test(`the dearest requests read no more than ${maxReadUnits} units, and lists go on where they end`, {
  timeout: 300_000,
}, async () => {
  const { table, usage } = metered(await newTable());
  const services = { table, clock: testClock(timeOfCostlyRequests), model: undefined, userPool: poolOfOne };
  for await (const { title, operation, options, refusedAs, items } of costlyRequests(table, organizersWithoutHours)) {
    usage();
    const { body } = await call(operation, services, options);
    const { readUnits } = usage();
    expect.soft(readUnits, title).toBeLessThanOrEqual(maxReadUnits);
    expect.soft(JSON.stringify(body).length, title).toBeLessThanOrEqual(maxCharacters);
    expect.soft(body.code, title).toBe(refusedAs);
    const listed: { id: string }[] = [...(body.items ?? [])];
    let [cursor, pages] = [goesOn.includes(operation) && body.nextCursor, 1];
    for (; cursor; pages++) {
      const page = await call(operation, services, { ...options, query: { ...options.query, cursor } });
      expect.soft(usage().readUnits, `${title}, page ${pages + 1}`).toBeLessThanOrEqual(maxReadUnits);
      listed.push(...page.body.items);
      cursor = page.body.nextCursor;
    }
    if (items === undefined) continue;
    expect.soft([listed.length, new Set(listed.map(({ id }) => id)).size], title).toEqual([items, items]);
    expect.soft(pages, title).toBeGreaterThan(1);
  }
});

test("slots of calendars that are too full to be read at once are listed in several answers, each once", async () => {
  const office = await newOffice(timeOfCostlyRequests);
  const organizer = await office.organizer("UTC", { weekly: openAlways() });
  const { id: meetingTypeId } = await office.meetingType(organizer, { durationMinutes: 10, slotIntervalMinutes: 5 });
  const [booker, ...guests] = await Promise.all(Array.from({ length: 19 }, () => office.person()));
  const { table } = office.services;
  for (const person of [organizer, booker!, ...guests]) await fillDays(table, person, "2026-12-06", 16);

  const listed: string[] = [];
  let [from, answers] = ["2026-12-08", 0];
  for (; from; answers++) {
    const attendeeIds = guests.map(({ userId }) => userId).join();
    const query = { meetingTypeId, attendeeIds, from, to: "2026-12-19", timeZone: "UTC" };
    const { body } = await office.slots(booker!, organizer, query);
    listed.push(...body.slots.map(({ start }: { start: string }) => start));
    from = body.nextFrom;
  }
  // The small hours are taken: the first slot of a date is at five, the last one ends at midnight.
  const starts = Array.from({ length: 12 }, (_, date) => {
    const midnight = (dayNumber("2026-12-08") + date) * minutesPerDay;
    return Array.from({ length: 19 * 12 - 1 }, (_, place) => formatUtc(midnight + 300 + place * 5));
  });
  expect(listed).toEqual(starts.flat());
  expect(answers).toBeGreaterThan(1);
});

test("a day of a calendar takes a hundred entries and no more", async () => {
  const office = await newOffice(timeOfCostlyRequests);
  const organizer = await office.organizer("UTC", { weekly: openAlways() });
  const [booker, full] = [await office.person(), await office.person()];
  await fillDays(office.services.table, full, "2026-12-10", 1);
  const withFull = (start: string) => office.book(booker, organizer, start, { attendeeIds: [full.userId] });
  const entries = async () => {
    const pages = await readDayPages(office.services.table, full.userId, "2026-12-10", "2026-12-10");
    return pages[0]!.entries.size;
  };
  expect(await withFull("2026-12-10T20:00:00Z")).toMatchObject({ status: 201 });
  expect(await withFull("2026-12-10T21:00:00Z")).toMatchObject({ status: 409, body: { code: "schedule_conflict" } });
  expect(await entries()).toBe(100);
});
