import { describe, expect, test } from "vitest";
import { rankedCandidates } from "../../../../functions/domain/suggestions/rank.ts";
import type { Candidate } from "../../../../functions/domain/suggestions/suggestion-context.ts";
import { entryAt, inZone } from "../shorthand.ts";
import { candidateAt, candidatesOf, contextOf } from "./contexts.ts";

const week = { from: "2026-03-02T00:00:00-05:00", to: "2026-03-07T00:00:00-05:00" };

function newYorkTimes(candidates: readonly Candidate[]): string[] {
  return inZone(
    "America/New_York",
    candidates.map(({ start }) => start),
  ).map((text) => text.slice(5, 16));
}

describe("candidates", () => {
  test("are all times that can be booked, except the one at which the meeting stands", () => {
    const context = contextOf({
      ...{ from: "2026-03-02T00:00:00-05:00", to: "2026-03-03T00:00:00-05:00" },
      original: "2026-03-02T10:00:00-05:00",
      organizer: { entries: [entryAt("2026-03-02T13:00:00-05:00", "2026-03-02T15:00:00-05:00")] },
      attendees: { ada: { entries: [entryAt("2026-03-02T15:30:00-05:00", "2026-03-02T16:00:00-05:00")] } },
    });
    expect(newYorkTimes([...candidatesOf(context).values()]).sort()).toEqual([
      "03-02T09:00",
      "03-02T11:00",
      "03-02T12:00",
      "03-02T16:00",
    ]);
  });

  test("name the time on everybody's own clock, the organizer's included", () => {
    const context = contextOf({
      ...week,
      attendees: { ben: { timeZone: "Europe/Berlin" }, indira: { timeZone: "Asia/Kolkata" } },
    });
    const { start, end, localTimes } = candidateAt(context, "2026-03-03T09:00:00-05:00");
    expect(end - start).toBe(60);
    expect(localTimes).toEqual([
      { userId: "olga", start: "2026-03-03T09:00:00-05:00" },
      { userId: "ben", start: "2026-03-03T15:00:00+01:00" },
      { userId: "indira", start: "2026-03-03T19:30:00+05:30" },
    ]);
  });
});

describe("the candidates that are chosen", () => {
  test("do not all come from one morning when there are other days", () => {
    const context = contextOf({ ...week, original: "2026-03-02T10:00:00-05:00", rules: { slotIntervalMinutes: 5 } });
    const days = newYorkTimes(rankedCandidates(context, 3)).map((text) => text.slice(0, 5));
    expect(new Set(days).size).toBe(3);
  });

  test("include no third time of a morning while the afternoon has one", () => {
    const context = contextOf({
      ...{ from: "2026-03-02T00:00:00-05:00", to: "2026-03-03T00:00:00-05:00" },
      rules: { slotIntervalMinutes: 15 },
      organizer: { entries: [entryAt("2026-03-02T12:00:00-05:00", "2026-03-02T16:00:00-05:00")] },
      // The one time of the afternoon is in the middle of the night for Jun.
      attendees: { jun: { timeZone: "Asia/Tokyo" } },
    });
    const times = newYorkTimes(rankedCandidates(context, 3)).map((text) => text.slice(6));
    expect(times.filter((time) => time < "12:00")).toHaveLength(2);
    expect(times).toContain("16:00");
  });

  test("are as many as asked for even from one morning, and do not overlap where they need not", () => {
    const context = contextOf({
      ...{ from: "2026-03-02T09:00:00-05:00", to: "2026-03-02T12:00:00-05:00" },
      rules: { slotIntervalMinutes: 15 },
    });
    const [one, two, three, ...more] = rankedCandidates(context, 3).map(({ start }) => start);
    expect(more).toEqual([]);
    const ascending = [one!, two!, three!].sort((a, b) => a - b);
    expect(ascending[1]! - ascending[0]!).toBeGreaterThanOrEqual(60);
    expect(ascending[2]! - ascending[1]!).toBeGreaterThanOrEqual(60);
  });
});
