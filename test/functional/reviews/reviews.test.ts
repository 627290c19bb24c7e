import { beforeEach, describe, expect, test } from "vitest";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { act } from "../../support/acting.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { faulty, lostAnswer } from "../../support/table/faulty.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import { ownReview, review, reviewsOf, takeBack } from "./reviewing.ts";

let office: Office;
let organizer: Person;
let booker: Person;
let guest: Person;
let id: string;

const atTheEnd = "2026-12-08T09:30:00Z";
const good = { rating: 5 };

beforeEach(async () => {
  office = await newOffice();
  [organizer, booker, guest] = [await office.organizer(), await office.person(), await office.person()];
  const { body } = await office.book(booker, organizer, "2026-12-08T09:00:00Z", { attendeeIds: [guest.userId] });
  id = body.id;
});

describe("a review", () => {
  beforeEach(() => office.services.clock.set(atTheEnd));

  test("can be made by everybody who took part, also by the organizer and by those who never answered", async () => {
    for (const person of [organizer, booker, guest]) {
      const { status, body, headers } = await review(office, person, id, good);
      expect({ status, etag: headers.etag }).toEqual({ status: 200, etag: '"1"' });
      expect(body).toEqual({
        meetingId: id,
        rating: 5,
        usefulness: null,
        preparation: null,
        punctuality: null,
        comment: null,
        version: 1,
        createdAt: "2026-12-08T09:30:00.000Z",
        updatedAt: "2026-12-08T09:30:00.000Z",
      });
      expect((await ownReview(office, person, id)).body).toEqual(body);
    }
  });

  test("is changed as a whole, and remembers when it was made", async () => {
    await review(office, guest, id, {
      rating: 2,
      usefulness: 1,
      preparation: 3,
      punctuality: 4,
      comment: " Too long.\n",
    });
    expect((await ownReview(office, guest, id)).body).toMatchObject({ usefulness: 1, comment: "Too long." });
    office.services.clock.set("2026-12-09T12:00:00Z");
    const { body } = await review(office, guest, id, { rating: 4, punctuality: 5, comment: "" });
    expect(body).toMatchObject({ rating: 4, usefulness: null, punctuality: 5, comment: null, version: 2 });
    expect([body.createdAt, body.updatedAt]).toEqual(["2026-12-08T09:30:00.000Z", "2026-12-09T12:00:00.000Z"]);
  });

  test.each([
    ["rating", {}],
    ["rating", { rating: 0 }],
    ["rating", { rating: 6 }],
    ["rating", { rating: 3.5 }],
    ["rating", { rating: "5" }],
    ["punctuality", { rating: 3, punctuality: 9 }],
    ["comment", { rating: 3, comment: "x".repeat(2_001) }],
    ["author", { rating: 3, author: "somebody else" }],
  ])("takes no such %s as in %j", async (path, body) => {
    const answer = await review(office, guest, id, body);
    expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request", errors: [{ path }] } });
    expect((await ownReview(office, guest, id)).status).toBe(404);
  });

  test("minds If-Match: 0 is one that does not exist", async () => {
    const ifMatch = (version: number) => ({ "if-match": `"${version}"` });
    expect((await review(office, guest, id, good, ifMatch(1))).body.code).toBe("version_mismatch");
    expect((await review(office, guest, id, good, ifMatch(0))).status).toBe(200);
    expect((await review(office, guest, id, good, ifMatch(0))).status).toBe(412);
    expect((await takeBack(office, guest, id, ifMatch(7))).status).toBe(412);
    expect((await takeBack(office, guest, id, ifMatch(1))).status).toBe(204);
  });

  test("loses none of many changes at the same time", async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => review(office, guest, id, good)));
    expect(answers.map(({ body }) => body.version).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("is written once where the answer of the database is lost, also with If-Match", async () => {
    const { table, inject, pending } = faulty(office.services.table);
    const unlucky = { services: { ...office.services, table } };
    inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
    expect((await review(unlucky, guest, id, good, { "if-match": '"0"' })).body.version).toBe(1);
    inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
    expect((await takeBack(unlucky, guest, id, { "if-match": '"1"' })).status).toBe(204);
    expect(pending()).toBe(0);
  });

  test("is seen by its author only", async () => {
    await review(office, guest, id, good);
    expect((await ownReview(office, booker, id)).body.code).toBe("not_found");
    expect((await ownReview(office, organizer, id)).body.code).toBe("not_found");
  });
});

