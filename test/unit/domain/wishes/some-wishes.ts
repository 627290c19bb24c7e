/** Random wishes on the dates around clock changes, by up to two people. */
import fc from "fast-check";
import { addDays } from "../../../../functions/domain/time/calendar-date.ts";
import type { Interval } from "../../../../functions/domain/time/interval.ts";
import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import type { ResolvedWindow, ResolvedWishes, WindowKind } from "../../../../functions/domain/wishes/wishes.ts";
import { clockChanges } from "../time/clock-changes.ts";

const wallTimes = ["00:00", "00:30", "01:00", "01:30", "02:00", "02:30", "03:00", "09:00", "12:00", "17:00", "23:00"];

interface Asked {
  wishes: ResolvedWishes;
  range: Interval;
  minutes: number;
}

/** Wishes about a range of up to three days. */
export function someWishes(kinds: readonly WindowKind[], maxWindows = 5): fc.Arbitrary<Asked> {
  return fc.constantFrom(...clockChanges).chain(({ timeZone, around }) => {
    const date = around.slice(0, 10);
    const middle = Date.parse(date) / 60_000;
    return fc.record({
      minutes: fc.constantFrom(15, 30, 60, 90, 600),
      range: fc
        .record({ start: fc.integer({ min: -96, max: 96 }), length: fc.integer({ min: 1, max: 192 }) })
        .map(({ start, length }) => ({ start: middle + start * 15, end: middle + (start + length) * 15 })),
      wishes: fc.record(
        {
          order: fc.constant("best" as const),
          makeRoom: fc.constant(false),
          windows: fc.array(someWindow(date, [timeZone, timeZone, "Asia/Kathmandu"], kinds), { maxLength: maxWindows }),
          deadline: fc.integer({ min: -48, max: 288 }).map((steps) => middle + steps * 15),
        },
        { requiredKeys: ["order", "makeRoom", "windows"] },
      ),
    });
  });
}

function someWindow(
  date: string,
  zones: readonly string[],
  kinds: readonly WindowKind[],
): fc.Arbitrary<ResolvedWindow> {
  const dates = fc
    .record({ from: fc.integer({ min: -3, max: 2 }), length: fc.nat(2) })
    .map(({ from, length }) => ({ from: addDays(date, from), to: addDays(date, from + length) }));
  return fc
    .record(
      {
        kind: fc.constantFrom(...kinds),
        timeZone: fc.constantFrom(...zones),
        days: fc.subarray([...weekdays], { minLength: 2 }),
        dates,
        start: fc.constantFrom(...wallTimes),
        end: fc.constantFrom(...wallTimes, "24:00"),
        userId: fc.constantFrom("ada", "bela"),
      },
      { requiredKeys: ["kind", "timeZone"] },
    )
    .filter(({ start = "00:00", end = "24:00" }) => start !== end);
}
