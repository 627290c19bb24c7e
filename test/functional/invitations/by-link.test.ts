import { describe, expect, test } from "vitest";
import type { AnyOperation } from "../../../functions/http/operation.ts";
import { cancelByLink } from "../../../functions/operations/invitations/cancel-by-link.ts";
import { getInvitation } from "../../../functions/operations/invitations/get-invitation.ts";
import { listInvitationSlots } from "../../../functions/operations/invitations/list-invitation-slots.ts";
import { rescheduleByLink } from "../../../functions/operations/invitations/reschedule-by-link.ts";
import { respondByLink } from "../../../functions/operations/invitations/respond-by-link.ts";
import { getMeeting } from "../../../functions/operations/meetings/get-meeting.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { listMoveSlots } from "../../../functions/operations/slots/list-move-slots.ts";
import { act, historyOf } from "../../support/acting.ts";
import { type CallOptions, call } from "../../support/call.ts";
import { linkTokenOf } from "../../support/links.ts";
import { newOffice } from "../../support/office.ts";
import { metered } from "../../support/table/metered.ts";
import { snapshotOf } from "../../support/table/snapshot.ts";

const ten = "2026-12-08T09:00:00Z";
const two = "2026-12-08T13:00:00Z";

/** A guest who has been invited, and the way to act by the link in their mail. */
async function invitedGuest() {
  const office = await newOffice();
  const { table } = office.services;
  const [organizer, booker, guest] = [await office.organizer(), await office.person(), await office.person()];
  const { id } = (await office.book(booker, organizer, ten, { attendeeIds: [guest.userId] })).body;
  const token = await linkTokenOf(table, id, guest.userId);
  const byLink = (operation: AnyOperation, options: CallOptions = {}) =>
    call(operation, office.services, { ...options, params: { token } });
  return { office, table, organizer, booker, guest, id: id as string, token, byLink };
}

describe("by the link in their mail, somebody who is invited", () => {
  test("sees the meeting as they would if they signed in, who they are, and what they may do", async () => {
    const { office, guest, id, byLink } = await invitedGuest();
    const meeting = (await call(getMeeting, office.services, { as: guest, params: { id } })).body;
    const { status, headers, body } = await byLink(getInvitation);
    expect([status, headers["cache-control"]]).toEqual([200, "no-store"]);
    expect(body).toEqual({
      meeting,
      person: {
        userId: guest.userId,
        name: "Kim",
        email: `${guest.userId}@example.com`,
        timeZone: "Europe/Berlin",
        language: null,
      },
      actions: ["respond", "reschedule", "cancel"],
    });
  });

  test("answers, with one effect for one key, which is theirs", async () => {
    const { office, guest, organizer, id, byLink } = await invitedGuest();
    const accepting = { body: { response: "accepted" }, headers: { "idempotency-key": "a" } };
    const first = await byLink(respondByLink, accepting);
    expect(first).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await byLink(respondByLink, accepting)).toMatchObject({
      body: first.body,
      headers: { "idempotency-replayed": "true" },
    });
    expect(await historyOf(office, organizer, id)).toMatchObject([{}, { requestedBy: guest.userId }]);
    const elsewhere = await act(
      office,
      respondToInvitation,
      guest,
      id,
      { response: "declined" },
      { "idempotency-key": "a" },
    );
    expect(elsewhere.body.code).toBe("idempotency_key_reused");
  });

  test("moves it to a time that is listed for them, and is told of other times where it is not", async () => {
    const { office, guest, id, byLink } = await invitedGuest();
    const query = { from: "2026-12-08", to: "2026-12-08" };
    const listed = await byLink(listInvitationSlots, { query });
    expect(listed.body.slots).toContainEqual({ start: "2026-12-08T14:00:00+01:00", end: "2026-12-08T14:30:00+01:00" });
    expect(listed.body).toEqual({
      ...(await call(listMoveSlots, office.services, { as: guest, params: { id }, query })).body,
      ...{ emptyReason: null, nextFree: null },
    });

    const refused = await byLink(rescheduleByLink, { body: { start: "2026-12-08T19:00:00Z" } });
    expect(refused.body).toMatchObject({ code: "outside_availability", alternatives: [{}, {}, {}] });
    const moved = await byLink(rescheduleByLink, { body: { start: two, reason: "The train is late." } });
    expect(moved).toMatchObject({ status: 200, body: { start: two, status: "rescheduled" } });
    const ignoring = await byLink(rescheduleByLink, { body: { start: ten, ignoreAvailability: true } });
    expect(ignoring).toMatchObject({ status: 403 });
  });

  test("is told why nothing is free, and what is free next, unless they have wishes of their own", async () => {
    const { byLink } = await invitedGuest();
    const listed = async (query: Record<string, string>) => (await byLink(listInvitationSlots, { query })).body;
    // A weekend, and further than bookings are open.
    expect(await listed({ from: "2026-12-12", to: "2026-12-13" })).toMatchObject({
      ...{ slots: [], emptyReason: "no_open_hours", nextFree: "2026-12-14T09:00:00+01:00" },
    });
    expect(await listed({ from: "2027-10-11", to: "2027-10-12" })).toMatchObject({
      ...{ slots: [], emptyReason: "outside_booking_window", nextFree: null },
    });
    const wishes = JSON.stringify({ windows: [{ kind: "never", days: ["tuesday"] }] });
    expect(await listed({ from: "2026-12-08", to: "2026-12-08", wishes })).toMatchObject({
      ...{ slots: [], emptyReason: null, nextFree: null },
    });
  });

  test("leaves it, and then sees it as it was", async () => {
    const { office, organizer, id, byLink } = await invitedGuest();
    expect(await byLink(cancelByLink, { body: { reason: "I am ill." } })).toMatchObject({ status: 200 });
    await act(office, rescheduleMeeting, organizer, id, { start: two });
    expect((await byLink(getInvitation)).body).toMatchObject({ meeting: { status: "left", start: ten }, actions: [] });
    expect((await byLink(cancelByLink, { body: {} })).body.code).toBe("invalid_state");
  });

  test("may do less once it has begun, and nothing when it is over", async () => {
    const { office, byLink } = await invitedGuest();
    const actionsAt = async (instant: string) => {
      office.services.clock.set(instant);
      return (await byLink(getInvitation)).body.actions;
    };
    expect(await actionsAt(ten)).toEqual(["respond"]);
    expect(await actionsAt("2026-12-08T12:00:00Z")).toEqual([]);
    office.services.clock.set("2026-12-07T09:00:00Z");
    await byLink(respondByLink, { body: { response: "declined" } });
    expect(await actionsAt("2026-12-07T09:00:00Z")).toEqual(["respond", "cancel"]);
  });

  test("changes nothing by looking", async () => {
    const { table, byLink } = await invitedGuest();
    const snapshot = await snapshotOf(table);
    await byLink(getInvitation);
    await byLink(listInvitationSlots);
    expect(await snapshot.changes()).toEqual([]);
  });

  test("costs a small read more than somebody who has signed in", async () => {
    const { office, token } = await invitedGuest();
    const { table, usage } = metered(office.services.table);
    const services = { ...office.services, table };
    await call(getInvitation, services, { params: { token } });
    expect(usage().commands).toEqual(["BatchGetItem", "GetItem"]);
    await call(respondByLink, services, { params: { token }, body: { response: "accepted" } });
    expect(usage().commands).toEqual(["BatchGetItem", "GetItem", "BatchGetItem", "TransactWriteItems"]);
  });
});
