import { beforeEach, describe, expect, test } from "vitest";
import { addWeeklyEntries } from "../../../functions/operations/availability/add-weekly-entries.ts";
import { replaceAvailability } from "../../../functions/operations/availability/replace-availability.ts";
import { changeMeetingType } from "../../../functions/operations/meeting-types/change-meeting-type.ts";
import { deleteMeetingType } from "../../../functions/operations/meeting-types/delete-meeting-type.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { extendMeeting } from "../../../functions/operations/meetings/extend-meeting.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { act, responsesIn } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { nineToFive } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { halfPastTen, type Inbox, newInbox, ten, tenOnWednesday } from "./inbox.ts";

let inbox: Inbox;

beforeEach(async () => {
  inbox = await newInbox();
});

async function causes(): Promise<string[]> {
  await inbox.refresh();
  return (await inbox.list()).map(({ cause }) => cause);
}

function decline(as: Person, id: string) {
  return act(inbox.office, respondToInvitation, as, id, { response: "declined" });
}

function keepFocused(as: Person, start: string, end: string) {
  const entry = { day: "tuesday", start, end, meetingTypeId: "focus-time" };
  return call(addWeeklyEntries, inbox.office.services, { as, body: { entries: [entry] } });
}

function publish(overrides: object[]) {
  const weekly = nineToFive().map(({ day, start, end }) => ({ day, start, end }));
  const body = { timeZone: "Europe/Berlin", weekly, overrides };
  return call(replaceAvailability, inbox.office.services, { as: inbox.organizer, body });
}

function changeType(id: string, body: object) {
  return act(inbox.office, changeMeetingType, inbox.organizer, id, body);
}

test("there is no suggestion for a meeting that fits", async () => {
  await inbox.booked();
  expect(await causes()).toEqual([]);
});

describe("a meeting no longer fits", () => {
  test("and can be cancelled from the inbox where everybody has declined, but not where somebody still comes", async () => {
    const other = await inbox.office.person();
    const meetingId = await inbox.booked(ten, { attendeeIds: [other.userId] });
    await decline(inbox.guest, meetingId);
    await inbox.refresh();
    expect((await inbox.list())[0]!.cancel).toBeUndefined();
    await decline(other, meetingId);
    await inbox.refresh();
    expect((await inbox.list())[0]!.cancel).toMatchObject({ path: `/v1/meetings/${meetingId}/cancel` });
    expect((await act(inbox.office, cancelMeeting, inbox.organizer, meetingId)).body.status).toBe("cancelled");
    expect(await inbox.list()).toEqual([]);
  });

  test("when somebody has declined it", async () => {
    const meetingId = await inbox.booked();
    await decline(inbox.guest, meetingId);
    await inbox.refresh();
    const [shown, ...others] = await inbox.list();
    expect(others).toEqual([]);
    // Nobody is left to meet.
    expect(shown!.cancel).toEqual({ method: "POST", path: `/v1/meetings/${meetingId}/cancel`, body: {} });
    expect(shown).toMatchObject({ meetingId, cause: "attendee_declined", status: "open", source: "rules" });
    expect(shown!.suggestions).toHaveLength(3);
    expect(shown!.suggestions.map(({ index }) => index)).toEqual([0, 1, 2]);
    for (const { start } of shown!.suggestions) expect(start).not.toBe(ten);
  });

  test("when the organizer or an attendee now keeps that time for focused work", async () => {
    await inbox.booked();
    await keepFocused(inbox.organizer, "10:15", "11:00");
    expect(await causes()).toEqual(["focus_time"]);

    const other = await inbox.office.organizer();
    await inbox.booked("2026-12-15T12:00:00Z", { attendeeIds: [other.userId] });
    await keepFocused(other, "12:00", "14:00");
    expect(await causes()).toEqual(["focus_time", "focus_time"]);
  });

  test("when the organizer has closed that date, or all hours", async () => {
    await inbox.booked();
    await inbox.booked(tenOnWednesday);
    await publish([{ date: "2026-12-08", intervals: [] }]);
    expect(await causes()).toEqual(["outside_availability"]);
    await call(replaceAvailability, inbox.office.services, {
      as: inbox.organizer,
      body: { timeZone: "Europe/Berlin", weekly: [], overrides: [] },
    });
    expect(await causes()).toEqual(["outside_availability", "outside_availability"]);
    expect(await inbox.list()).toMatchObject(
      Array(2).fill({ suggestions: [], emptyReason: expect.stringMatching(/organizer_unavailable|range_too_short/) }),
    );
  });

  test.each([
    ["more notice", { minimumNoticeMinutes: 9 * 1440 }, 2],
    ["a nearer date", { bookingWindowDays: 7 }, 2],
    ["longer buffers", { bufferAfterMinutes: 10 }, 1],
    ["fewer on one date", { dailyLimit: 1 }, 1],
  ])("when its type now asks for %s", async (_, rules, unfitMeetings) => {
    const type = await inbox.office.meetingType(inbox.organizer);
    await inbox.booked("2026-12-15T09:00:00Z", { meetingTypeId: type.id });
    await inbox.booked("2026-12-15T09:30:00Z", { meetingTypeId: type.id });
    expect(await causes()).toEqual([]);
    expect((await changeType(type.id, rules)).status).toBe(200);
    expect(await causes()).toEqual(Array(unfitMeetings).fill("rules_changed"));
  });
});

