import { describe, expect, test } from "vitest";
import { invitationToken } from "../../../functions/domain/links/invitation.ts";
import { fieldsOf, tokenOf } from "../../../functions/domain/links/token.ts";
import type { AnyOperation } from "../../../functions/http/operation.ts";
import { getInvitation } from "../../../functions/operations/invitations/get-invitation.ts";
import { revokeLinks } from "../../../functions/operations/invitations/revoke-links.ts";
import { removeAttendee } from "../../../functions/operations/meetings/remove-attendee.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { operations } from "../../../functions/operations.ts";
import { profileKey, readProfile, removeProfile } from "../../../functions/store/people/profiles.ts";
import { update } from "../../../functions/store/table/actions.ts";
import { transact, write } from "../../../functions/store/table/transaction.ts";
import { invitationUrl, meetingUrl } from "../../../functions/use-cases/invitations/invitation-link.ts";
import { act } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { captureLog } from "../../support/captured-log.ts";
import { linkTokenOf, testLinks } from "../../support/links.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { metered } from "../../support/table/metered.ts";

const ten = "2026-12-08T09:00:00Z";
/** To the minute, 30 days after half past ten. */
const thirtyDaysLater = "2027-01-07T09:30:00Z";

let office: Office;
let organizer: Person;
let guest: Person;
let other: Person;
let id: string;
let token: string;

/** A new meeting of the three, and the guest's link to it. */
async function invite(): Promise<void> {
  office = await newOffice();
  [organizer, guest, other] = [await office.organizer(), await office.person(), await office.person()];
  id = (await office.book(other, organizer, ten, { attendeeIds: [guest.userId] })).body.id;
  token = await linkTokenOf(office.services.table, id, guest.userId);
}

async function opens(link = token): Promise<boolean> {
  const { status, body } = await call(getInvitation, office.services, { params: { token: link } });
  if (status === 404)
    expect(body).toMatchObject({ code: "not_found", detail: "This link is not valid, or no longer valid." });
  return status === 200;
}

describe("a link", () => {
  test("is good until 30 days after the end of its meeting, and longer where that is moved", async () => {
    await invite();
    office.services.clock.set(new Date(Date.parse(thirtyDaysLater) - 1).toISOString());
    expect(await opens()).toBe(true);
    office.services.clock.set(thirtyDaysLater);
    expect(await opens()).toBe(false);

    office.services.clock.set("2026-12-07T09:00:00Z");
    await act(office, rescheduleMeeting, organizer, id, { start: "2026-12-09T09:00:00Z" });
    office.services.clock.set(thirtyDaysLater);
    expect(await opens()).toBe(true);
  });

  test("is good for nobody else, for no other meeting, and with no other key", async () => {
    await invite();
    const link = { meetingId: id, userId: guest.userId, email: `${guest.userId}@example.com`, generation: 0 };
    const made = async (changes: Partial<typeof link>, key?: Uint8Array) =>
      invitationToken(key ?? (await testLinks.key()), { ...link, ...changes });
    expect(await made({})).toBe(token);
    for (const changes of [
      { meetingId: "another" },
      { userId: other.userId },
      { generation: 1 },
      { email: "x@y.example" },
    ])
      expect(await opens(await made(changes))).toBe(false);
    expect(await opens(await made({}, Buffer.alloc(48, 8)))).toBe(false);
    const fields = fieldsOf(await testLinks.key(), "invitation", token)!;
    expect(await opens(tokenOf(await testLinks.key(), "feed", fields))).toBe(false);
    // Whoever hosts acts by signing in only.
    const host = { userId: organizer.userId, email: `${organizer.userId}@example.com` };
    expect(await opens(await made(host))).toBe(false);
  });

  test("is still good for somebody who was taken off, who sees the meeting as they left it", async () => {
    await invite();
    await call(removeAttendee, office.services, { as: organizer, params: { id, userId: guest.userId } });
    expect(await opens()).toBe(true);
  });

  test("is void once the person has another address, or none any more", async () => {
    await invite();
    const { table } = office.services;
    await write(table, update(profileKey(guest.userId), { set: { email: "new@example.com" } }));
    expect(await opens()).toBe(false);
    expect(await opens(await linkTokenOf(table, id, guest.userId))).toBe(true);
    await transact(table, [removeProfile(await readProfile(table, guest.userId))]);
    expect(await opens()).toBe(false);
  });

  test("is asked for in one read of the same items' worth, good or not", async () => {
    await invite();
    const { table, usage } = metered(office.services.table);
    const services = { ...office.services, table };
    for (const nonsense of ["nonsense", "", "a".repeat(5_000), token.slice(0, -1)]) {
      expect((await call(getInvitation, services, { params: { token: nonsense } })).status).toBe(404);
      expect(usage().commands).toEqual(["BatchGetItem"]);
    }
  });
});

describe("revoking", () => {
  test("makes all links of before void, and the next mail carries one that is good", async () => {
    await invite();
    for (const by of [organizer, guest]) {
      const before = await linkTokenOf(office.services.table, id, guest.userId);
      const params = { id, userId: guest.userId };
      expect(await call(revokeLinks, office.services, { as: by, params })).toMatchObject({ status: 204 });
      expect(await opens(before)).toBe(false);
      expect(await opens(await linkTokenOf(office.services.table, id, guest.userId))).toBe(true);
    }
    const ofNobody = { as: organizer, params: { id, userId: "nobody" } };
    expect(await call(revokeLinks, office.services, ofNobody)).toMatchObject({ status: 404 });
  });
});

describe("what mails lead to", () => {
  test("is a link that acts for people without a log-in and for visitors, and the app for everybody else", async () => {
    await invite();
    const { table } = office.services;
    const services = { table, links: testLinks, memberEmailDomains: ["example.com"] };
    const profile = await readProfile(table, guest.userId);
    const acting = await invitationUrl(services, { meetingId: id, ...profile, generation: 0 });
    expect(acting).toBe(`https://meet.example.com/invitation/${token}`);
    expect(await meetingUrl(services, id, profile)).toBe(`https://meet.example.com/app/meetings/${id}`);
    expect(await meetingUrl(services, id, { ...profile, account: "none" })).toBe(acting);
    const visited = { ...services, memberEmailDomains: ["elsewhere.example"] };
    expect(await meetingUrl(visited, id, profile)).toBe(acting);
  });
});

describe("the log", () => {
  const log = captureLog("DEBUG");

  test("names no link, whatever becomes of a request", async () => {
    await invite();
    const byLink = operations.filter(({ access }: AnyOperation) => access === "link");
    expect(byLink.length).toBeGreaterThan(4);
    for (const operation of byLink) {
      for (const link of [token, `${token}x`]) {
        await call(operation, office.services, { params: { token: link }, body: operation.body && {} });
      }
    }
    expect(log()).toContain("get-invitation");
    expect(log()).not.toContain(token.slice(0, 20));
    expect(log()).not.toContain(guest.userId);
  });
});
