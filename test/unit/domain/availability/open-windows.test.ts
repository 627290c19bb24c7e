import { describe, expect, test } from "vitest";
import type { Availability } from "../../../../functions/domain/availability/availability.ts";
import { focusIntervals } from "../../../../functions/domain/availability/focus-time.ts";
import { openWindows } from "../../../../functions/domain/availability/open-windows.ts";
import { dayNumber } from "../../../../functions/domain/time/calendar-date.ts";
import { formatInZone } from "../../../../functions/domain/time/format.ts";
import type { Interval } from "../../../../functions/domain/time/interval.ts";
import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import { instantsOfWall, zoneNamed } from "../../../../functions/domain/time/zone.ts";
import { at, availabilityIn, weekly, workdays } from "../shorthand.ts";

/** Windows as `<date>T<time><offset>/<date>T<time><offset>`, without seconds. */
function windowsIn(availability: Availability, from: string, to: string): string[] {
  return written(openWindows(availability, "talk", at(from), at(to)), availability.timeZone);
}

function written(intervals: Interval[], timeZone: string): string[] {
  const text = (instant: number) => formatInZone(instant, zoneNamed(timeZone)).replace(/:00(?=[Z+-])/, "");
  return intervals.map(({ start, end }) => `${text(start)}/${text(end)}`);
}

function hours({ start, end }: Interval): number {
  return (end - start) / 60;
}

describe("weekly hours", () => {
  test("an interval is one window of its date, uncut even if the range begins within it", () => {
    const nineToFive = availabilityIn("America/New_York", weekly(workdays, "09:00", "17:00"));
    expect(windowsIn(nineToFive, "2026-07-06T16:00:00Z", "2026-07-07T16:00:00Z")).toEqual([
      "2026-07-06T09:00-04:00/2026-07-06T17:00-04:00",
      "2026-07-07T09:00-04:00/2026-07-07T17:00-04:00",
    ]);
  });

  test("intervals that touch or overlap on one date are one window", () => {
    const entries = [
      ...weekly(["monday"], "12:00", "14:00"),
      ...weekly(["monday"], "09:00", "12:00"),
      ...weekly(["monday"], "13:00", "15:00"),
      ...weekly(["monday"], "15:01", "16:00"),
    ];
    expect(windowsIn(availabilityIn("UTC", entries), "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z")).toEqual([
      "2026-03-02T09:00Z/2026-03-02T15:00Z",
      "2026-03-02T15:01Z/2026-03-02T16:00Z",
    ]);
  });

  test("windows of different dates stay apart: an always-open organizer has one for each", () => {
    const always = availabilityIn("UTC", weekly(weekdays, "00:00", "24:00"));
    expect(windowsIn(always, "2026-03-02T00:00:00Z", "2026-03-04T00:00:00Z")).toEqual([
      "2026-03-02T00:00Z/2026-03-03T00:00Z",
      "2026-03-03T00:00Z/2026-03-04T00:00Z",
    ]);
  });

  test("an end before its start runs past midnight and belongs to the day on which it begins", () => {
    const night = availabilityIn("UTC", weekly(["friday"], "22:00", "02:00"));
    expect(windowsIn(night, "2026-03-07T00:00:00Z", "2026-03-08T00:00:00Z")).toEqual([
      "2026-03-06T22:00Z/2026-03-07T02:00Z",
    ]);
  });

  test.each([
    ["Pacific/Niue", "22:00", "02:00", "2026-03-07T01:00:00-11:00"],
    ["Pacific/Kiritimati", "22:00", "02:00", "2026-03-07T01:00:00+14:00"],
    ["UTC", "20:00", "19:30", "2026-03-07T19:00:00Z"],
  ])("in %s %s–%s of Friday is found from within Saturday", (timeZone, start, end, within) => {
    const friday = availabilityIn(timeZone, weekly(["friday"], start, end));
    expect(openWindows(friday, "talk", at(within), at(within) + 1)).toHaveLength(1);
  });

  test("hours for a type are open to it in addition; hours for other types and inactive ones do nothing", () => {
    const entries = [
      ...weekly(["monday"], "09:00", "10:00"),
      ...weekly(["monday"], "10:00", "11:00", { meetingTypeId: "talk" }),
      ...weekly(["monday"], "11:00", "12:00", { meetingTypeId: "interview" }),
      ...weekly(["monday"], "13:00", "14:00", { active: false }),
      ...weekly(["monday"], "15:00", "16:00", { kind: "focus", meetingTypeId: "focus" }),
    ];
    expect(windowsIn(availabilityIn("UTC", entries), "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z")).toEqual([
      "2026-03-02T09:00Z/2026-03-02T11:00Z",
    ]);
  });

  test("Tokyo's Monday morning belongs to Monday, which is still Sunday in UTC", () => {
    const tokyo = availabilityIn("Asia/Tokyo", weekly(["monday"], "07:00", "12:00"));
    expect(windowsIn(tokyo, "2026-03-01T00:00:00Z", "2026-03-08T00:00:00Z")).toEqual([
      "2026-03-02T07:00+09:00/2026-03-02T12:00+09:00",
    ]);
  });
});

