import { beforeEach, describe, expect, test } from "vitest";
import { askAssistant } from "../../../functions/operations/assistant/ask-assistant.ts";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { bookMeeting as bookMeetingOperation } from "../../../functions/operations/meetings/book-meeting.ts";
import { editMeeting } from "../../../functions/operations/meetings/edit-meeting.ts";
import { getMeeting } from "../../../functions/operations/meetings/get-meeting.ts";
import { removeAttendee } from "../../../functions/operations/meetings/remove-attendee.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { getUser } from "../../../functions/operations/people/get-user.ts";
import { listUsers } from "../../../functions/operations/people/list-users.ts";
import { setRoles } from "../../../functions/operations/people/set-roles.ts";
import { previewSuggestions } from "../../../functions/operations/suggestions/preview-suggestions.ts";
import { findOwnerOfAddress } from "../../../functions/store/people/addresses.ts";
import { readProfile } from "../../../functions/store/people/profiles.ts";
import { act } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { expectConsistent } from "../../support/inconsistencies.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { metered } from "../../support/table/metered.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";

const ten = "2026-12-08T09:00:00Z";
const eleven = "2026-12-08T10:00:00Z";

let office: Office;
let organizer: Person;

beforeEach(async () => {
  office = await newOffice();
  organizer = await office.organizer("America/New_York");
  await call(changeMe, office.services, { as: organizer, body: { language: "fr", name: "Olga" } });
});

/** With the organizer as who invites, unless said. */
function invite(emails: string[], more: object = {}, as = organizer, headers = {}) {
  const options = { attendeeEmails: emails, ignoreAvailability: as === organizer, ...more };
  return office.book(as, organizer, ten, options, headers);
}

async function ownerOf(email: string): Promise<string> {
  return (await findOwnerOfAddress(office.services.table, email))!;
}

describe("somebody who is invited by an address that nobody has", () => {
  test("becomes a person without a log-in, with the zone and the language of who invites, and a name from the address", async () => {
    const { status, body } = await invite(["Ada.Lovelace@Example.org"]);
    expect(status).toBe(201);
    const userId = await ownerOf("ada.lovelace@example.org");
    expect(body.attendees).toEqual([
      { userId, name: "ada lovelace", email: "ada.lovelace@example.org", response: "pending", respondedAt: null },
    ]);
    expect(await readProfile(office.services.table, userId)).toMatchObject({
      ...{ userId, email: "ada.lovelace@example.org", name: "ada lovelace", account: "none", emailProved: false },
      ...{ timeZone: "America/New_York", language: "fr", roles: ["attendee"], invitations: "everyone" },
    });
    await expectConsistent(office);
  });

  test("has a calendar here: nobody double-books them, by id or by address", async () => {
    const { body } = await invite(["ada@example.org"]);
    const ada = { userId: body.attendees[0].userId };
    expect(await office.calendar(ada)).toMatchObject([{ id: body.id, response: "pending" }]);
    const other = await office.organizer();
    const again = (who: object) => office.book(other, other, ten, { ignoreAvailability: true, ...who });
    expect((await again({ attendeeEmails: ["ada@example.org"] })).body.code).toBe("schedule_conflict");
    expect((await again({ attendeeIds: [ada.userId] })).body.code).toBe("schedule_conflict");
    expect(await office.calendar(other)).toEqual([]);
  });

  test("is the same person the next time, whoever invites them and however the address is written", async () => {
    const first = await invite(["ada@example.org"]);
    const other = await office.organizer();
    const more = { attendeeEmails: ["ADA@example.org ", "ada@EXAMPLE.org"], ignoreAvailability: true };
    const second = await office.book(other, other, eleven, more);
    expect(second.body.attendees).toHaveLength(1);
    expect(second.body.attendees[0].userId).toBe(first.body.attendees[0].userId);
    // What they are is not up to whoever invites them next.
    expect((await readProfile(office.services.table, second.body.attendees[0].userId)).language).toBe("fr");
  });

  test("is found by nobody, and shown by name to who is on the meeting with them", async () => {
    const booker = await office.person();
    const more = { attendeeEmails: ["ada@example.org"] };
    const { body } = await office.book(booker, organizer, "2026-12-08T15:00:00Z", more);
    const userId = await ownerOf("ada@example.org");
    const { services } = office;
    expect((await call(listUsers, services, { as: booker, query: { email: "ada@example.org" } })).body.items).toEqual(
      [],
    );
    expect((await call(getUser, services, { as: booker, params: { userId } })).body.code).toBe("not_found");
    const seen = await call(getMeeting, services, { as: booker, params: { id: body.id } });
    expect(seen.body.attendees).toMatchObject([{ userId: booker.userId }, { userId, name: "ada" }]);
    expect(seen.body.attendees[1].email).toBeUndefined();
    const admin = await office.person(["admin"]);
    const promotion = { as: admin, params: { userId }, body: { roles: ["organizer"] } };
    expect((await call(setRoles, services, promotion)).body.code).toBe("not_found");
  });

  test("can be added later, and taken off again", async () => {
    const booker = await office.person();
    const { body } = await office.book(booker, organizer, "2026-12-08T15:00:00Z");
    const added = await act(office, addAttendees, organizer, body.id, { attendeeEmails: ["ada@example.org"] });
    expect(added.body.attendees).toMatchObject([{ userId: booker.userId }, { name: "ada", response: "pending" }]);
    const ada = { userId: await ownerOf("ada@example.org") };
    expect(await office.calendar(ada)).toHaveLength(1);
    const params = { id: body.id, userId: ada.userId };
    expect((await call(removeAttendee, office.services, { as: organizer, params })).status).toBe(200);
    const again = await act(office, addAttendees, organizer, body.id, { attendeeEmails: ["ada@example.org"] });
    expect(again.body.attendees[1].userId).toBe(ada.userId);
    await expectConsistent(office);
  });
});

