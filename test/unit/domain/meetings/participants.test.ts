import { expect, test } from "vitest";
import { calendarOwnersOf, entriesOnCalendars } from "../../../../functions/domain/meetings/calendar-entries.ts";
import type { Attendee } from "../../../../functions/domain/meetings/meeting.ts";
import {
  assertOrganizer,
  expectedAttendeesOf,
  isParticipant,
  participantsOf,
  roleOf,
} from "../../../../functions/domain/meetings/participants.ts";
import { meetingAt } from "./meetings.ts";

function attendee(userId: string, response: Attendee["response"]): Attendee {
  return { userId, name: userId, response, respondedAt: null, invitedBy: "olga" };
}

const meeting = meetingAt(600, 630, {
  attendees: [attendee("ann", "accepted"), attendee("ben", "declined")],
  bufferBeforeMinutes: 10,
});

test("a meeting knows who organizes it, who attends it and who is not on it", () => {
  expect(["olga", "ann", "ben", "eve"].map((userId) => roleOf(meeting, userId))).toEqual([
    "organizer",
    "attendee",
    "attendee",
    undefined,
  ]);
  expect(["ben", "eve"].map((userId) => isParticipant(meeting, userId))).toEqual([true, false]);
  expect(() => assertOrganizer(meeting, "olga", "extend")).not.toThrow();
  expect(() => assertOrganizer(meeting, "ann", "extend")).toThrow("Only the organizer can extend a meeting.");
});

test("somebody who has declined is on the meeting and on their calendar, but is not expected", () => {
  expect(participantsOf(meeting)).toEqual(["olga", "ann", "ben"]);
  expect(calendarOwnersOf(meeting)).toEqual(["olga", "ann", "ben"]);
  expect(expectedAttendeesOf(meeting)).toEqual(["ann"]);
});

test("each calendar gets an entry of its own, and the organizer's has the buffers", () => {
  const entries = [...entriesOnCalendars(meeting)].map(([userId, { role, response, blockedStart, record }]) => ({
    ...{ userId, role, response, blockedStart, invited: record.invited },
  }));
  expect(entries).toEqual([
    { userId: "olga", role: "organizer", response: "accepted", blockedStart: 590, invited: false },
    { userId: "ann", role: "attendee", response: "accepted", blockedStart: 600, invited: true },
    { userId: "ben", role: "attendee", response: "declined", blockedStart: 600, invited: true },
  ]);
});

test("a cancelled meeting still has its people, and stands on no calendar", () => {
  const cancelled = { ...meeting, status: "cancelled" as const };
  expect(participantsOf(cancelled)).toEqual(["olga", "ann", "ben"]);
  expect(entriesOnCalendars(cancelled).size).toBe(0);
});