describe("overrides", () => {
  const nights = [
    ...weekly(weekdays, "22:00", "02:00"),
    ...weekly(weekdays, "09:00", "10:00", { meetingTypeId: "talk" }),
  ];

  test("replace all hours that begin on their date, even those for a type; a night that crosses into it stays", () => {
    const override = { date: "2026-03-03", intervals: [{ start: "12:00", end: "13:00" }] };
    expect(
      windowsIn(availabilityIn("UTC", nights, [override]), "2026-03-03T00:00:00Z", "2026-03-04T00:00:00Z"),
    ).toEqual(["2026-03-02T22:00Z/2026-03-03T02:00Z", "2026-03-03T12:00Z/2026-03-03T13:00Z"]);
  });

  test("without intervals close their date, even in a week that is always open", () => {
    const always = availabilityIn("UTC", weekly(weekdays, "00:00", "24:00"), [{ date: "2026-03-03", intervals: [] }]);
    expect(windowsIn(always, "2026-03-02T00:00:00Z", "2026-03-05T00:00:00Z")).toEqual([
      "2026-03-02T00:00Z/2026-03-03T00:00Z",
      "2026-03-04T00:00Z/2026-03-05T00:00Z",
    ]);
  });

  test("leave focus time as it is", () => {
    const focus = weekly(["tuesday"], "10:00", "11:00", { kind: "focus", meetingTypeId: "focus" });
    const closed = availabilityIn("UTC", focus, [{ date: "2026-03-03", intervals: [] }]);
    expect(written(focusIntervals(closed, at("2026-03-03T00:00:00Z"), at("2026-03-04T00:00:00Z")), "UTC")).toEqual([
      "2026-03-03T10:00Z/2026-03-03T11:00Z",
    ]);
  });
});

describe("clock changes", () => {
  const openIn = (timeZone: string, start: string, end: string) =>
    availabilityIn(timeZone, weekly(weekdays, start, end));

  test.each([
    ["America/New_York", "2026-03-08", 23],
    ["America/New_York", "2026-11-01", 25],
    ["America/Santiago", "2026-09-06", 23],
    ["Africa/Cairo", "2026-04-24", 23],
    ["Asia/Beirut", "2026-03-29", 23],
    ["America/Havana", "2026-03-08", 23],
    ["Atlantic/Azores", "2026-03-29", 23],
    ["Australia/Lord_Howe", "2026-10-04", 23.5],
    ["Australia/Lord_Howe", "2026-04-05", 24.5],
  ])("%s: the whole of %s is one window of %d hours", (timeZone, date, length) => {
    const noon = instantsOfWall(zoneNamed(timeZone), dayNumber(date) * 1440 + 720)[0]!;
    const window = openWindows(openIn(timeZone, "00:00", "24:00"), "talk", noon, noon + 1);
    expect(window.map(hours)).toEqual([length]);
  });

  test("hours that are skipped yield nothing", () => {
    const gap = openIn("America/New_York", "02:00", "03:00");
    expect(windowsIn(gap, "2026-03-08T05:00:00Z", "2026-03-09T04:00:00Z")).toEqual([]);
  });

  test("a repeated hour counts twice, as one window", () => {
    const repeated = openIn("America/New_York", "01:00", "02:00");
    expect(windowsIn(repeated, "2026-11-01T04:00:00Z", "2026-11-02T05:00:00Z")).toEqual([
      "2026-11-01T01:00-04:00/2026-11-01T02:00-05:00",
    ]);
  });

  test("a window that begins or ends within the repeated hour falls apart", () => {
    const beginning = openIn("America/New_York", "01:30", "03:00");
    expect(windowsIn(beginning, "2026-11-01T04:00:00Z", "2026-11-02T05:00:00Z")).toEqual([
      "2026-11-01T01:30-04:00/2026-11-01T01:00-05:00",
      "2026-11-01T01:30-05:00/2026-11-01T03:00-05:00",
    ]);
    const ending = openIn("America/New_York", "00:00", "01:30");
    expect(windowsIn(ending, "2026-11-01T04:00:00Z", "2026-11-02T05:00:00Z")).toEqual([
      "2026-11-01T00:00-04:00/2026-11-01T01:30-04:00",
      "2026-11-01T01:00-05:00/2026-11-01T01:30-05:00",
    ]);
  });

  test("Samoa's missing date has no window, and its neighbours touch", () => {
    expect(windowsIn(openIn("Pacific/Apia", "00:00", "24:00"), "2011-12-29T10:00:00Z", "2011-12-31T10:00:00Z")).toEqual(
      ["2011-12-29T00:00-10:00/2011-12-31T00:00+14:00", "2011-12-31T00:00+14:00/2012-01-01T00:00+14:00"],
    );
  });
});
