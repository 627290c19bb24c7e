import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explainRefusal } from "../../../../functions/domain/slots/explain-refusal.ts";
import { explainStarts } from "../../../../functions/domain/slots/explain-starts.ts";
import { bookableStarts, isBookable, startsOnGrid } from "../../../../functions/domain/slots/find-slots.ts";
import type { SlotRules, SlotSearch } from "../../../../functions/domain/slots/slot-context.ts";
import { meetingEntry } from "../../../support/meeting-entry.ts";
import { at, availabilityIn, rulesWith, weekly } from "../shorthand.ts";
import { someSearch } from "./some-search.ts";

const wednesday = { from: at("2026-12-09T00:00:00Z"), to: at("2026-12-10T00:00:00Z") };
const entry = (start: string, end: string, meetingTypeId = "other") =>
  meetingEntry(at(`2026-12-09T${start}:00Z`), at(`2026-12-09T${end}:00Z`), { meetingTypeId });

function explained(rules: Partial<SlotRules>, search: Partial<SlotSearch["organizer"]> = {}): string[] {
  const { starts, emptyReason } = explainStarts({
    now: at("2026-12-08T10:00:00Z") * 60_000,
    rules: rulesWith({ durationMinutes: 60, ...rules }),
    durationMinutes: 60,
    organizer: { availability: availabilityIn("UTC", weekly(["wednesday"], "09:00", "13:00")), entries: [], ...search },
    others: [],
    ...wednesday,
  });
  if (emptyReason) return [emptyReason];
  return starts.map(({ takenBy }) => takenBy ?? "free");
}

describe("what takes the times of a day is", () => {
  test.each<[string, Partial<SlotRules>, Partial<SlotSearch["organizer"]>, string[]]>([
    ["nothing", {}, {}, ["free", "free", "free", "free"]],
    ["a notice", { minimumNoticeMinutes: 1_440 }, {}, ["too_soon", "free", "free", "free"]],
    ["a notice of days", { minimumNoticeMinutes: 4_320 }, {}, ["too_soon", "too_soon", "too_soon", "too_soon"]],
    ["a window", { bookingWindowDays: 0 }, {}, ["too_far_ahead", "too_far_ahead", "too_far_ahead", "too_far_ahead"]],
    ["a meeting", {}, { entries: [entry("10:00", "10:30")] }, ["free", "slot_taken", "free", "free"]],
    [
      "the time kept free before",
      { bufferBeforeMinutes: 15 },
      { entries: [entry("10:00", "11:00")] },
      ["free", "slot_taken", "buffer", "free"],
    ],
    [
      "the time kept free after",
      { bufferAfterMinutes: 15 },
      { entries: [entry("10:00", "11:00")] },
      ["buffer", "slot_taken", "free", "free"],
    ],
    [
      "a daily limit",
      { dailyLimit: 1, id: "talk" },
      { entries: [entry("10:00", "11:00", "talk")] },
      Array(4).fill("daily_limit_reached"),
    ],
    ["that there are no hours", {}, { availability: availabilityIn("UTC", []) }, ["organizer_unavailable"]],
    [
      "that the day is closed",
      {},
      { availability: availabilityIn("UTC", weekly(["monday"], "09:00", "13:00")) },
      ["no_open_hours"],
    ],
    [
      "that the hours are too short",
      {},
      { availability: availabilityIn("UTC", weekly(["wednesday"], "09:00", "09:30")) },
      ["range_too_short"],
    ],
    [
      "the hours, also where notice would take them",
      { minimumNoticeMinutes: 4_320 },
      { availability: availabilityIn("UTC", weekly(["monday"], "09:00", "13:00")) },
      ["no_open_hours"],
    ],
  ])("%s", (_, rules, organizer, expected) => {
    expect(explained(rules, organizer)).toEqual(expected);
  });
});

test("what nothing takes is what is listed, and all others say what booking them says, or that they lack a buffer", () => {
  fc.assert(
    fc.property(someSearch, (search) => {
      const { starts } = explainStarts(search);
      expect(starts.map(({ start }) => start)).toEqual(startsOnGrid(search));
      const free = starts.filter(({ takenBy }) => takenBy === undefined);
      expect(free.map(({ start }) => start)).toEqual(bookableStarts(search));
      const rules = { ...search.rules, bufferBeforeMinutes: 0, bufferAfterMinutes: 0 };
      for (const { start, end, takenBy } of starts) {
        if (takenBy === "buffer") expect(isBookable({ ...search, rules }, start, end)).toBe(true);
        else expect(takenBy).toBe(explainRefusal(search, start, end)?.code);
      }
    }),
  );
});
