import { beforeEach, describe, expect, test } from "vitest";
import { askAssistant } from "../../../functions/operations/assistant/ask-assistant.ts";
import { bookMeeting } from "../../../functions/operations/meetings/book-meeting.ts";
import { listMeetings } from "../../../functions/operations/meetings/list-meetings.ts";
import { readProfile } from "../../../functions/store/people/profiles.ts";
import { call } from "../../support/call.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { newNamedPerson } from "./people.ts";

let office: Office;
let olga: Person;
let ben: Person;

beforeEach(async () => {
  office = await newOffice();
  olga = await office.organizer();
  ben = await newNamedPerson(office, "Ben Miller");
});

const ask = (as: Person, intent: object, headers = {}) =>
  call(askAssistant, office.services, { as, body: { intent }, headers });

const addressOf = async ({ userId }: Person) => (await readProfile(office.services.table, userId)).email;

describe("times for a new meeting", () => {
  test("are suggested by one's own rules, and each can be booked as it stands", async () => {
    const into = { from: "2026-12-08", to: "2026-12-09" };
    const { status, body } = await ask(olga, { action: "find", people: [ben], durationMinutes: 45, into });
    expect(status).toBe(200);
    expect(body.needs).toEqual([]);
    expect(body.intent).toEqual({
      ...{ action: "find", people: [ben], durationMinutes: 45, into },
      ...{ organizerId: olga.userId, meetingTypeId: "one-on-one" },
    });
    expect(body.understood).toEqual([
      "A meeting of 45 minutes with Ben Miller.",
      "Kind of meeting: One-on-one. Host: you.",
      expect.stringMatching(/^New time: Tuesday,? 8 December to Wednesday,? 9 December\.$/),
      "All times are those of Europe/Berlin.",
    ]);
    expect(body.proposal).toMatchObject({ kind: "suggestions", source: "rules", suggestions: [{}, {}, {}] });
    for (const { start, apply } of body.proposal.suggestions) {
      expect(start).toMatch(/^2026-12-0[89]T/);
      const booked = await call(bookMeeting, office.services, { as: olga, body: apply.body });
      expect(booked).toMatchObject({ status: 201, body: { start, title: "One-on-one" } });
    }
  });

  test("are found for somebody who is known by their address, and by a part of their name", async () => {
    await office.book(olga, olga, "2026-12-10T09:00:00Z", { attendeeIds: [ben.userId] });
    for (const person of [{ email: (await addressOf(ben)).toUpperCase() }, { name: "ben" }, { name: "Miller" }]) {
      const { body } = await ask(olga, { action: "book", people: [person], durationMinutes: 15 });
      expect(body.intent.people).toEqual([ben]);
      expect(body.proposal.suggestions).toHaveLength(3);
    }
  });

  test("are booked under the title that was said, and a title that is the name of a type means that type", async () => {
    const titled = await ask(olga, { action: "book", people: [ben], durationMinutes: 45, title: "Budget" });
    expect(titled.body.understood).toContain("It is called “Budget”.");
    expect(titled.body.proposal.suggestions[0].apply.body).toMatchObject({ title: "Budget" });
    const named = await ask(olga, { action: "book", people: [ben], title: "product discussion" });
    expect(named.body.intent).toMatchObject({ meetingTypeId: "product-discussion", durationMinutes: 60 });
  });

  test("lie on the dates of the zone that is said", async () => {
    const into = { from: "2026-12-08", to: "2026-12-08" };
    const intent = { action: "find", people: [ben], durationMinutes: 45, into, timeZone: "Asia/Tokyo" };
    const { body } = await ask(olga, intent);
    // In Tokyo, Tuesday ends at 16:00 in Berlin.
    const starts: string[] = body.proposal.suggestions.map(({ start }: { start: string }) => start);
    expect(starts.every((start) => start >= "2026-12-07T15:00:00Z" && start < "2026-12-08T15:00:00Z")).toBe(true);
    expect(body.understood.at(-1)).toBe("All times are those of Asia/Tokyo.");
  });

  test("come with sentences in the language that is asked for", async () => {
    const intent = { action: "find", people: [ben], durationMinutes: 45 };
    const understoodIn = async (language: string) =>
      (await ask(olga, intent, { "accept-language": language })).body.understood[0];
    expect(await understoodIn("de-AT")).toBe("Ein Termin von 45 Minuten mit Ben Miller.");
    expect(await understoodIn("fr")).toBe("Une réunion de 45 minutes avec Ben Miller.");
    expect(await understoodIn("es")).toBe("Una reunión de 45 minutos con Ben Miller.");
    const need = await ask(olga, { ...intent, durationMinutes: 30 }, { "accept-language": "de" });
    expect(need.body.needs[0].question).toBe("Um welche Art von Termin geht es?");
  });

  test("change nothing, and are told where there are none", async () => {
    const into = { from: "2026-12-12", to: "2026-12-13" };
    const { body } = await ask(olga, { action: "book", people: [ben], durationMinutes: 45, into });
    expect(body.proposal).toMatchObject({ suggestions: [], emptyReason: "no_open_hours" });
    expect((await call(listMeetings, office.services, { as: olga })).body.items).toEqual([]);
  });
});

