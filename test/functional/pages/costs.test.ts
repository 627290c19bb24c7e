import { expect, test } from "vitest";
import { dayNumber } from "../../../functions/domain/time/calendar-date.ts";
import { getPublishedPage } from "../../../functions/operations/pages/get-published-page.ts";
import { listPublishedSlots } from "../../../functions/operations/pages/list-published-slots.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { call } from "../../support/call.ts";
import { newOffice } from "../../support/office.ts";
import { storeMeetings } from "../../support/stored-meetings.ts";
import { metered } from "../../support/table/metered.ts";

test("a page and its slots read a few items and write nothing, whatever lies in the past", async () => {
  const office = await newOffice();
  const olga = await office.organizer();
  await call(changeMe, office.services, { as: olga, body: { handle: "olga", publicTypes: ["one-on-one"] } });
  const { table, usage } = metered(office.services.table);
  const services = { ...office.services, table };
  const look = async () => {
    await call(getPublishedPage, services, { params: { handle: "olga" } });
    const page = usage();
    await call(listPublishedSlots, services, { params: { handle: "olga", slug: "one-on-one" } });
    const slots = usage();
    return { page, slots };
  };

  const before = await look();
  expect(before.page).toMatchObject({ commands: ["GetItem", "GetItem", "Query", "Query"], writeUnits: 0 });
  expect(before.slots.commands).toEqual(["GetItem", "GetItem", "Query", "Query", "BatchGetItem", "Query"]);
  expect(before.slots.writeUnits).toBe(0);
  expect(before.slots.readUnits).toBeLessThan(10);

  const nobody = await office.person();
  const people = { organizerId: olga.userId, attendeeId: nobody.userId };
  await storeMeetings(office.services.table, people, 300, dayNumber("2026-12-07"));
  expect(await look()).toEqual(before);
});
