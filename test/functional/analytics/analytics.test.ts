import { expect, test } from "vitest";
import { dayNumber } from "../../../functions/domain/time/calendar-date.ts";
import { countEvents } from "../../../functions/events/followers/count-events.ts";
import { ofInterest } from "../../../functions/events/trigger/event-function.ts";
import { getMyAnalytics } from "../../../functions/operations/analytics/get-my-analytics.ts";
import { getOrganizationAnalytics } from "../../../functions/operations/analytics/get-organization-analytics.ts";
import { addFocusBlock } from "../../../functions/operations/availability/add-focus-block.ts";
import { removeFocusBlock } from "../../../functions/operations/availability/remove-focus-block.ts";
import { createMeetingType } from "../../../functions/operations/meeting-types/create-meeting-type.ts";
import { bookMeeting } from "../../../functions/operations/meetings/book-meeting.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { act } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { newOffice } from "../../support/office.ts";
import { storeMeetings } from "../../support/stored-meetings.ts";
import { metered } from "../../support/table/metered.ts";
import { recorded } from "../../support/table/recorded.ts";

const week = { from: "2026-12-07", to: "2026-12-13", timeZone: "Europe/Berlin" };
const csv = { accept: "text/csv" };

test("a small week reads as it was", async () => {
  const office = await newOffice();
  const { services } = office;
  const [olga, ben, cleo] = [await office.organizer(), await office.person(), await office.person()];
  const id = async (answer: ReturnType<typeof office.book>) => (await answer).body.id as string;
  const first = await id(office.book(ben, olga, "2026-12-08T08:00:00Z", { attendeeIds: [cleo.userId] }));
  await id(office.book(cleo, olga, "2026-12-08T08:30:00Z"));
  const moved = await id(office.book(ben, olga, "2026-12-09T10:00:00Z"));
  const off = await id(office.book(ben, olga, "2026-12-10T10:00:00Z"));
  await act({ services }, respondToInvitation, cleo, first, { response: "declined" });
  await act({ services }, rescheduleMeeting, ben, moved, { start: "2026-12-11T10:00:00Z" });
  await act({ services }, cancelMeeting, olga, off);
  const block = { start: "2026-12-10T12:00:00Z", end: "2026-12-10T14:00:00Z", title: "Writing" };
  const { body: kept } = await call(addFocusBlock, services, { as: olga, body: block });
  await call(addFocusBlock, services, {
    as: olga,
    body: { ...block, start: "2026-12-11T12:00:00Z", end: "2026-12-11T13:00:00Z" },
  });
  await call(removeFocusBlock, services, { as: olga, params: { id: kept.id } });

  const { body: hers } = await call(getMyAnalytics, services, { as: olga, query: week });
  expect(hers).toMatchObject({
    ...week,
    met: { meetings: 3, minutes: 90 },
    byType: [{ meetingTypeId: "one-on-one", name: expect.any(String), meetings: 3, minutes: 90 }],
    byWeek: [{ week: "2026-12-07", meetings: 3, minutes: 90 }],
    busiestWeeks: [{ week: "2026-12-07", meetings: 3, minutes: 90 }],
    focusBlocks: { kept: { blocks: 1, minutes: 60 }, givenUp: { blocks: 1, minutes: 120 } },
    backToBack: { runs: 1, meetings: 2, longestMinutes: 60 },
    changes: {
      meetings: 4,
      extended: { meetings: 0, rate: 0, byMe: 0, byOthers: 0 },
      rescheduled: { meetings: 1, rate: 0.25, byMe: 0, byOthers: 1 },
      cancelled: { meetings: 1, rate: 0.25, byMe: 1, byOthers: 0 },
    },
    answers: { invitations: 0 },
    // From nine to five: all day on three days, from ten on Tuesday, and till eleven or from half past on Friday.
    longestFreeBlock: { medianMinutes: 480, days: 5, workingHours: "published" },
  });
  expect(hers.byWeekdayAndHour[1].slice(9, 11)).toEqual([60, 0]);
  expect(hers.byWeekdayAndHour[4][11]).toBe(30);

  const { body: his } = await call(getMyAnalytics, services, { as: ben, query: week });
  expect(his.changes.rescheduled).toEqual({ meetings: 1, rate: 0.3333, byMe: 1, byOthers: 0 });
  expect(his.changes.cancelled).toEqual({ meetings: 1, rate: 0.3333, byMe: 0, byOthers: 1 });
  expect(his.longestFreeBlock.workingHours).toBe("usual");

  const { body: cleos } = await call(getMyAnalytics, services, { as: cleo, query: week });
  expect(cleos.met).toEqual({ meetings: 1, minutes: 30 });
  expect(cleos.answers).toEqual({ invitations: 1, accepted: 0, declined: 1, tentative: 0, pending: 0 });
});

