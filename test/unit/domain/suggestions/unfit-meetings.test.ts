import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Availability } from "../../../../functions/domain/availability/availability.ts";
import { entriesOnCalendars, type Meeting } from "../../../../functions/domain/meetings/meeting.ts";
import type { MeetingRules } from "../../../../functions/domain/meetings/rules.ts";
import { findSlots } from "../../../../functions/domain/slots/find-slots.ts";
import {
  isComing,
  type UnfitContext,
  unfitMeetingsOf,
} from "../../../../functions/domain/suggestions/unfit-meetings.ts";
import { entryOn, meetingAt } from "../meetings/meetings.ts";
import { at, availabilityIn, rulesWith, weekly, workdays } from "../shorthand.ts";
import { someSearch } from "../slots/some-search.ts";

const nineToFive = weekly(workdays, "09:00", "17:00");

/** Monday the 30th of November, at noon. */
const agreedAt = Date.parse("2026-11-30T12:00:00Z");

/** An hour of Olga's with Alice from ten on Tuesday the 8th of December. */
function hour(more: Partial<Meeting> = {}, start = "2026-12-08T10:00:00Z"): Meeting {
  const agreed = { at: agreedAt, ignoringAvailability: false };
  return meetingAt(at(start), at(start) + 60, { meetingTypeId: "talk", agreed, ...more });
}

interface SuggestionContext {
  rules?: Partial<MeetingRules>;
  availability?: Availability;
  alices?: Availability;
  /** Olga's other meetings. */
  others?: Meeting[];
}

function suggestionContextOf(
  meeting: Meeting,
  { rules, availability, alices, others = [] }: SuggestionContext = {},
): UnfitContext {
  const hosted = [...others, meeting].sort((one, other) => one.start - other.start);
  return {
    rules: new Map(hosted.map(({ id }) => [id, { ...rulesWith(rules), changeNoticeMinutes: 0, ...rules }])),
    organizer: {
      availability: availability ?? availabilityIn("UTC", nineToFive),
      entries: hosted.map((one) => entryOn("olga", one)),
    },
    attendees: new Map([["alice", { entries: [entryOn("alice", meeting)], ...(alices && { availability: alices }) }]]),
    hosted,
  };
}

function unfitMeetings(meeting: Meeting, context?: SuggestionContext) {
  return unfitMeetingsOf(meeting, suggestionContextOf(meeting, context));
}

function focus(start: string, end: string): Availability {
  return availabilityIn("UTC", [...nineToFive, ...weekly(["tuesday"], start, end, { kind: "focus" })]);
}

test("a meeting that could be booked at the moment it was booked is no misfit, in any zone and by any rules", () => {
  let booked = 0;
  fc.assert(
    fc.property(someSearch, (search) => {
      const { starts } = findSlots(search, 3);
      for (const start of starts) {
        booked++;
        const meeting = meetingAt(start, start + search.durationMinutes, {
          id: "booked",
          meetingTypeId: "talk",
          attendees: search.others.map((_, place) => ({
            ...{ userId: `guest ${place}`, name: "", response: "accepted", respondedAt: 0, invitedBy: "olga" },
          })),
          bufferBeforeMinutes: search.rules.bufferBeforeMinutes,
          bufferAfterMinutes: search.rules.bufferAfterMinutes,
          agreed: { at: search.now, ignoringAvailability: false },
        });
        const entries = entriesOnCalendars(meeting);
        const others = search.organizer.entries
          .filter(({ kind, role }) => kind === "meeting" && role === "organizer")
          .map((entry) => meetingAt(entry.start, entry.end, { meetingTypeId: entry.meetingTypeId! }));
        const context: UnfitContext = {
          rules: new Map([[meeting.id, { ...search.rules, changeNoticeMinutes: 0 }]]),
          organizer: { ...search.organizer, entries: [...search.organizer.entries, entries.get("olga")!] },
          attendees: new Map(
            search.others.map((person, place) => [
              `guest ${place}`,
              { ...person, entries: [...person.entries, entries.get(`guest ${place}`)!] },
            ]),
          ),
          hosted: [...others, meeting],
        };
        expect(unfitMeetingsOf(meeting, context)).toEqual([]);
      }
    }),
    { numRuns: 500, seed: 4 },
  );
  expect(booked).toBeGreaterThan(200);
});

describe("a decline", () => {
  const declined = (respondedAt: number): Meeting["attendees"] => [
    { userId: "alice", name: "Alice", response: "declined", respondedAt, invitedBy: "alice" },
  ];

  test("makes a misfit", () => {
    expect(unfitMeetings(hour({ attendees: declined(agreedAt + 1) }))).toEqual(["attendee_declined"]);
  });

  test("of another time, before the meeting was moved to this one, makes none", () => {
    expect(unfitMeetings(hour({ attendees: declined(agreedAt - 1) }))).toEqual([]);
  });

  test("frees who has declined from being asked about focus time", () => {
    const attendees = declined(agreedAt + 1);
    expect(unfitMeetings(hour({ attendees }), { alices: focus("10:00", "11:00") })).toEqual(["attendee_declined"]);
  });
});

