import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Availability } from "../../../../functions/domain/availability/availability.ts";
import { isHostedMeeting } from "../../../../functions/domain/calendar/calendar-entry.ts";
import { entriesOnCalendars } from "../../../../functions/domain/meetings/calendar-entries.ts";
import type { Meeting } from "../../../../functions/domain/meetings/meeting.ts";
import type { MeetingRules } from "../../../../functions/domain/meetings/rules.ts";
import { findSlots } from "../../../../functions/domain/slots/find-slots.ts";
import { isComing, type UnfitContext, unfitCausesOf } from "../../../../functions/domain/suggestions/unfit-meetings.ts";
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

interface Circumstances {
  rules?: Partial<MeetingRules>;
  availability?: Availability;
  alices?: Availability;
  /** Olga's other meetings. */
  others?: Meeting[];
}

function unfitContextOf(
  meeting: Meeting,
  { rules, availability, alices, others = [] }: Circumstances = {},
): UnfitContext {
  const hosted = [...others, meeting].sort((one, other) => one.start - other.start);
  return {
    rules: new Map(
      hosted.map(({ id }) => [id, { ...rulesWith(rules), changeNoticeMinutes: 0, reminders: [], ...rules }]),
    ),
    organizer: {
      availability: availability ?? availabilityIn("UTC", nineToFive),
      entries: hosted.map((one) => entryOn("olga", one)),
    },
    attendees: new Map([["alice", { entries: [entryOn("alice", meeting)], ...(alices && { availability: alices }) }]]),
    hosted,
  };
}

function causesOf(meeting: Meeting, circumstances?: Circumstances) {
  return unfitCausesOf(meeting, unfitContextOf(meeting, circumstances));
}

function focus(start: string, end: string): Availability {
  return availabilityIn("UTC", [...nineToFive, ...weekly(["tuesday"], start, end, { kind: "focus" })]);
}

test("a meeting fits the rules by which it was booked, in any zone and by any rules", () => {
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
          .filter(isHostedMeeting)
          .map((entry) => meetingAt(entry.start, entry.end, { meetingTypeId: entry.meetingTypeId }));
        const context: UnfitContext = {
          rules: new Map([[meeting.id, { ...search.rules, changeNoticeMinutes: 0, reminders: [] }]]),
          organizer: { ...search.organizer, entries: [...search.organizer.entries, entries.get("olga")!] },
          attendees: new Map(
            search.others.map((person, place) => [
              `guest ${place}`,
              { ...person, entries: [...person.entries, entries.get(`guest ${place}`)!] },
            ]),
          ),
          hosted: [...others, meeting],
        };
        expect(unfitCausesOf(meeting, context)).toEqual([]);
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

  test("makes a meeting unfit", () => {
    expect(causesOf(hour({ attendees: declined(agreedAt + 1) }))).toEqual(["attendee_declined"]);
  });

  test("from before the meeting was moved to its present time does not", () => {
    expect(causesOf(hour({ attendees: declined(agreedAt - 1) }))).toEqual([]);
  });

  test("means that the focus time of that person no longer matters", () => {
    const attendees = declined(agreedAt + 1);
    expect(causesOf(hour({ attendees }), { alices: focus("10:00", "11:00") })).toEqual(["attendee_declined"]);
  });
});

describe("focus time", () => {
  test("on a meeting makes it unfit, whether the organizer's or an attendee's; focus time that only touches it does not", () => {
    expect(causesOf(hour(), { availability: focus("10:30", "12:00") })).toEqual(["focus_time"]);
    expect(causesOf(hour(), { alices: focus("09:00", "10:01") })).toEqual(["focus_time"]);
    expect(causesOf(hour(), { availability: focus("11:00", "12:00"), alices: focus("09:00", "10:00") })).toEqual([]);
  });

  test("of the organizer may not lie on the buffers; an attendee's may", () => {
    const buffered = hour({ bufferAfterMinutes: 15 });
    expect(causesOf(buffered, { availability: focus("11:10", "12:00") })).toEqual(["focus_time"]);
    expect(causesOf(buffered, { alices: focus("11:10", "12:00") })).toEqual([]);
  });

  test("is in the way even where the organizer has set their availability aside", () => {
    const aside = hour({ agreed: { at: agreedAt, ignoringAvailability: true } });
    expect(causesOf(aside, { availability: focus("10:00", "11:00") })).toEqual(["focus_time"]);
  });
});

