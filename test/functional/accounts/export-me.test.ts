import { afterAll, beforeAll, expect, test } from "vitest";
import { countEvents } from "../../../functions/events/followers/count-events.ts";
import { ofInterest } from "../../../functions/events/trigger/event-function.ts";
import { exportMe } from "../../../functions/operations/accounts/export-me.ts";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { bookMeeting } from "../../../functions/operations/meetings/book-meeting.ts";
import { removeAttendee } from "../../../functions/operations/meetings/remove-attendee.ts";
import { getUser } from "../../../functions/operations/people/get-user.ts";
import { profileKey } from "../../../functions/store/people/profiles.ts";
import { call } from "../../support/call.ts";
import type { Person } from "../../support/person.ts";
import { storeMeetings } from "../../support/stored-meetings.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";
import { type Leaver, newLeaver } from "./closed-account.ts";

let users: TestUserPool;
let leaver: Leaver;

beforeAll(async () => {
  users = await newUserPool();
  leaver = await newLeaver(users);
});

afterAll(() => users.stop());

interface Datum {
  kind: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into data of every shape.
  data: any;
}

async function everythingAbout(as: Person): Promise<{ data: Datum[]; pages: number }> {
  const data: Datum[] = [];
  let [cursor, pages] = ["", 0];
  do {
    const { status, body } = await call(exportMe, leaver.services, { as, query: cursor ? { cursor } : {} });
    expect(status).toBe(200);
    data.push(...body.items);
    cursor = body.nextCursor;
    pages++;
  } while (cursor);
  return { data, pages };
}

test("the export has everything of one's own partition, each in a form that can be read", async () => {
  const { services, lea, email, name } = leaver;
  const { data } = await everythingAbout(lea);
  const own = (await readWholeTable(services.table)).filter(({ pk }) => pk === profileKey(lea.userId).pk);
  const kinds = new Set(data.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(
    [
      ...["account", "address", "availability", "calendar-day", "costly-requests", "ended-meeting", "focus-block"],
      ...[
        "history-line",
        "invitations",
        "kept-answer",
        "meeting",
        "meeting-type",
        "meeting-type-list",
        "place-among-organizers",
        "place-in-directory",
        "profile",
      ],
      ...["removed-focus-block", "review"],
    ].sort(),
  );
  const beside = [
    "account",
    "address",
    "place-among-organizers",
    "place-in-directory",
    "history-line",
    "meeting",
    "review",
  ];
  expect(data.filter(({ kind }) => !beside.includes(kind))).toHaveLength(own.length);
  expect(data.find(({ kind }) => kind === "profile")?.data).toMatchObject({
    id: lea.userId,
    email,
    name,
    emailProved: false,
    hasPassword: true,
  });
  expect(data.find(({ kind }) => kind === "account")?.data).toEqual({ userId: lea.userId, confirmed: true });
  const [removed] = data.filter(({ kind }) => kind === "removed-focus-block");
  expect(removed?.data).toMatchObject({ start: "2026-12-15T09:00:00Z", end: "2026-12-15T11:00:00Z" });
});

test("it names things in words of people, and no keys of the table", async () => {
  const { lea, email } = leaver;
  const { data } = await everythingAbout(lea);
  expect(JSON.stringify(data)).not.toMatch(/\b[A-Z][A-Z-]*#/);
  expect(data.find(({ kind }) => kind === "address")?.data).toEqual({ email, userId: lea.userId });
  expect(data.find(({ kind }) => kind === "place-among-organizers")?.data).toMatchObject({ hasOpenHours: true });
});

test("it has every meeting once, what one has done to them and said of them, and nothing that others have", async () => {
  const { lea, ben, olga, meetings } = leaver;
  const { data } = await everythingAbout(lea);
  const ids = data.filter(({ kind }) => kind === "meeting").map(({ data }) => data.id);
  const { hostedThen, attendedThen, hostedNext, attendedNext, alone, off, left } = meetings;
  expect(ids.sort()).toEqual([hostedThen, attendedThen, hostedNext, attendedNext, alone].sort());
  const ended = data.filter(({ kind }) => kind === "ended-meeting");
  expect(ended.map(({ data }) => [data.id, data.how, data.by]).sort()).toEqual(
    [
      [off, "cancelled", olga.userId],
      [left, "left", lea.userId],
    ].sort(),
  );
  const lines = data.filter(({ kind }) => kind === "history-line").map(({ data }) => data);
  expect(lines.every(({ requestedBy }) => requestedBy === lea.userId)).toBe(true);
  expect(lines.map(({ meetingId, editType }) => `${meetingId} ${editType}`).sort()).toEqual(
    [
      `${attendedThen} booked`,
      `${hostedNext} rescheduled`,
      `${alone} booked`,
      `${off} booked`,
      `${left} booked`,
      `${left} attendee_removed`,
    ].sort(),
  );
  const reviews = data.filter(({ kind }) => kind === "review");
  expect(reviews.map(({ data }) => [data.meetingId, data.rating])).toEqual([[attendedThen, 2]]);
  expect(JSON.stringify(data)).not.toContain(`${ben.userId}@example.com`);
});

test("it has the months in which one is counted", async () => {
  const { services, changes, lea } = leaver;
  await countEvents.handle(ofInterest(countEvents.interests, changes), services);
  const { data } = await everythingAbout(lea);
  const counted = data.filter(({ kind }) => kind.startsWith("counted-as-"));
  expect(counted).toEqual([
    { kind: "counted-as-organizer", data: { month: "2026-12", meetings: 2 } },
    { kind: "counted-as-attendee", data: { month: "2026-12", meetings: 3 } },
  ]);
});

test("it has what others have done to one's part in a meeting", async () => {
  const { services, lea, ben, olga } = leaver;
  const request = { meetingTypeId: "one-on-one", start: "2026-12-21T09:00:00Z", title: "Planning" };
  const { body: meeting } = await call(bookMeeting, services, {
    as: ben,
    body: { ...request, organizerId: olga.userId },
  });
  const params = { id: meeting.id };
  await call(addAttendees, services, { as: olga, params, body: { userIds: [lea.userId] } });
  await call(removeAttendee, services, { as: olga, params: { ...params, userId: lea.userId } });
  const { data } = await everythingAbout(lea);
  const lines = data.filter(({ kind, data }) => kind === "history-line" && data.meetingId === meeting.id);
  const { body: olgasProfile } = await call(getUser, services, { as: lea, params: { userId: olga.userId } });
  const byOlga = { requestedBy: olga.userId, requestedByName: olgasProfile.name, attendeeIds: [lea.userId] };
  expect(lines.map(({ data }) => data)).toMatchObject([
    { editType: "attendee_added", ...byOlga },
    { editType: "attendee_removed", ...byOlga },
  ]);
});

test("a busy life comes in pages that leave nothing out and repeat nothing", async () => {
  const { services, otto, ben } = leaver;
  await storeMeetings(services.table, { organizerId: otto.userId, attendeeId: ben.userId }, 400, 20_500);
  const { data, pages } = await everythingAbout(otto);
  expect(pages).toBeGreaterThan(4);
  const ids = data.filter(({ kind }) => kind === "meeting").map(({ data }) => data.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(400 + 3);
});