describe("focus time", () => {
  test("on a meeting makes a misfit, the organizer's and an attendee's; what touches it makes none", () => {
    expect(unfitMeetings(hour(), { availability: focus("10:30", "12:00") })).toEqual(["focus_time"]);
    expect(unfitMeetings(hour(), { alices: focus("09:00", "10:01") })).toEqual(["focus_time"]);
    expect(unfitMeetings(hour(), { availability: focus("11:00", "12:00"), alices: focus("09:00", "10:00") })).toEqual(
      [],
    );
  });

  test("may not lie on the organizer's buffers, though on an attendee's side of them", () => {
    const buffered = hour({ bufferAfterMinutes: 15 });
    expect(unfitMeetings(buffered, { availability: focus("11:10", "12:00") })).toEqual(["focus_time"]);
    expect(unfitMeetings(buffered, { alices: focus("11:10", "12:00") })).toEqual([]);
  });

  test("is in the way also of an organizer who has set their availability aside", () => {
    const aside = hour({ agreed: { at: agreedAt, ignoringAvailability: true } });
    expect(unfitMeetings(aside, { availability: focus("10:00", "11:00") })).toEqual(["focus_time"]);
  });
});

describe("hours that have been closed", () => {
  const closed = availabilityIn("UTC", nineToFive, [
    { date: "2026-12-08", intervals: [{ start: "10:30", end: "12:00" }] },
  ]);

  test("make a misfit, also of a part of the meeting", () => {
    expect(unfitMeetings(hour(), { availability: closed })).toEqual(["outside_availability"]);
  });

  test("make none where the organizer has set their availability aside", () => {
    expect(
      unfitMeetings(hour({ agreed: { at: agreedAt, ignoringAvailability: true } }), { availability: closed }),
    ).toEqual([]);
  });
});

describe("rules of the type that have changed", () => {
  const eightDaysBefore = 60 * 24 * 8;

  test("more notice than there was makes a misfit; as much as there was makes none", () => {
    const minutesLeft = at("2026-12-08T10:00:00Z") - agreedAt / 60_000;
    expect(unfitMeetings(hour(), { rules: { minimumNoticeMinutes: minutesLeft } })).toEqual([]);
    expect(unfitMeetings(hour(), { rules: { minimumNoticeMinutes: eightDaysBefore } })).toEqual(["rules_changed"]);
  });

  test("a nearer booking window makes a misfit of what was booked beyond it", () => {
    expect(unfitMeetings(hour(), { rules: { bookingWindowDays: 8 } })).toEqual([]);
    expect(unfitMeetings(hour(), { rules: { bookingWindowDays: 7 } })).toEqual(["rules_changed"]);
  });

  test("longer buffers make misfits of neighbours, and of a meeting beside focus time", () => {
    const next = hour({ id: "next" }, "2026-12-08T11:10:00Z");
    expect(unfitMeetings(hour(), { rules: { bufferAfterMinutes: 10 }, others: [next] })).toEqual([]);
    expect(unfitMeetings(hour(), { rules: { bufferAfterMinutes: 15 }, others: [next] })).toEqual(["rules_changed"]);
    const beside = { rules: { bufferAfterMinutes: 15 }, availability: focus("11:10", "12:00") };
    expect(unfitMeetings(hour(), beside)).toEqual(["rules_changed"]);
  });

  test("a lower daily limit leaves the first of a date where they are", () => {
    const starts = ["09:00", "10:00", "14:00"];
    const day = starts.map((time) => hour({ id: time }, `2026-12-08T${time}:00Z`));
    const dayBefore = hour({ id: "the day before" }, "2026-12-07T09:00:00Z");
    const beyond = day.filter((meeting) => {
      const others = [dayBefore, ...day.filter((other) => other !== meeting)];
      return unfitMeetings(meeting, { rules: { dailyLimit: 2 }, others }).includes("rules_changed");
    });
    expect(beyond.map(({ id }) => id)).toEqual(["14:00"]);
  });

  test("those for which the limit was set aside take no place of the date's", () => {
    const aside = hour({ id: "aside", agreed: { at: agreedAt, ignoringAvailability: true } }, "2026-12-08T09:00:00Z");
    expect(unfitMeetings(hour(), { rules: { dailyLimit: 1 }, others: [aside] })).toEqual([]);
    expect(unfitMeetings(aside, { rules: { dailyLimit: 0 } })).toEqual([]);
  });

  test("a type that is gone, offers other lengths or starts at other times makes none", () => {
    expect(unfitMeetings(hour(), { rules: { bookingWindowDays: 7, typeIsGone: true } })).toEqual([]);
    expect(unfitMeetings(hour(), { rules: { durationMinutes: 45, slotIntervalMinutes: 7 } })).toEqual([]);
  });
});

test("several causes are named in their order", () => {
  const attendees: Meeting["attendees"] = [
    { userId: "alice", name: "Alice", response: "declined", respondedAt: agreedAt, invitedBy: "alice" },
  ];
  const closed = availabilityIn("UTC", weekly(["tuesday"], "10:00", "12:00", { kind: "focus" }));
  expect(unfitMeetings(hour({ attendees }), { availability: closed, rules: { bookingWindowDays: 1 } })).toEqual([
    "attendee_declined",
    "focus_time",
    "outside_availability",
    "rules_changed",
  ]);
});

test("a meeting is looked at from fourteen days before until it begins, unless it is cancelled", () => {
  const meeting = hour();
  const looked = (now: string) => isComing(meeting, Date.parse(now));
  expect(
    ["2026-11-24T09:59:59Z", "2026-11-24T10:00:00Z", "2026-12-08T09:59:59Z", "2026-12-08T10:00:00Z"].map(looked),
  ).toEqual([false, true, true, false]);
  expect(isComing(hour({ status: "cancelled" }), agreedAt)).toBe(false);
});
