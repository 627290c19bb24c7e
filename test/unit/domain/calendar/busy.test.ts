import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type BlockedTime,
  blockingEntries,
  busyIntervals,
  maxEntriesADay,
  timesInTheWay,
} from "../../../../functions/domain/calendar/busy.ts";
import type { MeetingEntry } from "../../../../functions/domain/calendar/calendar-entry.ts";
import { samples } from "../../../support/samples.ts";
import { at, availabilityIn, entryAt, weekly } from "../shorthand.ts";
import { isBusy } from "../slots/oracle.ts";
import { someSearch } from "../slots/some-search.ts";
import { minutes, runs } from "../time/oracle.ts";

test("meetings with their buffers and weekly focus time merge, and are cut to the range", () => {
  const entries = [
    entryAt("2026-03-02T10:30:00Z", "2026-03-02T11:30:00Z"),
    entryAt("2026-03-02T08:00:00Z", "2026-03-02T09:30:00Z", { blockedEnd: at("2026-03-02T10:00:00Z") }),
    entryAt("2026-03-02T14:00:00Z", "2026-03-02T15:00:00Z", { role: "attendee", response: "declined" }),
    entryAt("2026-03-02T16:00:00Z", "2026-03-02T17:00:00Z", { role: "attendee", response: "pending" }),
    entryAt("2026-03-03T16:00:00Z", "2026-03-03T17:00:00Z"),
  ];
  const availability = availabilityIn("UTC", weekly(["monday"], "10:00", "11:00", { kind: "focus" }));
  expect(busyIntervals({ entries, availability }, at("2026-03-02T09:00:00Z"), at("2026-03-02T16:30:00Z"))).toEqual([
    { start: at("2026-03-02T09:00:00Z"), end: at("2026-03-02T11:30:00Z") },
    { start: at("2026-03-02T16:00:00Z"), end: at("2026-03-02T16:30:00Z") },
  ]);
});

test("is the set of busy minutes, in as few intervals as possible", () => {
  fc.assert(
    fc.property(someSearch, ({ organizer, from, to }) => {
      const busy = minutes(from, to).filter((minute) => isBusy(organizer, minute));
      expect(busyIntervals(organizer, from, to)).toEqual(
        runs(busy).map((run) => ({ start: run[0], end: run.at(-1)! + 1 })),
      );
    }),
    { seed: 3, numRuns: samples(50, 1_000) },
  );
});

const intervalsOf = (entries: MeetingEntry[]) =>
  blockingEntries(entries).map(({ blockedStart, blockedEnd }: BlockedTime) => ({
    start: blockedStart,
    end: blockedEnd,
  }));

test("a UTC day that holds as many entries as it can is taken from end to end, though all were declined", () => {
  const declined = { role: "attendee", response: "declined" } as const;
  const entries = Array.from({ length: maxEntriesADay }, (_, place) =>
    entryAt("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z", { ...declined, id: `declined-${place}` }),
  );
  const day = { start: at("2026-03-02T00:00:00Z"), end: at("2026-03-03T00:00:00Z") };
  expect(intervalsOf(entries)).toEqual([day]);
  expect(timesInTheWay({ entries }, { start: day.end - 30, end: day.end + 30 })).toEqual([day]);
  expect(timesInTheWay({ entries }, { start: day.end, end: day.end + 30 })).toEqual([]);
  expect(intervalsOf(entries.slice(1))).toEqual([]);
});

test("an entry counts on every UTC day that it touches", () => {
  const past = entryAt("2026-03-02T23:30:00Z", "2026-03-03T00:30:00Z", { role: "attendee", response: "declined" });
  const entries = Array.from({ length: maxEntriesADay }, (_, place) => ({ ...past, id: `declined-${place}` }));
  expect(intervalsOf(entries)).toEqual([
    { start: at("2026-03-02T00:00:00Z"), end: at("2026-03-03T00:00:00Z") },
    { start: at("2026-03-03T00:00:00Z"), end: at("2026-03-04T00:00:00Z") },
  ]);
});