test("a block that is taken off when its time is over was kept", async () => {
  const office = await newOffice();
  const olga = await office.organizer();
  const body = { start: "2026-12-07T08:00:00Z", end: "2026-12-07T09:00:00Z", title: "Writing" };
  const { body: block } = await call(addFocusBlock, office.services, { as: olga, body });
  office.services.clock.set("2026-12-07T09:00:00Z");
  await call(removeFocusBlock, office.services, { as: olga, params: { id: block.id } });
  const { body: analytics } = await call(getMyAnalytics, office.services, { as: olga, query: week });
  expect(analytics.focusBlocks).toEqual({ kept: { blocks: 1, minutes: 60 }, givenUp: { blocks: 0, minutes: 0 } });
});

test("an empty calendar gives zeros, and no rates", async () => {
  const office = await newOffice();
  const ben = await office.person();
  const { status, body } = await call(getMyAnalytics, office.services, { as: ben });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    from: "2026-11-10",
    to: "2026-12-07",
    timeZone: "Europe/Berlin",
    met: { meetings: 0, minutes: 0 },
    busiestWeeks: [],
    notice: { medianMinutes: null },
    changes: { meetings: 0, cancelled: { rate: null } },
  });
});

test("asks for 1 to 400 days and 1 to 24 months", async () => {
  const office = await newOffice();
  const admin = await office.person(["admin"]);
  const own = async (from: string, to: string) =>
    (await call(getMyAnalytics, office.services, { as: admin, query: { from, to } })).status;
  expect(await own("2026-01-01", "2027-02-04")).toBe(200);
  expect(await own("2026-01-01", "2027-02-05")).toBe(400);
  expect(await own("2026-01-02", "2026-01-01")).toBe(400);
  const all = async (from: string, to: string) =>
    (await call(getOrganizationAnalytics, office.services, { as: admin, query: { from, to } })).status;
  expect(await all("2026-01", "2027-12")).toBe(200);
  expect(await all("2026-01", "2028-01")).toBe(400);
  expect(await all("2026-02", "2026-01")).toBe(400);
  expect(await all("2026-13", "2026-13")).toBe(400);
});

test("the organization's months are named by themselves or by a date in them, which must exist", async () => {
  const office = await newOffice();
  const admin = await office.person(["admin"]);
  const asked = async (from: string, to: string) =>
    call(getOrganizationAnalytics, office.services, { as: admin, query: { from, to } });
  expect((await asked("2026-11-30", "2026-12")).body).toMatchObject({ from: "2026-11", to: "2026-12" });
  for (const noDate of ["2026-11-31", "2026-11-99", "2026-11-00", "2026-11-1"]) {
    const { status, body } = await asked(noDate, "2026-12");
    expect([status, body.errors]).toMatchObject([400, [{ path: "from" }]]);
  }
});

test("the organization's numbers are for admins and hr", async () => {
  const office = await newOffice();
  for (const [roles, expected] of [
    [["admin"], 200],
    [["hr"], 200],
    [["organizer"], 403],
    [[], 403],
  ] as const) {
    const as = await office.person([...roles]);
    expect((await call(getOrganizationAnalytics, office.services, { as })).status).toBe(expected);
  }
});

