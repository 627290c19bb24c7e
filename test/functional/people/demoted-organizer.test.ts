import { beforeEach, describe, expect, test } from "vitest";
import { getMyAnalytics } from "../../../functions/operations/analytics/get-my-analytics.ts";
import { addFocusBlock } from "../../../functions/operations/availability/add-focus-block.ts";
import { addWeeklyEntries } from "../../../functions/operations/availability/add-weekly-entries.ts";
import { getAvailability } from "../../../functions/operations/availability/get-availability.ts";
import { getUserAvailability } from "../../../functions/operations/availability/get-user-availability.ts";
import { listFocusBlocks } from "../../../functions/operations/availability/list-focus-blocks.ts";
import { removeFocusBlock } from "../../../functions/operations/availability/remove-focus-block.ts";
import { replaceAvailability } from "../../../functions/operations/availability/replace-availability.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { listOrganizers } from "../../../functions/operations/people/list-organizers.ts";
import { setRoles } from "../../../functions/operations/people/set-roles.ts";
import { previewSuggestions } from "../../../functions/operations/suggestions/preview-suggestions.ts";
import type { Services } from "../../../functions/services/services.ts";
import { makeAdmin } from "../../../functions/use-cases/people/make-admin.ts";
import { act } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { newOffice, nineToFive, type Office, weeklyEntry } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { intercepted } from "../../support/table/intercepted.ts";

/** Tuesday, at nine in Berlin: within Dora's weekly focus hours, and at her open hours for everybody. */
const nine = "2026-12-08T08:00:00Z";
const tuesday = { from: "2026-12-08", to: "2026-12-08" };

/** With ids as clients may send them. */
const week = nineToFive().map((entry) => ({ ...entry, id: entry.day }));

let office: Office;
let services: Services;
let [admin, dora, olga, ann]: Person[] = [];

beforeEach(async () => {
  office = await newOffice();
  services = office.services;
  [admin, olga, ann] = [await office.person(), await office.organizer(), await office.person()];
  await makeAdmin(services, `${admin!.userId}@example.com`);
  const focus = weeklyEntry("tuesday", "09:00", "11:00", { id: "focus", kind: "focus", meetingTypeId: "focus-time" });
  dora = await office.organizer("Europe/Berlin", { weekly: [...week, focus] });
});

async function giveRoles(roles: string[], { userId } = dora!, on = services): Promise<void> {
  const { status } = await call(setRoles, on, { as: admin!, params: { userId }, body: { roles } });
  expect(status).toBe(200);
}

/** What others and Dora's own analytics see of her hours. */
async function seen() {
  const open = { params: { userId: dora!.userId }, query: tuesday };
  const listed = await call(listOrganizers, services, { as: ann! });
  const analytics = await call(getMyAnalytics, services, {
    as: dora!,
    query: { from: "2026-12-07", to: "2026-12-13" },
  });
  return {
    slots: (await office.slots(ann!, dora!, tuesday)).status,
    openAndBusy: (await call(getUserAvailability, services, { as: ann!, ...open })).status,
    isListed: listed.body.items.some(({ id }: { id: string }) => id === dora!.userId),
    workingHours: analytics.body.longestFreeBlock.workingHours,
  };
}

/** What her weekly focus time is in the way of, with somebody else as the organizer. */
async function inTheWay() {
  const attendeeIds = [dora!.userId];
  const slots = await office.slots(ann!, olga!, { ...tuesday, attendeeIds: attendeeIds.join() });
  const preview = await call(
    previewSuggestions,
    { ...services, model: undefined },
    {
      as: olga!,
      body: { organizerId: olga!.userId, meetingTypeId: "one-on-one", attendeeIds, ...tuesday, count: 10 },
    },
  );
  const starts = [...slots.body.slots, ...preview.body.suggestions].map(({ start }: { start: string }) => start);
  return {
    listed: starts.some((start) => start < "2026-12-08T10:00:00Z"),
    booked: (await office.book(ann!, olga!, nine, { attendeeIds })).status === 201,
  };
}