describe("hours that have been closed", () => {
  const closed = availabilityIn("UTC", nineToFive, [
    { date: "2026-12-08", intervals: [{ start: "10:30", end: "12:00" }] },
  ]);

  test("make a meeting unfit, also where only a part of it lies outside", () => {
    expect(causesOf(hour(), { availability: closed })).toEqual(["outside_availability"]);
  });

  test("do not where the organizer has set their availability aside", () => {
    expect(causesOf(hour({ agreed: { at: agreedAt, ignoringAvailability: true } }), { availability: closed })).toEqual(
      [],
    );
  });
});

describe("rules of the type that have changed", () => {
  const eightDaysBefore = 60 * 24 * 8;

  test("asking for more notice than there was make a meeting unfit; asking for as much do not", () => {
    const minutesLeft = at("2026-12-08T10:00:00Z") - agreedAt / 60_000;
    expect(causesOf(hour(), { rules: { minimumNoticeMinutes: minutesLeft } })).toEqual([]);
    expect(causesOf(hour(), { rules: { minimumNoticeMinutes: eightDaysBefore } })).toEqual(["rules_changed"]);
  });

  test("with a nearer booking window make a meeting unfit that was booked beyond it", () => {
    expect(causesOf(hour(), { rules: { bookingWindowDays: 8 } })).toEqual([]);
    expect(causesOf(hour(), { rules: { bookingWindowDays: 7 } })).toEqual(["rules_changed"]);
  });

  test("with longer buffers make neighbours unfit, and a meeting beside focus time", () => {
    const next = hour({ id: "next" }, "2026-12-08T11:10:00Z");
    expect(causesOf(hour(), { rules: { bufferAfterMinutes: 10 }, others: [next] })).toEqual([]);
    expect(causesOf(hour(), { rules: { bufferAfterMinutes: 15 }, others: [next] })).toEqual(["rules_changed"]);
    const beside = { rules: { bufferAfterMinutes: 15 }, availability: focus("11:10", "12:00") };
    expect(causesOf(hour(), beside)).toEqual(["rules_changed"]);
  });

  test("with a lower daily limit leave the first meetings of a date alone", () => {
    const starts = ["09:00", "10:00", "14:00"];
    const day = starts.map((time) => hour({ id: time }, `2026-12-08T${time}:00Z`));
    const dayBefore = hour({ id: "the day before" }, "2026-12-07T09:00:00Z");
    const beyond = day.filter((meeting) => {
      const others = [dayBefore, ...day.filter((other) => other !== meeting)];
      return causesOf(meeting, { rules: { dailyLimit: 2 }, others }).includes("rules_changed");
    });
    expect(beyond.map(({ id }) => id)).toEqual(["14:00"]);
  });

  test("with a daily limit do not count meetings for which it was set aside", () => {
    const aside = hour({ id: "aside", agreed: { at: agreedAt, ignoringAvailability: true } }, "2026-12-08T09:00:00Z");
    expect(causesOf(hour(), { rules: { dailyLimit: 1 }, others: [aside] })).toEqual([]);
    expect(causesOf(aside, { rules: { dailyLimit: 0 } })).toEqual([]);
  });

  test("do not make a meeting unfit where the type is gone, offers other lengths or starts at other times", () => {
    expect(causesOf(hour(), { rules: { bookingWindowDays: 7, typeIsGone: true } })).toEqual([]);
    expect(causesOf(hour(), { rules: { durationMinutes: 45, slotIntervalMinutes: 7 } })).toEqual([]);
  });
});

test("several causes are named in a fixed order", () => {
  const attendees: Meeting["attendees"] = [
    { userId: "alice", name: "Alice", response: "declined", respondedAt: agreedAt, invitedBy: "alice" },
  ];
  const closed = availabilityIn("UTC", weekly(["tuesday"], "10:00", "12:00", { kind: "focus" }));
  expect(causesOf(hour({ attendees }), { availability: closed, rules: { bookingWindowDays: 1 } })).toEqual([
    "attendee_declined",
    "focus_time",
    "outside_availability",
    "rules_changed",
  ]);
});

test("a meeting is looked at in the fourteen days before it begins, unless it is cancelled", () => {
  const meeting = hour();
  const looked = (now: string) => isComing(meeting, Date.parse(now));
  expect(
    ["2026-11-24T09:59:59Z", "2026-11-24T10:00:00Z", "2026-12-08T09:59:59Z", "2026-12-08T10:00:00Z"].map(looked),
  ).toEqual([false, true, true, false]);
  expect(isComing(hour({ status: "cancelled" }), agreedAt)).toBe(false);
});
