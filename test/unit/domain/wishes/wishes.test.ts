import { describe, expect, test } from "vitest";
import { Refusal } from "../../../../functions/domain/refusal.ts";
import { allowedStarts } from "../../../../functions/domain/wishes/allowed-starts.ts";
import { relaxationFor } from "../../../../functions/domain/wishes/relaxation.ts";
import { resolveWishes } from "../../../../functions/domain/wishes/resolve-wishes.ts";
import { unmetWishes, windowsUnmet } from "../../../../functions/domain/wishes/unmet-wishes.ts";
import { noWishes, type ResolvedWindow, type ResolvedWishes } from "../../../../functions/domain/wishes/wishes.ts";
import { at, inZone } from "../shorthand.ts";

/** Monday, 30 November to Sunday, 6 December 2026. */
const week = { start: at("2026-11-30T00:00:00Z"), end: at("2026-12-07T00:00:00Z") };

/** Windows on the clock of UTC unless they say another. */
function wishing(windows: Partial<ResolvedWindow>[], deadline?: string): ResolvedWishes {
  return {
    ...noWishes,
    windows: windows.map((window) => ({ kind: "only", timeZone: "UTC", ...window })),
    ...(deadline !== undefined && { deadline: at(deadline) }),
  };
}

/** Every half hour between two instants. */
function halfHours(from: string, to: string): number[] {
  return Array.from({ length: (at(to) - at(from)) / 30 }, (_, index) => at(from) + index * 30);
}

function allowedOn(wishes: ResolvedWishes, from: string, to: string, minutes = 60): string[] {
  return inZone("UTC", allowedStarts(wishes, halfHours(from, to), minutes, week)).map((text) => text.slice(11, 16));
}

describe("hard wishes", () => {
  test("a meeting lies wholly inside an only window, and may touch a never window from outside", () => {
    const wishes = wishing([
      { start: "09:00", end: "12:00" },
      { kind: "never", start: "10:00", end: "10:30" },
    ]);
    expect(allowedOn(wishes, "2026-11-30T08:00:00Z", "2026-11-30T13:00:00Z")).toEqual(["09:00", "10:30", "11:00"]);
  });

  test("any of one person's only windows will do, and those that touch are one; each person's have to hold", () => {
    const windows = [
      { start: "09:00", end: "10:30" },
      { start: "10:30", end: "11:00" },
      { start: "15:00", end: "16:00" },
    ];
    const on = ["2026-11-30T08:00:00Z", "2026-11-30T17:00:00Z"] as const;
    expect(allowedOn(wishing(windows), ...on)).toEqual(["09:00", "09:30", "10:00", "15:00"]);
    const withAnn = wishing([...windows, { userId: "ann", start: "10:00" }]);
    expect(allowedOn(withAnn, ...on)).toEqual(["10:00", "15:00"]);
  });

  test("weekdays, dates and times count together, and a window past midnight belongs to the date on which it begins", () => {
    const wishes = wishing([
      {
        days: ["tuesday", "thursday"],
        dates: { from: "2026-12-01", to: "2026-12-02" },
        start: "22:00",
        end: "01:00",
      },
    ]);
    expect(allowedOn(wishes, "2026-11-30T00:00:00Z", "2026-12-06T00:00:00Z")).toEqual([
      "22:00",
      "22:30",
      "23:00",
      "23:30",
      "00:00",
    ]);
  });

  test("hours are kept on the clock of their zone, also on the day on which it changes", () => {
    const range = { start: at("2026-03-28T00:00:00Z"), end: at("2026-03-30T00:00:00Z") };
    const wishes = wishing([{ timeZone: "Europe/Berlin", start: "09:00", end: "10:00" }]);
    const starts = allowedStarts(wishes, halfHours("2026-03-28T00:00:00Z", "2026-03-30T00:00:00Z"), 60, range);
    expect(inZone("UTC", starts)).toEqual(["2026-03-28T08:00:00Z", "2026-03-29T07:00:00Z"]);
  });

  test("a meeting ends by the deadline", () => {
    const wishes = wishing([], "2026-11-30T10:30:00Z");
    expect(allowedOn(wishes, "2026-11-30T09:00:00Z", "2026-11-30T12:00:00Z")).toEqual(["09:00", "09:30"]);
  });
});

