import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Meeting } from "../../../../functions/domain/meetings/meeting.ts";
import { dueAt, isOfUse, isTrueOf, remindersOf } from "../../../../functions/domain/messages/reminders.ts";
import { samples } from "../../../support/samples.ts";
import { meetingAt } from "../meetings/meetings.ts";

const minute = 60_000;

function booked(start: number, updatedAt: number, reminders: number[], more: Partial<Meeting> = {}): Meeting {
  return meetingAt(start, start + 30, { reminders, updatedAt, id: "one", ...more });
}

const minutesOf = (reminders: { minutesBefore: number }[]) => reminders.map(({ minutesBefore }) => minutesBefore);

describe("a change calls for reminders", () => {
  test("of a booking, but for those whose time has passed", () => {
    const ofBooking = (at: number) =>
      minutesOf(remindersOf({ before: undefined, after: booked(10_000, at, [1440, 60, 10]) }));
    expect(ofBooking(0)).toEqual([1440, 60, 10]);
    expect(ofBooking((10_000 - 1440) * minute - 1)).toEqual([1440, 60, 10]);
    expect(ofBooking((10_000 - 1440) * minute)).toEqual([60, 10]);
    expect(ofBooking((10_000 - 5) * minute)).toEqual([]);
  });

  test("of another start, and not of another end, title or answer", () => {
    const before = booked(10_000, 0, [60]);
    const moved = booked(11_000, 5 * minute, [60]);
    expect(remindersOf({ before, after: moved })).toEqual([
      { meetingId: "one", start: 11_000, minutesBefore: 60, overtakenAt: null },
    ]);
    expect(remindersOf({ before, after: { ...before, end: 10_100, title: "Other", version: 2 } })).toEqual([]);
    expect(remindersOf({ before, after: { ...moved, status: "cancelled" } })).toEqual([]);
  });
});

test("of several reminders that come late, the last one is of use, and none once the meeting has begun", () => {
  const [early, late] = remindersOf({ before: undefined, after: booked(10_000, 0, [1440, 60]) });
  expect(isOfUse(early!, (10_000 - 61) * minute)).toBe(true);
  expect(isOfUse(early!, (10_000 - 60) * minute)).toBe(false);
  expect(isOfUse(late!, (10_000 - 60) * minute)).toBe(true);
  expect(isOfUse(late!, 10_000 * minute)).toBe(false);
});

const movedTo = (start: number, reminders: number[]) => ({ start, end: start + 30, reminders });

/** What becomes of a meeting, one thing after the other: where it goes, when, and with which reminders; often back. Off is off. */
const lives = fc
  .record({
    reminders: fc.uniqueArray(fc.integer({ min: 1, max: 3_000 }), { maxLength: 5 }),
    steps: fc.array(
      fc.record({
        after: fc.integer({ min: 1, max: 2_000 }),
        to: fc.option(
          fc.oneof(
            fc.integer({ min: 1, max: 5_000 }),
            fc.constantFrom(4_000, 6_000).map((start) => -start),
          ),
        ),
        reminders: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 3_000 }), { maxLength: 5 })),
        isOff: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ reminders, steps }) => {
    // In the middle of minutes: nothing happens just when a reminder is due.
    const versions: Meeting[] = [booked(4_000, minute / 2, reminders)];
    for (const [place, { after, to, reminders, isOff }] of steps.entries()) {
      const last = versions.at(-1)!;
      const now = Math.floor(last.updatedAt / minute) + after;
      if (last.status === "cancelled" || now >= last.start) break;
      const isLast = place === steps.length - 1;
      versions.push({
        ...last,
        ...(to !== null && movedTo(to > 0 ? now + to : Math.max(-to, now + 1), reminders ?? last.reminders)),
        ...(isOff && isLast && { status: "cancelled" as const }),
        ...{ updatedAt: now * minute + minute / 2, version: last.version + 1 },
      });
    }
    return versions;
  });

test("whatever becomes of a meeting, what is true when it is due are the reminders of its last time, each once", () => {
  fc.assert(
    fc.property(lives, (versions) => {
      const kept = versions.flatMap((after, place) => remindersOf({ before: versions[place - 1], after }));
      // Taken on time, with the meeting as it is by then.
      const shown = kept.filter((reminder) => {
        const now = dueAt(reminder) * minute;
        const meeting = versions.findLast(({ updatedAt }) => updatedAt <= now);
        return meeting !== undefined && isOfUse(reminder, now) && isTrueOf(reminder, meeting, now);
      });
      // As the meeting was at the minute for which its type asks.
      const wanted = versions
        .flatMap(({ start, reminders }) => reminders.map((minutesBefore) => ({ start, minutesBefore })))
        .filter(({ start, minutesBefore }) => {
          const current = versions.findLast(({ updatedAt }) => updatedAt <= (start - minutesBefore) * minute);
          return (
            current?.status !== "cancelled" && current?.start === start && current.reminders.includes(minutesBefore)
          );
        })
        .map(({ start, minutesBefore }) => `${start} ${minutesBefore}`);
      const said = shown.map(({ start, minutesBefore }) => `${start} ${minutesBefore}`);
      expect([...new Set(said)].toSorted()).toEqual([...new Set(wanted)].toSorted());
    }),
    { numRuns: samples(500, 20_000), seed: 3 },
  );
});
