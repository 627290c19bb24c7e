import { beforeEach, describe, expect, test } from "vitest";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { bookMeeting } from "../../../functions/operations/meetings/book-meeting.ts";
import { getMeeting } from "../../../functions/operations/meetings/get-meeting.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { getMe } from "../../../functions/operations/people/get-me.ts";
import { getUser } from "../../../functions/operations/people/get-user.ts";
import { listOrganizers } from "../../../functions/operations/people/list-organizers.ts";
import { listMoveSlots } from "../../../functions/operations/slots/list-move-slots.ts";
import { listSlots } from "../../../functions/operations/slots/list-slots.ts";
import { type Answer, call } from "../../support/call.ts";
import { newOffice, type Office } from "../../support/office.ts";
import { newPerson, type Person } from "../../support/person.ts";
import { metered } from "../../support/table/metered.ts";

let office: Office;
let [organizer, visitor, member]: Person[] = [];
const at = "2026-12-08T09:00:00Z";

beforeEach(async () => {
  office = await newOffice();
  const outside = (roles: "organizer"[] = []) =>
    newPerson(office.services.table, roles, "Europe/Berlin", undefined, `${Math.random()}@elsewhere.example`);
  [organizer, visitor, member] = [await office.organizer(), await outside(), await office.person()];
  await call(changeMe, office.services, { as: organizer, body: { handle: "olga", publicTypes: ["one-on-one"] } });
});

const services = () => ({ ...office.services, memberEmailDomains: ["example.com"] });
const slots = (as: Person, query: object = {}) =>
  call(listSlots, services(), {
    as,
    query: { organizerId: organizer!.userId, meetingTypeId: "one-on-one", ...query },
  });
const book = (as: Person, more: object = {}): Promise<Answer> =>
  call(bookMeeting, services(), {
    as,
    body: { organizerId: organizer!.userId, meetingTypeId: "one-on-one", start: at, title: "Visit", ...more },
  });

describe("a visitor", () => {
  test("lists and books what its organizer has published, with guests by address", async () => {
    const { status, body } = await slots(visitor!, { from: "2026-12-08", to: "2026-12-08" });
    expect([status, body.slots[0].start]).toEqual([200, "2026-12-08T09:00:00+01:00"]);
    const booked = await book(visitor!, { attendeeEmails: ["guest@third.example"] });
    expect(booked).toMatchObject({ status: 201, body: { attendees: [{ userId: visitor!.userId }, {}] } });
  });

  test("knows nothing of what is not published", async () => {
    for (const meetingTypeId of ["product-discussion", "never-was"]) {
      expect(await slots(visitor!, { meetingTypeId })).toMatchObject({ status: 404, body: { code: "not_found" } });
      expect(await book(visitor!, { meetingTypeId })).toMatchObject({ status: 404, body: { code: "not_found" } });
    }
    await call(changeMe, services(), { as: organizer!, body: { handle: null } });
    expect((await slots(visitor!)).status).toBe(404);
    expect((await book(visitor!)).status).toBe(404);
  });

  test("cannot put people on a meeting by their ids, nor see when they are free", async () => {
    const attendeeIds = [member!.userId];
    expect(await book(visitor!, { attendeeIds })).toMatchObject({ status: 403, body: { code: "forbidden" } });
    expect(await slots(visitor!, { attendeeIds: member!.userId })).toMatchObject({
      status: 403,
      body: { code: "forbidden" },
    });
  });

  test("sees the meetings that they are on, moves them, and sees no other", async () => {
    const { id } = (await book(visitor!)).body;
    const others = (await book(member!, { start: "2026-12-08T11:00:00Z" })).body;
    const params = { id };
    expect((await call(getMeeting, services(), { as: visitor!, params })).body.attendees).toHaveLength(1);
    const moves = await call(listMoveSlots, services(), { as: visitor!, params, query: { from: "2026-12-09" } });
    const [{ start }] = moves.body.slots;
    expect((await call(rescheduleMeeting, services(), { as: visitor!, params, body: { start } })).status).toBe(200);
    expect((await call(getMeeting, services(), { as: visitor!, params: { id: others.id } })).status).toBe(404);
  });

  test("reads in plain words what is for members", async () => {
    const answer = await call(listOrganizers, services(), { as: visitor!, headers: { "accept-language": "de" } });
    expect(answer).toMatchObject({ status: 403, body: { code: "forbidden" } });
    expect(answer.body.detail).toMatch(/^Das steht nur Mitgliedern der Organisation offen\./);
  });
});

describe("who one is", () => {
  test.each([
    ["a visitor", true, () => visitor!],
    ["a member", false, () => member!],
    ["an organizer", false, () => organizer!],
  ])("%s reads whether they are a visitor: %s", async (_, expected, person) => {
    expect((await call(getMe, services(), { as: person() })).body.visitor).toBe(expected);
    const changed = await call(changeMe, services(), { as: person(), body: { name: "Kim" } });
    expect(changed.body.visitor).toBe(expected);
    expect((await call(getMe, office.services, { as: person() })).body.visitor).toBe(false);
  });
});

describe("a member", () => {
  test("books all types, also with people by their ids", async () => {
    const more = { meetingTypeId: "product-discussion", attendeeIds: [visitor!.userId] };
    expect((await book(member!, more)).status).toBe(201);
  });

  test("is also who was given a role, wherever their address lies", async () => {
    const hired = await newPerson(office.services.table, ["organizer"], "UTC", undefined, "hired@elsewhere.example");
    const params = { userId: member!.userId };
    expect((await call(getUser, services(), { as: hired, params })).status).toBe(200);
    const { id } = (await book(hired, { start: "2026-12-08T13:00:00Z" })).body;
    const body = { userIds: [member!.userId] };
    expect((await call(addAttendees, services(), { as: organizer!, params: { id }, body })).status).toBe(200);
  });
});

test("where everybody is a member nothing more is read; else the caller's profile", async () => {
  const { table, usage } = metered(office.services.table);
  const looking = async (memberEmailDomains: string[]) => {
    await call(getUser, { ...services(), table, memberEmailDomains }, { as: member!, params: member as never });
    return usage().commands;
  };
  expect(await looking(["*"])).toEqual(["BatchGetItem"]);
  expect(await looking(["example.com"])).toEqual(["GetItem", "BatchGetItem"]);
});
