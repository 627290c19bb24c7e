import { beforeEach, describe, expect, test } from "vitest";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { getMeeting } from "../../../functions/operations/meetings/get-meeting.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { listSuggestions } from "../../../functions/operations/suggestions/list-suggestions.ts";
import { act, historyOf } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { expectConsistent } from "../../support/inconsistencies.ts";
import { faulty, lostAnswer } from "../../support/table/faulty.ts";
import { halfPastTen, type Inbox, newInbox, type Shown, ten, tenOnWednesday } from "./inbox.ts";

let inbox: Inbox;
let meetingId: string;
let shown: Shown;

beforeEach(async () => {
  inbox = await newInbox();
  meetingId = await inbox.booked();
  await act(inbox.office, respondToInvitation, inbox.guest, meetingId, { response: "declined" });
  await inbox.refresh();
  [shown] = (await inbox.list()) as [Shown];
});

async function meeting() {
  return (await call(getMeeting, inbox.office.services, { as: inbox.organizer, params: { id: meetingId } })).body;
}

async function statusOfSuggestion(): Promise<string | undefined> {
  const all = await inbox.list({ status: "open,accepted,dismissed,withdrawn,expired" });
  return all.find(({ id }) => id === shown.id)?.status;
}

describe("accepting", () => {
  test("moves the meeting to the time as it was shown, for everybody", async () => {
    for (const { index, apply } of shown.suggestions) {
      expect(apply).toMatchObject({ path: `/v1/suggestions/${shown.id}/accept`, body: { index } });
    }
    const [, second] = shown.suggestions;
    const { status, body } = await inbox.accept(shown.id, { ...second!.apply.body, reason: "That suits us all" });
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: meetingId, start: second!.start, end: second!.end, status: "rescheduled" });
    expect(body.attendees).toMatchObject([{ response: "pending" }]);
    expect(await inbox.office.calendar(inbox.guest)).toMatchObject([{ id: meetingId, response: "pending" }]);
    expect((await historyOf(inbox.office, inbox.guest, meetingId)).at(-1)).toMatchObject({
      editType: "rescheduled",
      requestedBy: inbox.organizer.userId,
      reason: "That suits us all",
    });
    expect(await inbox.list()).toEqual([]);
    expect(await statusOfSuggestion()).toBe("accepted");
    await inbox.refresh();
    expect(await inbox.list()).toEqual([]);
    await expectConsistent(inbox.office);
  });

  test("with the same index again answers with the meeting; with another index it is refused", async () => {
    const first = await inbox.accept(shown.id, { index: 0 });
    const again = await inbox.accept(shown.id, { index: 0 });
    expect(again).toMatchObject({ status: 200, body: first.body });
    const other = await inbox.accept(shown.id, { index: 1 });
    expect(other).toMatchObject({ status: 409, body: { code: "invalid_state" } });
    await act(inbox.office, rescheduleMeeting, inbox.organizer, meetingId, { start: halfPastTen });
    expect((await inbox.accept(shown.id, { index: 0 })).body.code).toBe("invalid_state");
  });

  test("with a key always gets the same answer, also where nothing was left to do", async () => {
    const headers = { "idempotency-key": "accepting" };
    const first = await inbox.accept(shown.id, { index: 0 }, { headers });
    const replayed = await inbox.accept(shown.id, { index: 0 }, { headers });
    expect(replayed).toMatchObject({ status: 200, body: first.body, headers: { "idempotency-replayed": "true" } });
    const late = { "idempotency-key": "late" };
    expect((await inbox.accept(shown.id, { index: 0 }, { headers: late })).status).toBe(200);
    expect((await inbox.accept(shown.id, { index: 1 }, { headers: late })).body.code).toBe("idempotency_key_reused");
  });

  test("happens once when its answer is lost", async () => {
    const { table, inject, pending } = faulty(inbox.office.services.table);
    inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
    const services = { ...inbox.office.services, table };
    const { status, body } = await inbox.accept(shown.id, { index: 0 }, { services });
    expect(pending()).toBe(0);
    expect({ status, start: body.start }).toEqual({ status: 200, start: shown.suggestions[0]!.start });
    expect(await historyOf(inbox.office, inbox.organizer, meetingId)).toHaveLength(3);
    await expectConsistent(inbox.office);
  });

  test("a time that has been taken meanwhile is refused and changes nothing", async () => {
    const [first] = shown.suggestions;
    await inbox.office.book(await inbox.office.person(), inbox.organizer, first!.start);
    const { status, body } = await inbox.accept(shown.id, first!.apply.body);
    expect({ status, code: body.code }).toEqual({ status: 409, code: "slot_taken" });
    expect(body.alternatives).toHaveLength(3);
    expect(await meeting()).toMatchObject({ start: ten, status: "scheduled" });
    const [left] = await inbox.list();
    expect(left!.suggestions.map(({ index }) => index)).toEqual([1, 2]);
    expect((await inbox.accept(shown.id, left!.suggestions[0]!.apply.body)).status).toBe(200);
    await expectConsistent(inbox.office);
  });

  test("a time that no longer has this index is refused, and so is an index that does not exist", async () => {
    const [first, second] = shown.suggestions;
    const other = await inbox.accept(shown.id, { index: 0, start: second!.start });
    expect(other).toMatchObject({ status: 409, body: { code: "invalid_state" } });
    const none = await inbox.accept(shown.id, { index: 3 });
    expect(none).toMatchObject({ status: 400, body: { code: "invalid_request", errors: [{ path: "index" }] } });
    expect((await inbox.accept(shown.id, { index: 0, start: first!.start })).status).toBe(200);
  });

  test("is refused where the suggestion was dismissed or withdrawn, or its meeting has changed, been cancelled or begun", async () => {
    const refused = async () => {
      const { status, body } = await inbox.accept(shown.id, { index: 0 });
      expect({ status, code: body.code }).toEqual({ status: 409, code: "invalid_state" });
    };
    await act(inbox.office, respondToInvitation, inbox.guest, meetingId, { response: "accepted" });
    await refused();
    await inbox.refresh();
    expect(await statusOfSuggestion()).toBe("withdrawn");
    await refused();
    await act(inbox.office, respondToInvitation, inbox.guest, meetingId, { response: "declined" });
    await inbox.refresh();
    inbox.office.services.clock.set(ten);
    await refused();
    inbox.office.services.clock.set("2026-12-07T06:00:00Z");
    await act(inbox.office, cancelMeeting, inbox.organizer, meetingId);
    await refused();
    expect((await inbox.dismiss(shown.id)).status).toBe(200);
    await refused();
  });

  test("while somebody books the same time: one of the two succeeds and the other changes nothing", async () => {
    const [first] = shown.suggestions;
    const rival = await inbox.office.person();
    const [accepted, booked] = await Promise.all([
      inbox.accept(shown.id, first!.apply.body),
      inbox.office.book(rival, inbox.organizer, first!.start),
    ]);
    expect([accepted.status === 200, booked.status === 201].filter(Boolean)).toHaveLength(1);
    expect([accepted.status, booked.status]).toContain(409);
    const isMoved = accepted.status === 200;
    expect((await meeting()).start).toBe(isMoved ? first!.start : ten);
    expect(await statusOfSuggestion()).toBe(isMoved ? "accepted" : "open");
    await expectConsistent(inbox.office);
  });

  test("of two times at once happens once, and so does accepting while dismissing", async () => {
    const [one, other] = await Promise.all([0, 1].map((index) => inbox.accept(shown.id, { index })));
    expect([one!.status, other!.status].sort()).toEqual([200, 409]);
    const winner = one!.status === 200 ? 0 : 1;
    expect((await meeting()).start).toBe(shown.suggestions[winner]!.start);

    const second = await inbox.booked(halfPastTen);
    await act(inbox.office, respondToInvitation, inbox.guest, second, { response: "declined" });
    await inbox.refresh();
    const [next] = await inbox.list();
    const [accepted, dismissed] = await Promise.all([inbox.accept(next!.id, { index: 0 }), inbox.dismiss(next!.id)]);
    expect([accepted.status, dismissed.status].sort()).toEqual([200, 409]);
    await expectConsistent(inbox.office);
  });

  test("is only for the organizer", async () => {
    const other = await inbox.office.organizer();
    expect((await inbox.accept(shown.id, { index: 0 }, { as: other })).status).toBe(404);
    expect((await inbox.accept(shown.id, { index: 0 }, { as: inbox.guest })).status).toBe(403);
    expect((await inbox.dismiss(shown.id, other)).status).toBe(404);
    expect((await call(listSuggestions, inbox.office.services, { as: other })).body.items).toEqual([]);
  });
});

