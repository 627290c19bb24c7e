import { describe, expect, test } from "vitest";
import { calendarWithout } from "../../../../functions/domain/calendar/person-calendar.ts";
import {
  bookableStarts,
  findSlots,
  isBookable,
  isBookableIgnoringAvailability,
} from "../../../../functions/domain/slots/find-slots.ts";
import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import { at, availabilityIn, entryAt, focusAt, inZone, searchIn, weekly, workdays } from "../shorthand.ts";

const nineToFive = availabilityIn("UTC", weekly(workdays, "09:00", "17:00"));

/** Times of day of the slots on Monday 2026-03-02, UTC. */
function mondaySlots(more: Parameters<typeof searchIn>[3] = {}, availability = nineToFive): string[] {
  const starts = bookableStarts(searchIn(availability, "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z", more));
  return inZone("UTC", starts).map((text) => text.slice(11, 16));
}

describe("grid", () => {
  test("starts step through the window from its beginning while the length fits", () => {
    expect(mondaySlots({ rules: { durationMinutes: 120, slotIntervalMinutes: 90 } })).toEqual([
      "09:00",
      "10:30",
      "12:00",
      "13:30",
      "15:00",
    ]);
  });

  test("starts are one duration apart where nothing else is said, whichever of the type's lengths is asked for", () => {
    const rules = { durationMinutes: 30, otherDurationsMinutes: [60], slotIntervalMinutes: null };
    expect(mondaySlots({ rules: { ...rules, durationMinutes: 45 } }).slice(0, 3)).toEqual(["09:00", "09:45", "10:30"]);
    const search = searchIn(nineToFive, "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z", { rules });
    const hours = inZone("UTC", bookableStarts({ ...search, durationMinutes: 60 })).map((text) => text.slice(11, 16));
    expect([hours.slice(0, 3), hours.at(-1)]).toEqual([["09:00", "09:30", "10:00"], "16:00"]);
  });

  test("meetings take starts away, but do not shift the others", () => {
    const entries = [entryAt("2026-03-02T10:15:00Z", "2026-03-02T10:45:00Z")];
    expect(mondaySlots({ entries })).toEqual(["09:00", "11:00", "12:00", "13:00", "14:00", "15:00", "16:00"]);
  });

  test("steps are elapsed time: hours that span New York's change keep their beginning", () => {
    const night = availabilityIn("America/New_York", weekly(["sunday"], "00:30", "04:30"));
    const starts = bookableStarts(searchIn(night, "2026-03-08T00:00:00-05:00", "2026-03-09T00:00:00-04:00"));
    expect(inZone("America/New_York", starts).map((text) => text.slice(11, 16))).toEqual(["00:30", "01:30", "03:30"]);
  });

  test("each run of a window that begins in a repeated hour has its own grid", () => {
    const early = availabilityIn("America/New_York", weekly(["sunday"], "01:15", "03:00"));
    const search = searchIn(early, "2026-11-01T00:00:00-04:00", "2026-11-02T00:00:00-05:00", {
      rules: { durationMinutes: 30 },
    });
    expect(inZone("America/New_York", bookableStarts(search)).map((text) => text.slice(11))).toEqual([
      "01:15:00-04:00",
      "01:15:00-05:00",
      "01:45:00-05:00",
      "02:15:00-05:00",
    ]);
  });

  test("a slot may cross midnight into a window that touches its own", () => {
    const always = availabilityIn("UTC", weekly(weekdays, "00:00", "24:00"));
    const search = searchIn(always, "2026-03-02T20:00:00Z", "2026-03-03T03:00:00Z", {
      rules: { durationMinutes: 100 },
    });
    expect(inZone("UTC", bookableStarts(search)).map((text) => text.slice(5, 16))).toEqual([
      "03-02T20:00",
      "03-02T21:40",
      "03-02T23:20",
      "03-03T00:00",
    ]);
  });

  test("overlapping windows of neighbouring dates share their starts, which are listed once and in order", () => {
    const overlapping = availabilityIn("UTC", [
      ...weekly(["sunday"], "22:00", "02:00"),
      ...weekly(["monday"], "00:00", "02:30"),
    ]);
    expect(mondaySlots({ rules: { durationMinutes: 30, slotIntervalMinutes: 40 } }, overlapping)).toEqual([
      "00:00",
      "00:40",
      "01:20",
      "02:00",
    ]);
  });

  test("a slot lies wholly within the range", () => {
    const search = searchIn(nineToFive, "2026-03-02T09:30:00Z", "2026-03-02T11:59:00Z");
    expect(inZone("UTC", bookableStarts(search))).toEqual(["2026-03-02T10:00:00Z"]);
  });
});

