import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEndTime, isWallTime, minuteOfDay } from "../../../functions/domain/time/wall-time.ts";
import { type Weekday, weekdays } from "../../../functions/domain/time/weekday.ts";
import type { Hours } from "../../../web/pages/app/shared/hours/hours.ts";
import {
  type Brush,
  isPaintedAll,
  paint,
  rubOut,
  type Stretch,
} from "../../../web/pages/app/shared/hours/painting/painting.ts";

const minutesPerWeek = 7 * 1440;
const brushes: Brush[] = [{}, { meetingTypeId: "talk" }, { meetingTypeId: "focus" }];

describe("painting", () => {
  test.each([
    ["on an empty day", [], "13:00–14:00", ["13:00–14:00"]],
    ["apart from what is there", ["09:10–11:50"], "13:00–14:00", ["09:10–11:50", "13:00–14:00"]],
    ["over the end of odd minutes", ["09:10–11:50"], "11:30–12:30", ["09:10–12:30"]],
    ["before what begins later", ["13:00–17:00"], "09:00–12:00", ["09:00–12:00", "13:00–17:00"]],
    ["between two", ["09:00–12:00", "13:00–17:00"], "12:00–13:00", ["09:00–17:00"]],
    ["where it is open already", ["09:00–12:00"], "10:00–11:00", ["09:00–12:00"]],
    ["the whole day", ["09:00–12:00"], "00:00–24:00", ["00:00–24:00"]],
    ["before what runs past midnight", ["22:00–02:00"], "21:00–22:00", ["21:00–02:00"]],
    ["more than a day in one", ["10:00–09:30"], "00:00–10:00", ["00:00–10:00", "10:00–09:30"]],
  ])("%s", (_, typed, stretch, painted) => {
    expect(written(paint(monday(...typed), [stretchOf(stretch)], {}))).toEqual(painted.map((each) => `monday ${each}`));
  });

  test("on a day into which the evening before runs adds what is not open", () => {
    const painted = paint(monday("22:00–02:00"), [stretchOf("01:00–03:00", "tuesday")], {});
    expect(written(painted)).toEqual(["monday 22:00–02:00", "tuesday 02:00–03:00"]);
  });

  test("gives what it makes longer neither another id nor another key", () => {
    const [before] = monday("09:00–12:00");
    expect(paint([before!], [stretchOf("12:00–13:00")], {})).toEqual([{ ...before, end: "13:00" }]);
  });

  test("opens what was not open, and changes nothing else", () => {
    check((hours, stretches, brush) => {
      const painted = paint(hours, stretches, brush);
      expect(minutesOf(painted, brush)).toEqual(union(minutesOf(hours, brush), stretched(stretches)));
      expectNothingElse(hours, painted, brush);
      expect(isPaintedAll(painted, stretches, brush)).toBe(true);
    });
  });

  test("leaves as they were typed all hours that it does not touch", () => {
    check((hours, stretches, brush) => {
      const painted = paint(hours, stretches, brush);
      const near = stretched(stretches.map(({ day, from, to }) => ({ day, from: from - 1, to: to + 1 })));
      const far = hours.filter((each) => !minutesOfOne(each).some((minute) => near.has(minute)));
      for (const each of far) expect(painted).toContain(each);
    });
  });

  test("twice is painting once", () => {
    check((hours, stretches, brush) => {
      const once = paint(hours, stretches, brush);
      expect(paint(once, stretches, brush)).toEqual(once);
    });
  });
});

describe("rubbing out", () => {
  test.each([
    ["the middle of odd minutes", ["09:10–11:50"], "10:00–10:30", ["monday 09:10–10:00", "monday 10:30–11:50"]],
    ["all of them", ["09:10–11:50"], "09:00–12:00", []],
    ["beside them", ["09:10–11:50"], "12:00–13:00", ["monday 09:10–11:50"]],
    ["up to midnight", ["22:00–02:00"], "22:00–24:00", ["tuesday 00:00–02:00"]],
    ["to be written until midnight", ["21:00–00:00"], "21:00–22:00", ["monday 22:00–24:00"]],
  ])("%s", (_, typed, stretch, left) => {
    expect(written(rubOut(monday(...typed), [stretchOf(stretch)]))).toEqual(left);
  });

  test("after midnight leaves the evening, and what comes later to the next day", () => {
    const left = rubOut(monday("22:00–02:00"), [stretchOf("00:30–01:00", "tuesday")]);
    expect(written(left)).toEqual(["monday 22:00–00:30", "tuesday 01:00–02:00"]);
  });

  test("closes what was open for the brush, and changes nothing else", () => {
    check((hours, stretches, brush) => {
      const left = rubOut(hours, stretches, brush);
      expect(minutesOf(left, brush)).toEqual(difference(minutesOf(hours, brush), stretched(stretches)));
      expectNothingElse(hours, left, brush);
    });
  });

  test("without a brush closes everything that is not paused", () => {
    check((hours, stretches) => {
      const left = rubOut(hours, stretches);
      for (const brush of brushes) {
        expect(minutesOf(left, brush)).toEqual(difference(minutesOf(hours, brush), stretched(stretches)));
      }
      expect(left.filter(({ active }) => !active)).toEqual(hours.filter(({ active }) => !active));
    });
  });

  test("what was painted on closed hours leaves them closed", () => {
    check((hours, stretches, brush) => {
      const closed = rubOut(hours, stretches, brush);
      const again = rubOut(paint(closed, stretches, brush), stretches, brush);
      expect(minutesOf(again, brush)).toEqual(minutesOf(closed, brush));
    });
  });
});

