import { describe, expect, test } from "vitest";
import { dueAt, endOfLook, type Look, lookAt, lookBegunWith } from "../../../../functions/domain/suggestions/look.ts";
import type { UnfitContext } from "../../../../functions/domain/suggestions/unfit-meetings.ts";

const at = (text: string) => Date.parse(text);
const minuteAt = (text: string) => at(text) / 60_000;
const seen = { own: 3, types: 1 };
const look: Look = {
  seen,
  holdsUntil: minuteAt("2026-12-08T00:00:00Z"),
  openUntil: minuteAt("2026-12-07T12:00:00Z"),
};

describe("what is due", () => {
  test.each([
    ["2026-12-07T11:59:59Z", seen, look, "open suggestions"],
    ["2026-12-07T12:00:00Z", seen, look, "nothing"],
    ["2026-12-07T23:59:59Z", seen, look, "nothing"],
    ["2026-12-08T00:00:00Z", seen, look, "everything"],
    ["2026-12-07T13:00:00Z", { ...seen, own: 4 }, look, "everything"],
    ["2026-12-07T13:00:00Z", { ...seen, types: 2 }, look, "everything"],
    // An older count was read than the one that was looked with.
    ["2026-12-07T13:00:00Z", { ...seen, own: 2 }, look, "everything"],
    ["2026-12-07T13:00:00Z", seen, undefined, "everything"],
    ["2026-12-07T13:00:00Z", seen, lookBegunWith(seen), "everything"],
  ] as const)("at %s, with %j and %j: %s", (now, counts, last, due) => {
    expect(dueAt(at(now), counts, last)).toBe(due);
  });
});

test("a look goes to the end of a day, and holds until the next midnight, also when it begins at one", () => {
  expect(endOfLook(at("2026-12-07T05:00:00Z"))).toBe(minuteAt("2026-12-22T00:00:00Z"));
  expect(endOfLook(at("2026-12-07T00:00:00Z"))).toBe(minuteAt("2026-12-22T00:00:00Z"));
  const found = lookAt(at("2026-12-07T00:00:00Z"), seen, undefined, []);
  expect(found).toEqual({ seen, holdsUntil: minuteAt("2026-12-08T00:00:00Z"), openUntil: 0 });
});

test("a look does not hold while times are held on the organizer's calendar", () => {
  const entry = { id: "hold", kind: "hold", role: "organizer", meetingTypeId: "one-on-one" } as const;
  const time = { start: 0, end: 30, blockedStart: 0, blockedEnd: 30 };
  const context = {
    organizer: { entries: [{ ...entry, ...time }], availability: { timeZone: "UTC", weekly: [], overrides: [] } },
    ...{ attendees: new Map(), rules: new Map(), hosted: [] },
  } satisfies UnfitContext;
  expect(lookAt(at("2026-12-07T05:00:00Z"), seen, context, []).holdsUntil).toBe(0);
});