describe("what is missing comes back as one question", () => {
  const needsOf = async (as: Person, intent: object) => {
    const { status, body } = await ask(as, intent);
    expect(status).toBe(200);
    expect(body.proposal).toBeNull();
    expect(body.needs).toHaveLength(1);
    return body.needs[0];
  };

  test("which type, with the length that was said; the answer is complete", async () => {
    const need = await needsOf(olga, { action: "find", people: [ben], durationMinutes: 30 });
    expect(need).toMatchObject({
      about: "meeting_type",
      question: "What kind of meeting is it?",
      choices: [{ label: "One-on-one, 30 minutes" }, { label: "Product discussion, 30 minutes" }],
    });
    const { body } = await ask(olga, need.choices[1].intent);
    expect(body.needs).toEqual([]);
    expect(body.proposal.suggestions[0].apply.body).toMatchObject({ meetingTypeId: "product-discussion" });
  });

  test("how long, where no type lasts as long as was said", async () => {
    const need = await needsOf(olga, { action: "find", people: [ben], durationMinutes: 50 });
    expect(need).toMatchObject({
      about: "duration",
      question: "The host offers no meeting of 50 minutes. How long is it?",
    });
    expect(need.choices[0].label).toBe("One-on-one, 45 minutes");
    expect((await ask(olga, need.choices[0].intent)).body.intent.durationMinutes).toBe(45);
  });

  test("who hosts, where more than one can; whoever cannot host asks for the one who can", async () => {
    const otto = await office.organizer();
    const need = await needsOf(olga, { action: "find", people: [otto], durationMinutes: 45 });
    expect(need).toMatchObject({ about: "organizer", question: "Who hosts the meeting?" });
    expect(need.choices.map(({ intent }: { intent: { organizerId: string } }) => intent.organizerId)).toEqual([
      olga.userId,
      otto.userId,
    ]);
    const { body } = await ask(ben, { action: "find", people: [otto], durationMinutes: 45 });
    expect(body.intent.organizerId).toBe(otto.userId);
    expect(body.proposal.suggestions).toHaveLength(3);
    const nobody = await needsOf(ben, { action: "find", people: [await newNamedPerson(office, "Cleo")] });
    expect(nobody).toMatchObject({ about: "organizer", choices: [] });
  });

  test("with whom, where nobody is named", async () => {
    expect(await needsOf(olga, { action: "book", durationMinutes: 45 })).toMatchObject({
      about: "people",
      choices: [],
    });
  });

  test("who is meant: nobody of that name or address, or several", async () => {
    const unknown = await needsOf(olga, { action: "find", people: [{ name: "Zoe" }], durationMinutes: 45 });
    expect(unknown).toEqual({
      about: "people",
      question: "Who is Zoe? Nobody on your meetings is called that: give an e-mail address.",
      choices: [],
    });
    const address = await needsOf(olga, { action: "find", people: [{ email: "zoe@example.com" }] });
    expect(address.question).toContain("zoe@example.com");

    const other = await newNamedPerson(office, "Ben Smith");
    const attendeeIds = [ben.userId, other.userId];
    await office.book(olga, olga, "2026-12-10T09:00:00Z", { attendeeIds });
    const several = await needsOf(olga, { action: "find", people: [{ name: "Ben" }], durationMinutes: 45 });
    expect(several.question).toBe("Which Ben do you mean?");
    expect(several.choices.map(({ label }: { label: string }) => label).sort()).toEqual(["Ben Miller", "Ben Smith"]);
    expect((await ask(olga, several.choices[0].intent)).body.proposal.suggestions).toHaveLength(3);
    expect(
      (await ask(olga, { action: "find", people: [{ name: "Ben Smith" }], durationMinutes: 45 })).body.needs,
    ).toEqual([]);
  });

  test("people whom the caller has not met are not found by name", async () => {
    await office.book(ben, olga, "2026-12-10T09:00:00Z");
    const stranger = await office.organizer();
    expect(await needsOf(stranger, { action: "find", people: [{ name: "Ben Miller" }] })).toMatchObject({
      choices: [],
    });
  });
});

describe("is refused", () => {
  test.each([
    ["no intent", {}, "intent"],
    ["another action", { intent: { action: "cancel" } }, "intent.action"],
    ["an unknown field", { intent: { action: "find", force: true } }, "intent.force"],
    [
      "dates in the wrong order",
      { intent: { action: "find", into: { from: "2026-12-09", to: "2026-12-08" } } },
      "intent.into.to",
    ],
    [
      "more dates than can be searched",
      { intent: { action: "find", into: { from: "2026-12-01", to: "2027-03-01" } } },
      "intent.into.to",
    ],
    ["a length of nothing", { intent: { action: "find", durationMinutes: 0 } }, "intent.durationMinutes"],
    ["too many people", { intent: { action: "find", people: Array(20).fill({ userId: "a" }) } }, "intent.people"],
  ])("%s", async (_, body, path) => {
    const answer = await call(askAssistant, office.services, { as: olga, body });
    expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request" } });
    expect(answer.body.errors.map((error: { path: string }) => error.path)).toContain(path);
  });

  test("a person, an organizer or a type that does not exist", async () => {
    const nobody = { userId: "nobody" };
    const refusals = [
      { action: "find", people: [nobody] },
      { action: "find", people: [ben], organizerId: "nobody" },
      { action: "find", people: [ben], organizerId: ben.userId, meetingTypeId: "one-on-one" },
    ];
    for (const intent of refusals) expect((await ask(olga, intent)).status).toBe(404);
    const noSuchType = await ask(olga, { action: "find", people: [ben], meetingTypeId: "none" });
    expect(noSuchType.body.needs).toMatchObject([{ about: "meeting_type" }]);
  });
});