describe("soft wishes", () => {
  const wishes = wishing([
    { kind: "avoid", days: ["monday"] },
    { kind: "avoid", start: "12:00", end: "13:00" },
    { kind: "prefer", start: "09:00", end: "11:00" },
    { kind: "prefer", start: "14:00", end: "15:00" },
    { kind: "prefer", userId: "ann", days: ["tuesday"] },
  ]);

  test.each([
    ["2026-12-01T09:00:00Z", []],
    ["2026-12-01T14:00:00Z", []],
    ["2026-12-01T11:30:00Z", [1, 2]],
    ["2026-11-30T10:30:00Z", [0, 2, 4]],
  ])("%s leaves %j unmet", (start, windows) => {
    expect(windowsUnmet(wishes, 60, week)(at(start))).toEqual(windows);
    expect(unmetWishes(wishes, 60, week)(at(start))).toBe(windows.length);
  });
});

describe("what to give up", () => {
  const free = halfHours("2026-12-02T09:00:00Z", "2026-12-02T17:00:00Z");

  test.each<[string, ResolvedWishes, object]>([
    ["the only wish there is", wishing([{ days: ["monday"] }]), { window: 0, also: [], wouldGive: 16 }],
    [
      "of two the one that is missed by less",
      // Those from noon on miss the second alone by an hour or more, those from four on the third alone by half an hour or more.
      wishing([
        { start: "12:00", end: "24:00" },
        { kind: "never", start: "10:00", end: "16:00" },
        { kind: "never", start: "16:15", end: "24:00" },
      ]),
      { window: 2, also: [], wouldGive: 2 },
    ],
    [
      "of equals the first",
      wishing([
        { kind: "never", start: "13:00" },
        { kind: "never", end: "13:00" },
      ]),
      { window: 0, also: [], wouldGive: 8 },
    ],
    ["a deadline", wishing([], "2026-12-02T09:45:00Z"), { window: "deadline", also: [], wouldGive: 16 }],
    [
      "several windows of one person together",
      wishing([{ end: "08:00" }, { kind: "avoid" }, { start: "20:00" }]),
      { window: 0, also: [2], wouldGive: 16 },
    ],
    [
      "two wishes where neither alone would do",
      wishing([{ days: ["monday"] }, { userId: "ann", days: ["friday"] }], "2026-12-02T12:00:00Z"),
      { window: 0, also: [1], wouldGive: 5 },
    ],
  ])("%s", (_, wishes, expected) => {
    expect(relaxationFor(wishes, free, 60, week)).toEqual(expected);
  });

  test("nothing where nothing would be free anyway", () => {
    expect(relaxationFor(wishing([{ days: ["monday"] }]), [], 60, week)).toBeUndefined();
  });
});

describe("the zone of a window", () => {
  const people = [{ userId: "ann", timeZone: "Asia/Tokyo" }];
  const asked = { ...noWishes, timeZone: "Europe/Berlin" };

  test("is its own, else its person's, else the caller's", () => {
    const windows = [{}, { userId: "ann" }, { userId: "ann", timeZone: "UTC" }].map((window) => ({
      kind: "only" as const,
      ...window,
    }));
    const resolved = resolveWishes({ ...asked, windows }, people);
    expect(resolved.windows.map(({ timeZone }) => timeZone)).toEqual(["Europe/Berlin", "Asia/Tokyo", "UTC"]);
  });

  test("is not looked for where its person is not on the meeting", () => {
    const resolve = () => resolveWishes({ ...asked, windows: [{ kind: "only", userId: "bob" }] }, people);
    expect(resolve).toThrow(Refusal);
    expect(resolve).toThrow(/wishes\.windows\.0\.userId/);
  });
});
