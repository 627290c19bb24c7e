import { describe, expect, test } from "vitest";
import { rankedCandidates } from "../../../../functions/domain/suggestions/rank.ts";
import type { Candidate } from "../../../../functions/domain/suggestions/suggestion-context.ts";
import { entryAt, inZone } from "../shorthand.ts";
import { candidateAt, candidatesOf, contextOf, habitsOf } from "./contexts.ts";

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

describe("the explanation", () => {
  test("is one sentence made of the first reasons, with the time in the caller's zone", () => {
    const request = {
      ...week,
      original: "2026-03-02T09:00:00-05:00",
      attendees: { ben: { timeZone: "Europe/Berlin" } },
    };
    const start = "2026-03-04T09:00:00-05:00";
    expect(candidateAt(contextOf(request), start).reasons).toEqual([
      "usual_hours",
      "same_time_of_day",
      "near_original_date",
      "another_day",
      "ample_notice",
      "not_at_lunch",
      "everyone_free",
    ]);
    expect(candidateAt(contextOf(request), start).explanation).toBe(
      "Wednesday, 4 March at 09:00: at a usual time of day for everyone, the same time of day, and close to the original date.",
    );
    expect(candidateAt(contextOf({ ...request, callerId: "ben" }), start).explanation).toMatch(
      /^Wednesday, 4 March at 15:00: at a usual/,
    );
  });

  test("says whose time of day is meant where the caller's is another", () => {
    const context = contextOf({
      ...{ from: "2026-03-02T00:00:00-05:00", to: "2026-03-21T00:00:00-04:00" },
      original: "2026-03-05T09:00:00-05:00",
      attendees: { ben: { timeZone: "Europe/Berlin" } },
      callerId: "ben",
    });
    expect(candidateAt(context, "2026-03-10T09:00:00-04:00").explanation).toBe(
      "Tuesday, 10 March at 14:00: at a usual time of day for everyone, the same time of day for the organizer, and on another day.",
    );
  });

  test("puts whole clauses last", () => {
    const context = contextOf({
      ...{ from: "2026-03-02T09:00:00-05:00", to: "2026-03-02T17:00:00-05:00", now: "2026-03-02T08:00:00-05:00" },
    });
    expect(candidateAt(context, "2026-03-02T09:00:00-05:00").explanation).toBe(
      "Monday, 2 March at 09:00: inside everyone's working hours, clear of everyone's lunch, and it keeps everyone's long free blocks whole.",
    );
  });

  test("of a time for which little speaks ends with the reason that is always true", () => {
    const context = contextOf({
      ...{ from: "2026-03-02T12:00:00-05:00", to: "2026-03-02T13:00:00-05:00" },
      attendees: { jun: { timeZone: "Asia/Tokyo" } },
      now: "2026-02-28T09:00:00-05:00",
    });
    const { reasons, explanation } = candidateAt(context, "2026-03-02T12:00:00-05:00");
    expect(reasons).toEqual(["ample_notice", "soon", "everyone_free"]);
    expect(explanation).toBe(
      "Monday, 2 March at 12:00: with at least two days' notice, within the next three days, and everyone is free.",
    );
  });

  test("names a habit of the caller", () => {
    const habits = habitsOf("America/New_York", [{ kind: "booked", start: "2026-02-23T11:00:00-05:00" }]);
    const context = contextOf({ ...week, habits, attendees: { ada: {} } });
    expect(candidateAt(context, "2026-03-02T11:00:00-05:00").explanation).toContain("at a time that you like to meet");
  });
});
