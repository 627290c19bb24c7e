import { expect, test } from "vitest";
import type { Response } from "../../../../functions/domain/calendar/calendar-entry.ts";
import { firstType } from "../../../../functions/domain/meeting-types/first-types.ts";
import { type MeetingType, offersDuration } from "../../../../functions/domain/meeting-types/meeting-type.ts";
import { nextVersion, remembersChange } from "../../../../functions/domain/meetings/change.ts";
import { type MoveRequest, reschedule } from "../../../../functions/domain/meetings/reschedule.ts";
import { rulesOf } from "../../../../functions/domain/meetings/rules.ts";
import { entryOn, meetingAt } from "./meetings.ts";

const type: MeetingType = { ...firstType("one-on-one")!, bufferAfterMinutes: 5, changeNoticeMinutes: 60 };
const availability = { timeZone: "UTC", weekly: [], overrides: [] };

/** Moves a meeting from 600 to 700, where those named are busy. */
function moved(answers: Record<string, Response>, requestedBy: string, busy: string[] = []) {
  const attendees = Object.entries(answers).map(([userId, response]) => ({
    userId,
    name: userId,
    response,
    respondedAt: response === "pending" ? null : 1,
    invitedBy: "olga",
  }));
  const before = meetingAt(600, 630, { attendees });
  const inTheWay = entryOn("alice", meetingAt(690, 710));
  const calendars = {
    organizer: { entries: [entryOn("olga", before)], availability },
    attendees: new Map(
      attendees.map(({ userId }) => [
        userId,
        { entries: [entryOn(userId, before), ...(busy.includes(userId) ? [inTheWay] : [])] },
      ]),
    ),
  };
  const move: MoveRequest = { start: 700, end: 730, ignoreAvailability: true };
  const origin = { by: requestedBy, reason: null, changeId: "change", at: 0 };
  return reschedule(before, move, rulesOf(before, type), calendars, origin);
}

function responsesOf({ after }: ReturnType<typeof moved>) {
  return Object.fromEntries(after.attendees.map(({ userId, response }) => [userId, response]));
}

test("after a move everybody is pending, except for the mover and people who had declined and are busy", () => {
  const answers = { ann: "accepted", tom: "tentative", pia: "pending", dan: "declined", dora: "declined" } as const;
  const asked = { ann: "pending", tom: "pending", pia: "pending", dan: "pending", dora: "declined" };
  expect(responsesOf(moved(answers, "olga", ["dora"]))).toEqual(asked);
  expect(responsesOf(moved(answers, "tom", ["dora"]))).toEqual({ ...asked, tom: "accepted" });
  expect(() => moved(answers, "olga", ["pia"])).toThrow(expect.objectContaining({ code: "schedule_conflict" }));
});

test("a moved meeting takes over the buffers, the cut-off and the reminders that its type has now", () => {
  const { before, after } = moved({ ann: "accepted" }, "olga");
  expect(before).toMatchObject({ bufferAfterMinutes: 0, changeNoticeMinutes: 0, reminders: [] });
  expect(after).toMatchObject({ bufferAfterMinutes: 5, changeNoticeMinutes: 60, reminders: [1440, 60] });
  expect(after).toMatchObject({ version: 2, status: "rescheduled" });
});

test("a meeting's rules are those of its type and offer its present length; without the type they are what it remembers", () => {
  const extended = meetingAt(600, 647, { booked: { ...meetingAt(600, 630).booked }, bufferBeforeMinutes: 10 });
  const present = rulesOf(extended, type);
  expect(present).toMatchObject({ slotIntervalMinutes: null, bufferBeforeMinutes: 0, changeNoticeMinutes: 60 });
  const remembered = rulesOf(extended, undefined);
  expect(remembered).toMatchObject({ slotIntervalMinutes: 30, bufferBeforeMinutes: 10, dailyLimit: null });
  for (const rules of [present, remembered]) expect(offersDuration(rules, 47)).toBe(true);
  expect(offersDuration(present, 45)).toBe(true);
  expect(offersDuration(remembered, 45)).toBe(false);
});

test("a meeting remembers its ten latest changes", () => {
  let meeting = meetingAt(600, 630);
  for (let change = 1; change <= 10; change++) {
    expect(remembersChange(meeting, "booking")).toBe(true);
    meeting = { ...meeting, ...nextVersion(meeting, { changeId: `change-${change}`, at: change }) };
  }
  expect(remembersChange(meeting, "booking")).toBe(false);
  expect(remembersChange(meeting, "change-1")).toBe(true);
  expect(meeting).toMatchObject({ version: 11, updatedAt: 10 });
});