/** Any hours, any painting: what comes of it can be sent, and each of its hours is told apart. */
function check(holds: (hours: Hours[], stretches: Stretch[], brush: Brush) => void): void {
  const someBrush = fc.constantFrom(...brushes);
  const someHours = fc.uniqueArray(
    fc.record({
      key: fc.uuid(),
      id: fc.uuid(),
      day: fc.constantFrom(...weekdays),
      minutes: fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1440 })),
      brush: someBrush,
      active: fc.boolean(),
    }),
    { maxLength: 8, selector: ({ key }) => key },
  );
  const typed = someHours.map((all) =>
    all
      .filter(({ minutes: [start, end] }) => start !== end)
      .map(({ minutes: [start, end], brush, ...others }): Hours => {
        return { ...others, ...brush, start: clock(start), end: clock(end) };
      }),
  );
  const halfHours = fc.tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 1, max: 48 }));
  const someStretch = fc
    .record({ day: fc.constantFrom(...weekdays), ends: halfHours.filter(([from, to]) => from < to) })
    .map(({ day, ends: [from, to] }): Stretch => ({ day, from: from * 30, to: to * 30 }));
  fc.assert(
    fc.property(typed, fc.array(someStretch, { minLength: 1, maxLength: 4 }), someBrush, (hours, stretches, brush) => {
      for (const change of [paint, rubOut]) {
        const changed = change(hours, stretches, brush);
        expect(changed.filter(({ start, end }) => !isWallTime(start) || !isEndTime(end) || start === end)).toEqual([]);
        expect(new Set(changed.map(({ key }) => key)).size).toBe(changed.length);
        expect(new Set(changed.flatMap(({ id }) => id ?? [])).size).toBe(changed.filter(({ id }) => id).length);
      }
      holds(hours, stretches, brush);
    }),
  );
}

function expectNothingElse(before: readonly Hours[], after: readonly Hours[], brush: Brush): void {
  const others = (hours: readonly Hours[]) =>
    hours.filter(({ active, meetingTypeId }) => !active || meetingTypeId !== brush.meetingTypeId);
  expect(others(after)).toEqual(others(before));
}

/** The minutes of the week that are open for a brush. */
function minutesOf(hours: readonly Hours[], brush: Brush): Set<number> {
  const layer = hours.filter(({ active, meetingTypeId }) => active && meetingTypeId === brush.meetingTypeId);
  return new Set(layer.flatMap(minutesOfOne).sort((one, other) => one - other));
}

function minutesOfOne({ day, start, end }: Hours): number[] {
  const from = minuteOfDay(start);
  const length = (minuteOfDay(end) - from + 1440) % 1440 || 1440;
  return minutesFrom(day, from, length);
}

function stretched(stretches: readonly Stretch[]): Set<number> {
  return new Set(stretches.flatMap(({ day, from, to }) => minutesFrom(day, from, to - from)));
}

function minutesFrom(day: Weekday, from: number, length: number): number[] {
  const first = weekdays.indexOf(day) * 1440 + from + minutesPerWeek;
  return Array.from({ length }, (_, index) => (first + index) % minutesPerWeek);
}

function union(one: Set<number>, other: Set<number>): Set<number> {
  return new Set([...one, ...other].sort((first, second) => first - second));
}

function difference(one: Set<number>, other: Set<number>): Set<number> {
  return new Set([...one].filter((minute) => !other.has(minute)));
}

function monday(...typed: string[]): Hours[] {
  return typed.map((text, index) => {
    const [start, end] = text.split("–");
    return { key: `key-${index}`, id: `id-${index}`, day: "monday", start: start!, end: end!, active: true };
  });
}

function stretchOf(text: string, day: Weekday = "monday"): Stretch {
  const [from, to] = text.split("–").map(minuteOfDay);
  return { day, from: from!, to: to! };
}

function written(hours: readonly Hours[]): string[] {
  return hours.map(({ day, start, end }) => `${day} ${start}–${end}`);
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