describe("rules", () => {
  test("notice is counted from the exact instant", () => {
    const rules = { minimumNoticeMinutes: 120 };
    expect(mondaySlots({ rules, now: "2026-03-02T12:00:00Z" })[0]).toBe("14:00");
    expect(mondaySlots({ rules, now: "2026-03-02T12:00:00.001Z" })[0]).toBe("15:00");
  });

  test("nothing starts in the past", () => {
    expect(mondaySlots({ now: "2026-03-02T15:00:01Z" })).toEqual(["16:00"]);
  });

  test("the booking window ends with the organizer's local date, even if that is tomorrow in UTC", () => {
    const losAngeles = availabilityIn("America/Los_Angeles", weekly(weekdays, "15:00", "19:00"));
    const search = searchIn(losAngeles, "2026-07-06T00:00:00Z", "2026-07-20T00:00:00Z", {
      rules: { bookingWindowDays: 1 },
      now: "2026-07-07T05:00:00Z",
    });
    expect(inZone("America/Los_Angeles", bookableStarts(search)).map((text) => text.slice(0, 13))).toEqual([
      "2026-07-07T15",
      "2026-07-07T16",
      "2026-07-07T17",
      "2026-07-07T18",
    ]);
  });

  test("the daily limit counts hosted meetings of the type on the organizer's local date", () => {
    const late = availabilityIn("America/New_York", weekly(["monday", "tuesday"], "19:00", "23:00"));
    const entries = [
      entryAt("2026-03-03T01:00:00Z", "2026-03-03T02:00:00Z"),
      entryAt("2026-03-04T01:00:00Z", "2026-03-04T02:00:00Z", { meetingTypeId: "interview" }),
      entryAt("2026-03-04T02:00:00Z", "2026-03-04T03:00:00Z", { role: "attendee" }),
    ];
    const search = searchIn(late, "2026-03-02T00:00:00-05:00", "2026-03-05T00:00:00-05:00", {
      rules: { dailyLimit: 1 },
      entries,
    });
    expect(inZone("America/New_York", bookableStarts(search)).map((text) => text.slice(0, 13))).toEqual([
      "2026-03-03T19",
      "2026-03-03T22",
    ]);
  });

  test("a meeting that moves is not in its own way", () => {
    const entries = [entryAt("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z", { id: "moving" })];
    const rules = { dailyLimit: 1 };
    expect(mondaySlots({ rules, entries })).toEqual([]);
    expect(mondaySlots({ rules, entries: calendarWithout({ entries }, "moving").entries })).toHaveLength(8);
  });
});

describe("calendars", () => {
  test("buffers of both meetings add up, and may lie outside open hours", () => {
    const entries = [
      entryAt("2026-03-02T12:00:00Z", "2026-03-02T13:00:00Z", {
        blockedStart: at("2026-03-02T11:30:00Z"),
        blockedEnd: at("2026-03-02T13:30:00Z"),
      }),
    ];
    const rules = { durationMinutes: 30, bufferBeforeMinutes: 30, bufferAfterMinutes: 60 };
    expect(mondaySlots({ rules, entries })).toEqual([
      "09:00",
      "09:30",
      "10:00",
      "14:00",
      "14:30",
      "15:00",
      "15:30",
      "16:00",
      "16:30",
    ]);
  });

  test("focus time blocks with the buffers, weekly or one-off", () => {
    const availability = availabilityIn("UTC", [
      ...weekly(["monday"], "09:00", "13:00"),
      ...weekly(["monday"], "10:00", "10:30", { kind: "focus" }),
    ]);
    const entries = [focusAt("2026-03-02T12:30:00Z", "2026-03-02T13:00:00Z")];
    const rules = { durationMinutes: 30, bufferAfterMinutes: 15 };
    expect(mondaySlots({ rules, entries }, availability)).toEqual(["09:00", "10:30", "11:00", "11:30"]);
  });

  test("other people must be free for the meeting itself; pending counts, declined does not, and touching is fine", () => {
    const guest = {
      entries: [
        entryAt("2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z", { role: "attendee", response: "pending" }),
        entryAt("2026-03-02T11:00:00Z", "2026-03-02T12:00:00Z", { role: "attendee", response: "declined" }),
        entryAt("2026-03-02T14:00:00Z", "2026-03-02T15:00:00Z", { blockedEnd: at("2026-03-02T15:10:00Z") }),
      ],
    };
    expect(mondaySlots({ others: [guest], rules: { bufferBeforeMinutes: 30 } })).toEqual([
      "10:00",
      "11:00",
      "12:00",
      "13:00",
      "16:00",
    ]);
  });

  test("other people's weekly focus time is read in their own zone, a day ahead or behind", () => {
    const kiritimati = {
      entries: [],
      availability: availabilityIn("Pacific/Kiritimati", weekly(["tuesday"], "00:00", "04:00", { kind: "focus" })),
    };
    const niue = {
      entries: [],
      availability: availabilityIn("Pacific/Niue", weekly(["sunday"], "22:00", "24:00", { kind: "focus" })),
    };
    expect(mondaySlots({ others: [kiritimati, niue] })).toEqual(["14:00", "15:00", "16:00"]);
  });

  test("entries may come in any order and overlap", () => {
    const entries = [
      entryAt("2026-03-02T14:00:00Z", "2026-03-02T15:00:00Z"),
      entryAt("2026-03-02T09:00:00Z", "2026-03-02T13:00:00Z"),
      entryAt("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z"),
    ];
    expect(mondaySlots({ entries })).toEqual(["13:00", "15:00", "16:00"]);
    expect(entries.map(({ id }) => id.slice(11, 13))).toEqual(["14", "09", "10"]);
  });
});