describe("somebody who has an account", () => {
  test("is that person, invited as by their id, and named once where they are named twice", async () => {
    const [kim, { table }] = [await office.person(), office.services];
    const { email } = await readProfile(table, kim.userId);
    const own = (await readProfile(table, organizer.userId)).email;
    const { body } = await invite([email, own], { attendeeIds: [kim.userId] });
    expect(body.attendees).toMatchObject([{ userId: kim.userId, name: "Kim", email, response: "pending" }]);
  });

  test("and takes no invitations is not invited by their address either", async () => {
    const kim = await office.person();
    await call(changeMe, office.services, { as: kim, body: { invitations: "nobody" } });
    const { email } = await readProfile(office.services.table, kim.userId);
    expect((await invite([email, "ada@example.org"])).body.code).toBe("invitation_refused");
  });

  test("may be told of a link: only strangers are spared it", async () => {
    const kim = await office.person();
    const { email } = await readProfile(office.services.table, kim.userId);
    expect((await invite([email], { title: "https://example.com" })).status).toBe(201);
  });
});

describe("a title that begins with the name of its type", () => {
  test.each([
    ["Node.js intro: Vera", 201],
    ["Node.js intro\u00a0: Vera", 201],
    ["Node.js intro", 201],
    ["Node.js intro: see www.example.com", 400],
    ["Node.js intro.example.com", 400],
    ["Vera: Node.js intro", 400],
  ])("is read by strangers, as far as the rest is harmless: %s", async (title, status) => {
    const { id } = await office.meetingType(organizer, { name: "Node.js intro" });
    const about = { meetingTypeId: id, attendeeEmails: ["ada@example.org"] };
    const booker = await office.person();
    const answer = await office.book(booker, organizer, "2026-12-08T15:00:00Z", { ...about, title });
    expect([answer.status, answer.body.errors?.[0].path]).toEqual([status, status === 400 ? "title" : undefined]);
  });

  test("may also be edited, and others invited to it", async () => {
    const { id: meetingTypeId } = await office.meetingType(organizer, { name: "Node.js intro" });
    const { body } = await invite(["ada@example.org"], { meetingTypeId, title: "Intro" });
    const edited = await act(office, editMeeting, organizer, body.id, { title: "Node.js intro: Ada" });
    expect(edited.body.title).toBe("Node.js intro: Ada");
    expect((await act(office, addAttendees, organizer, body.id, { attendeeEmails: ["ben@example.org"] })).status).toBe(
      200,
    );
  });
});