describe("dismissing", () => {
  test("leaves the meeting where it is, closes the suggestion, and may be repeated", async () => {
    for (const _ of [1, 2]) {
      const { status, body } = await inbox.dismiss(shown.id);
      expect({ status, body }).toMatchObject({
        status: 200,
        body: { id: shown.id, status: "dismissed", suggestions: [] },
      });
    }
    expect(await meeting()).toMatchObject({ start: ten });
    expect(await inbox.list()).toEqual([]);
    expect(await inbox.list({ status: "dismissed" })).toMatchObject([{ id: shown.id }]);
  });

  test("an accepted suggestion is refused", async () => {
    await inbox.accept(shown.id, { index: 0 });
    expect(await inbox.dismiss(shown.id)).toMatchObject({ status: 409, body: { code: "invalid_state" } });
  });
});

describe("the list", () => {
  test("takes several statuses, goes on by its cursor, and refuses an unknown status", async () => {
    const others = [];
    for (const start of [tenOnWednesday, "2026-12-10T09:00:00Z", "2026-12-11T09:00:00Z"]) {
      const id = await inbox.booked(start);
      await act(inbox.office, respondToInvitation, inbox.guest, id, { response: "declined" });
      others.push(id);
    }
    await inbox.refresh();
    await inbox.dismiss(shown.id);
    const list = (query: Record<string, string>) =>
      call(listSuggestions, inbox.office.services, { as: inbox.organizer, query });
    expect((await list({ status: "open,dismissed" })).body.items).toHaveLength(4);

    const pages: string[][] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const { body } = await list({ limit: "2", ...(cursor && { cursor }) });
      pages.push(body.items.map((item: Shown) => item.meetingId));
      cursor = body.nextCursor;
    }
    expect(pages).toEqual([others.slice(0, 2), others.slice(2)]);
    expect((await list({ status: "opened" })).status).toBe(400);
    expect((await list({ cursor: "x" })).status).toBe(400);
  });

  test("shows an open suggestion whose meeting has changed as withdrawn at once", async () => {
    await act(inbox.office, cancelMeeting, inbox.organizer, meetingId);
    expect(await inbox.list()).toEqual([]);
    expect(await inbox.list({ status: "withdrawn" })).toMatchObject([{ id: shown.id, suggestions: [] }]);
  });

  test("leaves out times that are taken by now: every time shown can be taken as it stands", async () => {
    const [first, second, third] = shown.suggestions;
    for (const { start } of [first!, third!]) {
      await inbox.office.book(await inbox.office.person(), inbox.organizer, start);
    }
    const [now] = await inbox.list();
    expect(now!.suggestions).toEqual([second]);
    const { status, body } = await inbox.accept(shown.id, second!.apply.body);
    expect({ status, start: body.start }).toEqual({ status: 200, start: second!.start });
  });
});