test("personal types are one line, and hours follow a meeting that moves to another month", async () => {
  const office = await newOffice();
  const { table, changes } = recorded(office.services.table);
  const services = { ...office.services, table };
  const [olga, otto, ben, hr] = [
    await office.organizer(),
    await office.organizer(),
    await office.person(),
    await office.person(["hr"]),
  ];
  for (const organizer of [olga, otto]) {
    const { id: meetingTypeId } = await office.meetingType(organizer);
    const body = { organizerId: organizer.userId, meetingTypeId, start: "2026-12-08T09:00:00Z", title: "Planning" };
    const booked = await call(bookMeeting, services, { as: organizer === olga ? ben : hr, body });
    expect(booked.status).toBe(201);
    if (organizer === olga) {
      await act({ services }, rescheduleMeeting, olga, booked.body.id, {
        start: "2027-01-05T09:00:00Z",
        ignoreAvailability: true,
      });
    }
  }
  await countEvents.handle(ofInterest(countEvents.interests, changes), services);
  const query = { from: "2026-12-24", to: "2027-01" };
  const { body } = await call(getOrganizationAnalytics, services, { as: hr, query });
  expect(body.byType).toHaveLength(1);
  expect(body.byType[0]).toMatchObject({ meetingTypeId: null, name: "Personal types", meetings: 2, bookings: 2 });
  const [december, january] = body.byMonth;
  expect(december).toMatchObject({
    month: "2026-12",
    active: { organizers: 1, attendees: 1 },
    total: { minutes: 30, bookings: 2, movedByOrganizers: 1 },
  });
  expect(january).toMatchObject({
    month: "2027-01",
    active: { organizers: 1, attendees: 1 },
    total: { minutes: 30, personMinutes: 60, bookings: 0, movedByOrganizers: 0, meanNoticeMinutes: null },
  });
});

test("a table that is opened in a spreadsheet computes nothing that people have written", async () => {
  const office = await newOffice();
  const [olga, ben] = [await office.organizer(), await office.person()];
  const names = ['=HYPERLINK("http://evil.example","Click")', "+1", "-1", "@SUM(1)", "=1,2", "plain", "a; =1", "a;-b"];
  for (const [place, name] of names.entries()) {
    const { id: meetingTypeId } = await office.meetingType(olga, { name });
    const hour = String(8 + place).padStart(2, "0");
    await office.book(ben, olga, `2026-12-08T${hour}:00:00Z`, { meetingTypeId });
  }
  const { status, headers, body } = await call(getMyAnalytics, office.services, {
    as: olga,
    query: week,
    headers: csv,
  });
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
  expect(headers.vary).toBe("accept");
  const rows = cellsOf(body);
  expect(rows[0]).toEqual(["table", "period", "item", "name", "measure", "value"]);
  expect(rows).toContainEqual(["met", "", "", "", "minutes", "240"]);
  const shown = new Set(rows.filter(([table]) => table === "type").map(([, , , name]) => name));
  // Where decimals have commas, spreadsheets begin a new cell at a semicolon.
  const shownAs: Record<string, string> = { plain: "plain", "a; =1": "a; '=1", "a;-b": "a;'-b" };
  expect(shown).toEqual(new Set(names.map((name) => shownAs[name] ?? `'${name}`)));
  for (const cell of rows.flat().flatMap((one) => one.split(";"))) expect(cell).not.toMatch(/^\s*[=+@]|^\s*-\D/);
});

