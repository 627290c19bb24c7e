import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { intentOf, type SpokenIntent } from "../../../../functions/domain/assistant/spoken-intent.ts";
import { dayNumber } from "../../../../functions/domain/time/calendar-date.ts";
import { parseInstant } from "../../../../functions/domain/time/format.ts";
import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import { zoneNamed } from "../../../../functions/domain/time/zone.ts";
import { nothingSaid } from "../../../support/assistant/nothing-said.ts";
import { samples } from "../../../support/samples.ts";

/** Wednesday, 2 December 2026, unless said. */
function heard(spoken: Partial<SpokenIntent>, { date = "2026-12-02", zone = "Europe/Berlin" } = {}) {
  const people = new Map([
    ["[person A]", { userId: "ben" }],
    ["[person B]", { name: "Anna" }],
  ]);
  return intentOf({ ...nothingSaid, ...spoken }, { today: dayNumber(date), zone: zoneNamed(zone), people });
}

const deadlineOf = (deadline: SpokenIntent["deadline"], when = {}) => heard({ deadline }, when)?.wishes?.deadline;

describe("what was said", () => {
  test("find 45 minutes with Ben and Zoe before Friday, not Tuesday, rather in the morning for Ben", () => {
    expect(
      heard({
        people: ["[person A]", "Zoe"],
        durationMinutes: 45,
        deadline: { day: { weekday: "friday", week: null }, until: "start" },
        windows: [
          { kind: "never", days: ["tuesday"], dates: null, hours: null, person: null },
          { kind: "prefer", days: [], dates: null, hours: { part: "morning" }, person: "[person A]" },
        ],
      }),
    ).toEqual({
      action: "find",
      people: [{ userId: "ben" }, { name: "Zoe" }],
      durationMinutes: 45,
      wishes: {
        order: "best",
        deadline: parseInstant("2026-12-03T23:00:00Z"),
        windows: [
          { kind: "never", days: ["tuesday"] },
          { kind: "prefer", end: "12:00", userId: "ben" },
        ],
        makeRoom: false,
      },
    });
  });

  test("move my Thursday to next week, but keep Anna's", () => {
    expect(
      heard({
        action: "move",
        meetings: { dates: { day: { weekday: "thursday", week: null } }, hours: null },
        into: { week: 1 },
        keepWith: ["[person B]"],
      }),
    ).toEqual({
      action: "move",
      meetings: { dates: { from: "2026-12-03", to: "2026-12-03" } },
      exceptPeople: [{ name: "Anna" }],
      into: { from: "2026-12-07", to: "2026-12-13" },
    });
  });

  test("clear the 14th after lunch", () => {
    const meetings = { dates: { day: { dayOfMonth: 14, month: null } }, hours: { part: "after_lunch" as const } };
    expect(heard({ action: "clear", meetings })).toEqual({
      action: "clear",
      meetings: { dates: { from: "2026-12-14", to: "2026-12-14" }, start: "13:00" },
    });
  });

  test.each<[string, Partial<SpokenIntent>]>([
    ["another action", { action: "other" }],
    ["a date that there is not", { into: { day: { date: "2026-02-30" } } }],
    [
      "an hour that there is not",
      { windows: [{ kind: "only", days: [], dates: null, hours: { from: "25:00", to: null }, person: null }] },
    ],
    ["no hours at all", { action: "clear", meetings: { dates: { week: 0 }, hours: { from: "09:00", to: "09:00" } } }],
    ["a deadline that there is not", { deadline: { day: { inDays: 1 }, until: "soon" } }],
  ])("%s is not understood", (_, spoken) => {
    expect(heard(spoken)).toBeUndefined();
  });

  test("a window that says no time is left out, and so is the wish of nobody in particular", () => {
    const window = { kind: "prefer", days: [], dates: null, hours: null, person: null } as const;
    expect(heard({ windows: [window] })).toEqual({ action: "find" });
    expect(heard({ windows: [{ ...window, days: ["monday"], person: "Zoe" }] })?.wishes?.windows).toEqual([
      { kind: "prefer", days: ["monday"] },
    ]);
  });
});

describe("a deadline", () => {
  const friday = { weekday: "friday", week: null } as const;

  test("is the start or the end of its day, or a time of it, in the zone of the speaker", () => {
    expect(deadlineOf({ day: friday, until: "end" })).toBe(parseInstant("2026-12-04T23:00:00Z"));
    expect(deadlineOf({ day: friday, until: "12:00" })).toBe(parseInstant("2026-12-04T11:00:00Z"));
    expect(deadlineOf({ day: friday, until: "12:00" }, { zone: "America/New_York" })).toBe(
      parseInstant("2026-12-04T17:00:00Z"),
    );
  });

  test("before Friday is the next one on a Friday, by Friday is today", () => {
    const onFriday = { date: "2026-12-04" };
    expect(deadlineOf({ day: friday, until: "start" }, onFriday)).toBe(parseInstant("2026-12-10T23:00:00Z"));
    expect(deadlineOf({ day: friday, until: "end" }, onFriday)).toBe(parseInstant("2026-12-04T23:00:00Z"));
  });

  test("keeps to the clock where it is changed", () => {
    const day = { date: "2027-03-28" };
    // At two, clocks in Berlin go to three.
    expect(deadlineOf({ day, until: "02:30" })).toBe(parseInstant("2027-03-28T01:00:00Z"));
    expect(deadlineOf({ day, until: "end" })).toBe(parseInstant("2027-03-28T22:00:00Z"));
    expect(deadlineOf({ day: { date: "2027-10-31" }, until: "end" })).toBe(parseInstant("2027-10-31T23:00:00Z"));
    expect(deadlineOf({ day: { date: "2027-10-31" }, until: "03:00" })).toBe(parseInstant("2027-10-31T02:00:00Z"));
  });

  test("before a day is its first instant, wherever and whenever", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("Europe/Berlin", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia"),
        fc.integer({ min: dayNumber("2020-01-01"), max: dayNumber("2030-12-31") }),
        fc.constantFrom(...weekdays),
        (zone, today, weekday) => {
          const hearing = { today, zone: zoneNamed(zone), people: new Map() };
          const deadline = { day: { weekday, week: null }, until: "start" };
          const at = intentOf({ ...nothingSaid, deadline }, hearing)!.wishes!.deadline!;
          const shown = new Intl.DateTimeFormat("en-US", { timeZone: zone, weekday: "long" });
          const shownAt = (minute: number) => shown.format(minute * 60_000).toLowerCase();
          expect(shownAt(at)).toBe(weekday);
          expect(shownAt(at - 1)).not.toBe(weekday);
        },
      ),
      { numRuns: samples(60, 1_000) },
    );
  });
});