describe("an organizer who ignores their availability", () => {
  const search = searchIn(nineToFive, "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z", {
    rules: { minimumNoticeMinutes: 600, bookingWindowDays: 0, dailyLimit: 1 },
    entries: [
      entryAt("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z"),
      focusAt("2026-03-02T20:00:00Z", "2026-03-02T21:00:00Z"),
    ],
    now: "2026-03-01T00:00:00Z",
  });
  const allows = (start: string, end: string) => isBookableIgnoringAvailability(search, at(start), at(end));

  test("is held to no hours, grid, notice, window or limit", () => {
    expect(allows("2026-03-02T03:07:00Z", "2026-03-02T04:07:00Z")).toBe(true);
    expect(isBookable(search, at("2026-03-02T03:07:00Z"), at("2026-03-02T04:07:00Z"))).toBe(false);
  });

  test("is held to the length, the past, focus time and every calendar", () => {
    expect(allows("2026-03-02T03:07:00Z", "2026-03-02T04:00:00Z")).toBe(false);
    expect(allows("2026-02-28T22:00:00Z", "2026-02-28T23:00:00Z")).toBe(false);
    expect(allows("2026-03-02T20:30:00Z", "2026-03-02T21:30:00Z")).toBe(false);
    expect(allows("2026-03-02T10:30:00Z", "2026-03-02T11:30:00Z")).toBe(false);
  });
});

describe("defects observed elsewhere", () => {
  const newYork = availabilityIn("America/New_York", weekly(workdays, "09:00", "17:00"));

  test("New York 9–17 offers 09:00 and refuses 17:30 in July", () => {
    const search = searchIn(newYork, "2026-07-06T00:00:00-04:00", "2026-07-07T00:00:00-04:00", {
      rules: { durationMinutes: 30 },
    });
    const starts = inZone("America/New_York", bookableStarts(search));
    expect([starts.at(0), starts.at(-1)]).toEqual(["2026-07-06T09:00:00-04:00", "2026-07-06T16:30:00-04:00"]);
    expect(isBookable(search, at("2026-07-06T09:00:00-04:00"), at("2026-07-06T09:30:00-04:00"))).toBe(true);
    expect(isBookable(search, at("2026-07-06T17:30:00-04:00"), at("2026-07-06T18:00:00-04:00"))).toBe(false);
  });

  test("Los Angeles 9–17 is bookable where it crosses midnight UTC", () => {
    const losAngeles = availabilityIn("America/Los_Angeles", weekly(workdays, "09:00", "17:00"));
    const search = searchIn(losAngeles, "2026-01-05T00:00:00-08:00", "2026-01-06T00:00:00-08:00");
    expect(bookableStarts(search)).toHaveLength(8);
    expect(isBookable(search, at("2026-01-05T23:00:00Z"), at("2026-01-06T00:00:00Z"))).toBe(true);
    expect(
      isBookable(
        { ...search, rules: { ...search.rules, slotIntervalMinutes: 30 } },
        at("2026-01-05T23:30:00Z"),
        at("2026-01-06T00:30:00Z"),
      ),
    ).toBe(true);
  });

  test("Tokyo's Monday morning belongs to Monday", () => {
    const tokyo = availabilityIn("Asia/Tokyo", weekly(["monday"], "07:00", "09:00"));
    const { starts } = findSlots(searchIn(tokyo, "2026-03-01T00:00:00Z", "2026-03-09T00:00:00Z"), 10);
    expect(inZone("Asia/Tokyo", starts)).toEqual([
      "2026-03-02T07:00:00+09:00",
      "2026-03-02T08:00:00+09:00",
      "2026-03-09T07:00:00+09:00",
      "2026-03-09T08:00:00+09:00",
    ]);
  });

  test.each([
    ["a meeting of 49 hours", "2026-07-06T09:00:00-04:00", "2026-07-08T10:00:00-04:00"],
    ["an end before its start", "2026-07-06T10:00:00-04:00", "2026-07-06T09:00:00-04:00"],
    ["a meeting of no length", "2026-07-06T09:00:00-04:00", "2026-07-06T09:00:00-04:00"],
    ["the year 2020", "2020-07-06T09:00:00-04:00", "2020-07-06T10:00:00-04:00"],
    ["eight hours of a type of one", "2026-07-06T09:00:00-04:00", "2026-07-06T17:00:00-04:00"],
  ])("%s is refused", (_, start, end) => {
    const search = searchIn(newYork, "2026-07-06T00:00:00-04:00", "2026-07-07T00:00:00-04:00");
    expect(isBookable(search, at(start), at(end))).toBe(false);
    expect(isBookableIgnoringAvailability(search, at(start), at(end))).toBe(false);
  });
});