test("a refusal makes nobody", async () => {
  const before = await readWholeTable(office.services.table);
  for (const more of [{ end: "2026-12-08T09:07:00Z" }, { title: "www.example.com" }, { attendeeIds: ["nobody"] }]) {
    expect((await invite(["ada@example.org"], { ignoreAvailability: false, ...more })).status).toBeGreaterThan(399);
  }
  const crowd = await Promise.all(Array.from({ length: 15 }, () => office.person()));
  const ids = crowd.map(({ userId }) => userId);
  const emails = ["a", "b", "c", "d", "e"].map((name) => `${name}@example.org`);
  expect((await invite(emails, { attendeeIds: ids })).body.code).toBe("too_many_participants");
  const after = await readWholeTable(office.services.table);
  expect(after.filter(({ account }) => account === "none")).toEqual([]);
  const itemsAPerson = 3;
  expect(after.length - before.length).toBe(itemsAPerson * crowd.length);
  // The time of a refusal comes with others, as for everybody.
  const refused = await invite(["ada@example.org"], { ignoreAvailability: false });
  expect(refused.body.code).toBe("outside_availability");
  expect(refused.body.alternatives).toHaveLength(3);
});

test("twenty people, ten of them strangers, on two dates: all of it in one transaction", async () => {
  const crowd = await Promise.all(Array.from({ length: 9 }, () => office.person()));
  const type = await office.meetingType(organizer, {
    bufferBeforeMinutes: 60,
    bufferAfterMinutes: 60,
    durationMinutes: 60,
  });
  const { status, body } = await office.book(
    organizer,
    organizer,
    "2026-12-08T23:30:00Z",
    {
      meetingTypeId: type.id,
      ignoreAvailability: true,
      attendeeIds: crowd.map(({ userId }) => userId),
      attendeeEmails: Array.from({ length: 10 }, (_, place) => `guest${place}@example.org`),
    },
    { "idempotency-key": "crowd" },
  );
  expect({ status, people: body.attendees?.length }).toEqual({ status: 201, people: 19 });
  await expectConsistent(office);
});

test("of two who invite the same new address at once, both invite one person", async () => {
  const other = await office.organizer();
  const more = { attendeeEmails: ["ada@example.org"], ignoreAvailability: true };
  const [one, two] = await Promise.all([
    office.book(organizer, organizer, ten, more),
    office.book(other, other, eleven, more),
  ]);
  expect([one.status, two.status]).toEqual([201, 201]);
  expect(one.body.attendees[0].userId).toBe(two.body.attendees[0].userId);
  const people = (await readWholeTable(office.services.table)).filter(({ account }) => account === "none");
  expect(people).toHaveLength(1);
  await expectConsistent(office);
});

test("a request that is repeated with its key invites once, and gets the answer that was kept", async () => {
  const headers = { "idempotency-key": "one" };
  const first = await invite(["ada@example.org"], {}, organizer, headers);
  const second = await invite(["ada@example.org"], {}, organizer, headers);
  expect(second.body).toEqual(first.body);
  expect(await office.calendar({ userId: first.body.attendees[0].userId })).toHaveLength(1);
});