describe("who may review, and when", () => {
  test("from the meeting's end until 14 days later", async () => {
    for (const [now, status, code] of [
      ["2026-12-08T09:15:00Z", 409, "invalid_state"],
      ["2026-12-08T09:29:59.999Z", 409, "invalid_state"],
      [atTheEnd, 200, undefined],
      ["2026-12-22T09:30:00Z", 200, undefined],
      ["2026-12-22T09:30:00.001Z", 422, "too_late"],
    ] as const) {
      office.services.clock.set(now);
      const answer = await review(office, guest, id, good);
      expect({ status: answer.status, code: answer.body.code }, now).toEqual({ status, code });
    }
    expect((await takeBack(office, guest, id)).body.code).toBe("too_late");
    expect((await ownReview(office, guest, id)).body.version).toBe(2);
  });

  test("not somebody who declined", async () => {
    await act(office, respondToInvitation, guest, id, { response: "declined" });
    office.services.clock.set(atTheEnd);
    expect(await review(office, guest, id, good)).toMatchObject({ status: 403, body: { code: "forbidden" } });
    expect((await ownReview(office, guest, id)).status).toBe(404);
  });

  test("not somebody who left, nor anybody else: for them there is no such meeting", async () => {
    await act(office, cancelMeeting, guest, id);
    office.services.clock.set(atTheEnd);
    for (const person of [guest, await office.person()]) {
      for (const answer of [
        await review(office, person, id, good),
        await ownReview(office, person, id),
        await takeBack(office, person, id),
      ]) {
        expect(answer).toMatchObject({ status: 404, body: { code: "not_found" } });
      }
    }
  });

  test("not a meeting that was cancelled", async () => {
    await act(office, cancelMeeting, organizer, id);
    office.services.clock.set(atTheEnd);
    expect(await review(office, guest, id, good)).toMatchObject({ status: 409, body: { code: "invalid_state" } });
  });
});

describe("a review that is taken back", () => {
  beforeEach(async () => {
    office.services.clock.set(atTheEnd);
    await review(office, guest, id, { rating: 1, comment: "What a waste." });
    expect((await takeBack(office, guest, id)).status).toBe(204);
  });

  test("is gone, and nothing of what it said is kept", async () => {
    expect((await ownReview(office, guest, id)).status).toBe(404);
    expect((await takeBack(office, guest, id)).status).toBe(404);
    expect((await reviewsOf(office, organizer, id)).body).toEqual({ count: 0, withheld: true });
    const stored = JSON.stringify(await readWholeTable(office.services.table));
    expect(stored).not.toContain("What a waste.");
    expect(stored).not.toContain('"rating"');
  });

  test("can be made anew, as a later version", async () => {
    office.services.clock.set("2026-12-10T00:00:00Z");
    const { body } = await review(office, guest, id, good, { "if-match": '"0"' });
    expect(body).toMatchObject({ rating: 5, version: 3, createdAt: "2026-12-10T00:00:00.000Z" });
  });
});

describe("what the organizer sees", () => {
  let attendees: Person[];

  beforeEach(async () => {
    attendees = await Promise.all(Array.from({ length: 5 }, () => office.person()));
    const attendeeIds = attendees.map(({ userId }) => userId);
    id = (await office.book(organizer, organizer, "2026-12-08T10:00:00Z", { attendeeIds })).body.id;
    office.services.clock.set("2026-12-08T10:30:00Z");
  });

  test("is only how many there are, below three; the organizer's own review does not count", async () => {
    await review(office, organizer, id, { rating: 5 });
    for (const [index, attendee] of attendees.slice(0, 2).entries()) {
      await review(office, attendee, id, { rating: 1, comment: "Hm." });
      expect((await reviewsOf(office, organizer, id)).body).toEqual({ count: index + 1, withheld: true });
    }
    await review(office, attendees[2]!, id, { rating: 3 });
    const { body } = await reviewsOf(office, organizer, id);
    expect(body).toMatchObject({ count: 3, withheld: false, averages: { rating: 1.7 }, comments: ["Hm.", "Hm."] });
    await takeBack(office, attendees[0]!, id);
    expect((await reviewsOf(office, organizer, id)).body).toEqual({ count: 2, withheld: true });
  });

  test("is an average only of what three have rated", async () => {
    const opinions = [
      { rating: 5, usefulness: 5, preparation: 1 },
      { rating: 4, usefulness: 4, preparation: 1 },
      { rating: 4, usefulness: 4, punctuality: 2 },
    ];
    for (const [index, opinion] of opinions.entries()) await review(office, attendees[index]!, id, opinion);
    const { body } = await reviewsOf(office, organizer, id);
    expect(body.averages).toEqual({ rating: 4.3, usefulness: 4.3, preparation: null, punctuality: null });
  });

  test("are comments without authors, in another order each time", async () => {
    for (const [index, attendee] of attendees.entries())
      await review(office, attendee, id, { rating: 3, comment: `Words ${index}` });
    const answers = await Promise.all(Array.from({ length: 20 }, () => reviewsOf(office, organizer, id)));
    expect(new Set(answers.map(({ body }) => String(body.comments.toSorted())))).toEqual(
      new Set(["Words 0,Words 1,Words 2,Words 3,Words 4"]),
    );
    expect(new Set(answers.map(({ body }) => String(body.comments))).size).toBeGreaterThan(5);
    for (const { userId } of attendees) expect(JSON.stringify(answers)).not.toContain(userId);
  });

  test("is for nobody else", async () => {
    expect(await reviewsOf(office, attendees[0]!, id)).toMatchObject({ status: 403, body: { code: "forbidden" } });
    const stranger = await office.person(["admin", "hr"]);
    expect(await reviewsOf(office, stranger, id)).toMatchObject({ status: 404, body: { code: "not_found" } });
  });
});