describe("somebody who is an organizer no more", () => {
  test("publishes no hours, and is open again as before once the role is back", async () => {
    const open = { slots: 200, openAndBusy: 200, isListed: true, workingHours: "published" };
    expect(await seen()).toEqual(open);
    const before = (await call(getAvailability, services, { as: dora! })).body;
    await giveRoles([]);
    expect(await seen()).toEqual({ slots: 404, openAndBusy: 404, isListed: false, workingHours: "usual" });
    expect((await office.book(ann!, dora!, "2026-12-08T13:00:00Z")).status).toBe(404);
    for (const operation of [getAvailability, replaceAvailability])
      expect((await call(operation, services, { as: dora! })).status).toBe(403);
    await giveRoles(["organizer"]);
    expect(await seen()).toEqual(open);
    const { weekly, timeZone, overrides } = (await call(getAvailability, services, { as: dora! })).body;
    expect({ weekly, timeZone, overrides }).toEqual({ ...before, version: undefined });
  });

  test("keeps no weekly focus time, and has it back with the role", async () => {
    expect(await inTheWay()).toEqual({ listed: false, booked: false });
    await giveRoles([]);
    expect(await inTheWay()).toEqual({ listed: true, booked: true });
    await giveRoles(["organizer"]);
    expect((await office.book(ann!, olga!, "2026-12-15T08:00:00Z", { attendeeIds: [dora!.userId] })).status).toBe(409);
  });

  test("is in the way of no move any more", async () => {
    const attendeeIds = [dora!.userId];
    const { id } = (await office.book(ann!, olga!, "2026-12-08T11:00:00Z", { attendeeIds })).body;
    const moving = () => act(office, rescheduleMeeting, olga!, id, { start: nine });
    expect((await moving()).status).toBe(409);
    await giveRoles([]);
    expect((await moving()).status).toBe(200);
  });

  test("still keeps time free one by one, as everybody does", async () => {
    const block = { start: nine, end: "2026-12-08T10:00:00Z", title: "Writing" };
    const { id } = (await call(addFocusBlock, services, { as: dora!, body: block })).body;
    await giveRoles([]);
    expect((await call(listFocusBlocks, services, { as: dora! })).body.items).toMatchObject([{ id }]);
    expect((await office.book(ann!, olga!, nine, { attendeeIds: [dora!.userId] })).status).toBe(409);
    expect((await call(removeFocusBlock, services, { as: dora!, params: { id } })).status).toBe(204);
    expect((await call(addFocusBlock, services, { as: ann!, body: block })).status).toBe(201);
    expect((await office.book(olga!, olga!, nine, { attendeeIds: [ann!.userId] })).status).not.toBe(201);
  });
});

describe("hours that are published just when the role goes", () => {
  /** The role goes after the hours were decided on, and before they are written. */
  async function publishingLate(as: Person) {
    let isTaken = false;
    const table = intercepted(services.table, async ({ command, when }) => {
      if (command !== "TransactWriteItems" || when !== "before" || isTaken) return;
      isTaken = true;
      await giveRoles([], as);
    });
    const entries = [{ day: "sunday", start: "09:00", end: "17:00" }];
    return call(addWeeklyEntries, { ...services, table }, { as, body: { entries } });
  }

  test.each([
    ["the first ones", () => office.person(["organizer"])],
    ["further ones", () => office.organizer("Europe/Berlin", { weekly: week })],
  ])("do not come to count: %s", async (_, newOrganizer) => {
    const late = await newOrganizer();
    expect(await publishingLate(late)).toMatchObject({ status: 403, body: { code: "forbidden" } });
    await giveRoles(["organizer"], late);
    const { weekly } = (await call(getAvailability, services, { as: late })).body;
    expect(weekly.filter(({ day }: { day: string }) => day === "sunday")).toEqual([]);
  });
});