describe("no relay for spam", () => {
  test.each([
    ["title", { title: "Win at casino.example" }],
    ["title", { title: "ｗｗｗ．example．com" }],
  ])("the %s of an invitation to a stranger carries no link", async (path, more) => {
    const { status, body } = await invite(["ada@example.org"], more);
    expect({ status, path: body.errors?.[0].path }).toEqual({ status: 400, path });
  });

  test("a place with a link is the organizer's to name", async () => {
    const booker = await office.person();
    const more = { location: "https://video.example.com/4711", ignoreAvailability: false };
    const book = (as: Person, start: string) =>
      office.book(as, organizer, start, { ...more, attendeeEmails: ["ada@example.org"] });
    expect((await book(booker, "2026-12-08T15:00:00Z")).body.errors).toMatchObject([{ path: "location" }]);
    expect((await book(organizer, "2026-12-08T15:00:00Z")).status).toBe(201);
  });

  test("nobody invites strangers under a name that is a link, in words of their language", async () => {
    await call(changeMe, office.services, { as: organizer, body: { name: "casino.example" } });
    const { body } = await invite(["ada@example.org"], {}, organizer, { "accept-language": "de" });
    expect(body.errors).toMatchObject([{ path: "attendeeEmails", message: expect.stringContaining("Ihr Name") }]);
  });

  test("a title does not become a link later, as long as a stranger is on the meeting", async () => {
    const { body } = await invite(["ada@example.org"]);
    const edit = (title: string) => act(office, editMeeting, organizer, body.id, { title });
    expect((await edit("See example.com")).body.errors).toMatchObject([{ path: "title" }]);
    expect((await edit("See you")).status).toBe(200);
    const booked = await office.book(await office.person(), organizer, "2026-12-08T15:00:00Z", {
      title: "example.com",
    });
    expect((await act(office, editMeeting, organizer, booked.body.id, { title: "example.org" })).status).toBe(200);
    const added = await act(office, addAttendees, organizer, booked.body.id, { attendeeEmails: ["ada@example.org"] });
    expect(added.body.errors).toMatchObject([{ path: "title" }]);
  });

  const limits = { newAddressLimits: { members: 3, visitors: 1 }, memberEmailDomains: ["*"] };

  function inviteWithin(limits: object, start: string, emails: string[], who: object = {}) {
    const limited = { ...office, services: { ...office.services, ...limits } };
    const body = { organizerId: organizer.userId, meetingTypeId: "one-on-one", start, title: "Tea" };
    return call(bookMeetingOperation, limited.services, {
      as: organizer,
      body: { ...body, ignoreAvailability: true, attendeeEmails: emails, ...who },
    });
  }

  test("so many new addresses a day and no more; those of before do not count, nor does what was refused", async () => {
    expect((await inviteWithin(limits, ten, ["a@example.org", "b@example.org"])).status).toBe(201);
    const refused = await inviteWithin(limits, eleven, ["c@example.org", "d@example.org"]);
    expect(refused).toMatchObject({ status: 429, body: { code: "too_many_requests" } });
    expect(refused.headers["retry-after"]).toBe(String(19 * 60 * 60));
    expect(await findOwnerOfAddress(office.services.table, "c@example.org")).toBeUndefined();
    expect((await inviteWithin(limits, eleven, ["a@example.org", "c@example.org"])).status).toBe(201);
    expect((await inviteWithin(limits, "2026-12-08T11:00:00Z", ["d@example.org"])).status).toBe(429);
    office.services.clock.set("2026-12-08T00:00:00Z");
    expect((await inviteWithin(limits, "2026-12-08T11:00:00Z", ["d@example.org"])).status).toBe(201);
  });

  test("an address that somebody else has written to is as new as any; by its id, too", async () => {
    const other = await office.organizer();
    const more = { attendeeEmails: ["a@example.org", "b@example.org"], ignoreAvailability: true };
    const { body } = await office.book(other, other, "2026-12-09T09:00:00Z", more);
    const [one, two] = body.attendees as Person[];
    const oneADay = { ...limits, newAddressLimits: { members: 1, visitors: 1 } };
    expect((await inviteWithin(oneADay, ten, [], { attendeeIds: [one!.userId] })).status).toBe(201);
    const refused = { status: 429, body: { code: "too_many_requests" } };
    expect(await inviteWithin(oneADay, eleven, [], { attendeeIds: [two!.userId] })).toMatchObject(refused);
    expect(await inviteWithin(oneADay, eleven, ["b@example.org"])).toMatchObject(refused);
  });

  test("a visitor writes to fewer than a member; whoever has a role is a member, wherever their address lies", async () => {
    await call(changeMe, office.services, { as: organizer, body: { handle: "olga", publicTypes: ["one-on-one"] } });
    const [visitor, two] = [await office.person(), ["a@example.org", "b@example.org"]];
    const elsewhere = { ...limits, memberEmailDomains: ["example.net"] };
    const book = (attendeeEmails: string[]) =>
      call(
        bookMeetingOperation,
        { ...office.services, ...elsewhere },
        {
          as: visitor,
          body: {
            ...{ organizerId: organizer.userId, meetingTypeId: "one-on-one", title: "Tea" },
            ...{ start: "2026-12-08T15:00:00Z", attendeeEmails },
          },
        },
      );
    expect(await book(two)).toMatchObject({ status: 429, body: { code: "too_many_requests" } });
    expect((await book(["a@example.org"])).status).toBe(201);
    expect((await inviteWithin(elsewhere, ten, two)).status).toBe(201);
  });

  test("many at once are counted as one by one", async () => {
    const starts = Array.from({ length: 8 }, (_, place) => `2026-12-08T${String(place + 8).padStart(2, "0")}:00:00Z`);
    const answers = await Promise.all(
      starts.map((start, place) => inviteWithin(limits, start, [`guest${place}@example.org`])),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 429]));
  });
});