test("the organization's table names organization types, whatever they are called, safely", async () => {
  const office = await newOffice();
  const admin = await office.person(["admin"]);
  const { table, changes } = recorded(office.services.table);
  const services = { ...office.services, table };
  const [olga, ben] = [await office.organizer(), await office.person()];
  const { body: type } = await call(createMeetingType, services, {
    as: admin,
    body: { name: "=cmd|' /C calc'!A0", durationMinutes: 30, scope: "organization" },
  });
  const body = { organizerId: olga.userId, meetingTypeId: type.id, start: "2026-12-08T09:00:00Z", title: "Planning" };
  expect((await call(bookMeeting, services, { as: ben, body })).status).toBe(201);
  await countEvents.handle(ofInterest(countEvents.interests, changes), services);
  const query = { from: "2026-12", to: "2026-12" };
  const { body: text } = await call(getOrganizationAnalytics, services, { as: admin, query, headers: csv });
  const rows = cellsOf(text);
  expect(rows).toContainEqual(["type", "2026-12", type.id, "'=cmd|' /C calc'!A0", "meetings", "1"]);
  expect(rows).toContainEqual(["active", "2026-12", "", "", "organizers", "1"]);
});

test.each(["text/csv", "text/csv; charset=utf-8", "text/html;q=0.9, Text/CSV;charset=UTF-8"])(
  "who accepts %s gets a table",
  async (accept) => {
    const office = await newOffice();
    const { headers } = await call(getMyAnalytics, office.services, { as: await office.person(), headers: { accept } });
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
  },
);

test.each(["application/json", "*/*", "text/html", "text/csv;q=0.1, application/json"])(
  "who accepts %s gets JSON",
  async (accept) => {
    const office = await newOffice();
    const ben = await office.person();
    const { headers, body } = await call(getMyAnalytics, office.services, { as: ben, headers: { accept } });
    expect(headers["content-type"]).toBe("application/json");
    expect(body.met).toEqual({ meetings: 0, minutes: 0 });
  },
);

test.each([
  ["csv", "application/json", "text/csv; charset=utf-8"],
  ["csv", undefined, "text/csv; charset=utf-8"],
  ["json", "text/csv", "application/json"],
])("a link with format=%s gets that, whatever is accepted: %s", async (format, accept, contentType) => {
  const office = await newOffice();
  const [ben, admin] = [await office.person(), await office.person(["admin"])];
  const asked = { query: { format }, ...(accept && { headers: { accept } }) };
  for (const answer of [
    await call(getMyAnalytics, office.services, { as: ben, ...asked }),
    await call(getOrganizationAnalytics, office.services, { as: admin, ...asked }),
  ]) {
    expect(answer).toMatchObject({ status: 200, headers: { "content-type": contentType } });
  }
  const unknown = await call(getMyAnalytics, office.services, { as: ben, query: { format: "xml" } });
  expect(unknown).toMatchObject({ status: 400, body: { errors: [{ path: "format" }] } });
});

test("365 days with 5 000 meetings are one small read and a few range queries, and not one meeting is read", async () => {
  const office = await newOffice();
  const [olga, ben] = [await office.organizer(), await office.person()];
  const people = { organizerId: olga.userId, attendeeId: ben.userId };
  await storeMeetings(office.services.table, people, 5_000, dayNumber("2026-12-07"));
  const { table, usage } = metered(office.services.table);
  const services = { ...office.services, table };
  const query = { from: "2025-12-08", to: "2026-12-07", timeZone: "Europe/Berlin" };
  await call(getMyAnalytics, services, { as: olga, query });
  usage();
  const began = performance.now();
  const { body } = await call(getMyAnalytics, services, { as: olga, query });
  const milliseconds = performance.now() - began;
  const used = usage();
  expect(body.met).toEqual({ meetings: 5_000, minutes: 150_000 });
  expect(new Set(used.commands)).toEqual(new Set(["BatchGetItem", "Query"]));
  expect(used.commands.length).toBeLessThan(10);
  console.log(
    `analytics/me, 365 days, 5 000 meetings: ${used.readUnits} read units, ${Math.round(milliseconds)} ms, ${used.commands.length} requests`,
  );
  expect(used.readUnits).toBeLessThan(110);
  expect(used.writeUnits).toBe(0);
});

/** The cells of a table, as a spreadsheet reads them. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows.filter((row) => row.length > 1);
}