describe("a meeting still fits", () => {
  test("when its type is gone, is closed, or offers other lengths and starts, as another time would not help", async () => {
    const [gone, other] = [
      await inbox.office.meetingType(inbox.organizer, { bookingWindowDays: 200 }),
      await inbox.office.meetingType(inbox.organizer),
    ];
    inbox.office.services.clock.set("2026-09-01T05:00:00Z");
    await inbox.booked(ten, { meetingTypeId: gone.id });
    inbox.office.services.clock.set("2026-12-07T05:00:00Z");
    await inbox.booked(halfPastTen, { meetingTypeId: other.id });
    const deleted = await act(inbox.office, deleteMeetingType, inbox.organizer, gone.id, undefined);
    const changed = await changeType(other.id, { durationMinutes: 45, slotIntervalMinutes: 60, active: false });
    expect([deleted.status, changed.status]).toEqual([204, 200]);
    expect(await causes()).toEqual([]);
  });

  test("where its organizer has set their availability aside", async () => {
    const { office, organizer } = inbox;
    const booked = await office.book(organizer, organizer, "2026-12-08T18:00:00Z", { ignoreAvailability: true });
    const move = { start: "2026-12-08T05:30:00Z", ignoreAvailability: true };
    const moved = await act(office, rescheduleMeeting, organizer, await inbox.booked(), move);
    const last = await inbox.booked("2026-12-09T15:30:00Z");
    const extended = await act(office, extendMeeting, organizer, last, { byMinutes: 30 });
    expect([booked.status, moved.status, extended.status]).toEqual([201, 200, 200]);
    expect(await causes()).toEqual([]);
  });

  test("when it has been extended or pushed at short notice", async () => {
    const type = await inbox.office.meetingType(inbox.organizer, { minimumNoticeMinutes: 1440 });
    const id = await inbox.booked(ten, { meetingTypeId: type.id });
    const next = await inbox.booked(halfPastTen, { meetingTypeId: type.id });
    inbox.office.services.clock.set("2026-12-08T08:30:00Z");
    const extended = await act(inbox.office, extendMeeting, inbox.organizer, id, { byMinutes: 15, onConflict: "push" });
    expect(extended.status).toBe(200);
    expect(await causes()).toEqual([]);
    await decline(inbox.guest, next);
    expect(await causes()).toEqual(["attendee_declined"]);
  });

  test("when people had declined the time before", async () => {
    const { office, organizer, guest } = inbox;
    const id = await inbox.booked();
    await decline(guest, id);
    office.services.clock.set("2026-12-07T06:00:00Z");
    // The guest is busy at the new time too, and stays declined: the organizer knew.
    await office.book(guest, await office.organizer(), tenOnWednesday);
    const moved = await act(office, rescheduleMeeting, organizer, id, { start: tenOnWednesday });
    expect(responsesIn(moved)).toEqual(["declined"]);
    expect(await causes()).toEqual([]);
  });

  test("and is not looked at beyond the next fourteen days, once it has begun, or when it is cancelled", async () => {
    const { office, organizer } = inbox;
    const [far, cancelled, soon] = [
      await inbox.booked("2026-12-22T09:00:00Z"),
      await inbox.booked(halfPastTen),
      await inbox.booked(ten),
    ];
    for (const id of [far, cancelled, soon]) await decline(inbox.guest, id);
    await act(office, cancelMeeting, organizer, cancelled);
    office.services.clock.set(ten);
    expect(await causes()).toEqual(["attendee_declined"]);
    expect((await inbox.list())[0]!.meetingId).toBe(far);
  });
});