describe("a preview", () => {
  const preview = async (attendeeEmails: string[], more: object = {}) =>
    call(
      previewSuggestions,
      { ...office.services, model: undefined },
      {
        as: organizer,
        body: { organizerId: organizer.userId, meetingTypeId: "one-on-one", attendeeEmails, ...more },
      },
    );

  test("counts somebody who has no account as free on the inviter's clock, and keeps nothing", async () => {
    const before = await readWholeTable(office.services.table);
    const { status, body } = await preview(["ada@example.org"]);
    expect(status).toBe(200);
    const [best] = body.suggestions;
    const clocks = Object.fromEntries(
      best.localTimes.map(({ userId, ...clock }: { userId: string }) => [userId, clock]),
    );
    expect(clocks["ada@example.org"]).toEqual(clocks[organizer.userId]);
    expect(best.apply.body.attendeeEmails).toEqual(["ada@example.org"]);
    const after = await readWholeTable(office.services.table);
    expect(after.filter(({ sk }) => !sk.startsWith("COSTLY"))).toEqual(before);
    const { method: _, path: __, body: booking } = best.apply;
    expect((await call(bookMeetingOperation, office.services, { as: organizer, body: booking })).status).toBe(201);
  });

  test("knows when somebody is busy who was invited before", async () => {
    await invite(["ada@example.org"], { start: undefined });
    const range = { from: "2026-12-08T09:00:00Z", to: "2026-12-08T09:30:00Z" };
    expect((await preview(["ada@example.org"], range)).body.suggestions).toEqual([]);
  });

  test("without addresses is what it was", async () => {
    const { body } = await preview([]);
    expect(body.suggestions[0].apply.body).not.toHaveProperty("attendeeEmails");
  });
});

test("the assistant finds nobody without a log-in by their address", async () => {
  await invite(["ada@example.org"]);
  const ask = (email: string) =>
    call(
      askAssistant,
      { ...office.services, model: undefined, intentModel: undefined, mailer: undefined },
      {
        as: organizer,
        body: { intent: { action: "find", people: [{ email }] } },
      },
    );
  const [known, unknown] = [await ask("ada@example.org"), await ask("nobody@example.org")];
  expect(known.status).toBe(200);
  expect(JSON.stringify(known.body).replaceAll("ada@", "nobody@")).toBe(JSON.stringify(unknown.body));
});

test("inviting strangers costs a bounded number of units more, and inviting others nothing", async () => {
  const { table, usage } = metered(office.services.table);
  const kim = await office.person();
  const services = { ...office.services, table };
  const body = { organizerId: organizer.userId, meetingTypeId: "one-on-one", title: "Tea", ignoreAvailability: true };
  const book = async (start: string, more: object) => {
    usage();
    expect(
      (await call(bookMeetingOperation, services, { as: organizer, body: { ...body, start, ...more } })).status,
    ).toBe(201);
    return usage();
  };
  expect((await book(ten, { attendeeIds: [kim.userId] })).commands).toEqual(["BatchGetItem", "TransactWriteItems"]);
  const strangers = Array.from({ length: 10 }, (_, place) => `guest${place}@example.org`);
  const { commands, ...units } = await book(eleven, { attendeeEmails: strangers });
  expect(commands).toEqual(["BatchGetItem", "BatchGetItem", "BatchGetItem", "TransactWriteItems"]);
  expect(units).toMatchInlineSnapshot(`
    {
      "readUnits": 31,
      "writeUnits": 108,
    }
  `);
});
