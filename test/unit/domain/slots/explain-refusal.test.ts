import { describe, expect, test } from "vitest";
import {
  explainRefusal,
  explainRefusalIgnoringAvailability,
} from "../../../../functions/domain/slots/explain-refusal.ts";
import { bookableStarts } from "../../../../functions/domain/slots/find-slots.ts";
import { nearestSlots } from "../../../../functions/domain/slots/nearest-slots.ts";
import { at, availabilityIn, entryAt, focusAt, inZone, searchIn, weekly, workdays } from "../shorthand.ts";

const availability = availabilityIn("UTC", [
  ...weekly(workdays, "09:00", "17:00"),
  ...weekly(["monday"], "12:00", "13:00", { kind: "focus" }),
]);
const guest = {
  entries: [entryAt("2026-03-02T15:00:00Z", "2026-03-02T16:00:00Z", { role: "attendee" })],
  availability: availabilityIn("America/New_York", weekly(["monday"], "11:00", "12:00", { kind: "focus" })),
};
const monday = searchIn(availability, "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z", {
  now: "2026-03-01T12:00:00Z",
  rules: {
    minimumNoticeMinutes: 60,
    bookingWindowDays: 10,
    dailyLimit: 2,
    bufferAfterMinutes: 15,
    otherDurationsMinutes: [30],
  },
  entries: [entryAt("2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z", { blockedEnd: at("2026-03-02T10:15:00Z") })],
  others: [guest, guest],
});

describe("the first rule that is broken", () => {
  test.each([
    ["in_the_past", "2020-03-02T09:07:00Z", "2020-03-02T08:00:00Z"],
    ["too_soon", "2026-03-01T12:59:00Z", "2026-03-01T13:00:00Z"],
    ["too_far_ahead", "2026-03-12T03:00:00Z", "2026-03-12T03:01:00Z"],
    ["invalid_duration", "2026-03-02T12:00:00Z", "2026-03-02T14:00:00Z"],
    ["focus_time", "2026-03-02T11:00:00Z", "2026-03-02T12:00:00Z"],
    ["outside_availability", "2026-03-02T16:30:00Z", "2026-03-02T17:30:00Z"],
    ["not_a_slot", "2026-03-02T09:30:00Z", "2026-03-02T10:30:00Z"],
  ])("%s", (code, start, end) => {
    expect(explainRefusal(monday, at(start), at(end))).toEqual({ code, conflicts: [] });
  });

  test("daily_limit_reached comes before the calendars", () => {
    const limited = { ...monday, rules: { ...monday.rules, dailyLimit: 1 } };
    expect(explainRefusal(limited, at("2026-03-02T09:00:00Z"), at("2026-03-02T10:00:00Z"))).toEqual({
      code: "daily_limit_reached",
      conflicts: [],
    });
  });

  test("a one-off focus block is focus_time, not slot_taken", () => {
    const focus = focusAt("2026-03-02T14:00:00Z", "2026-03-02T15:00:00Z");
    const blocked = { ...monday, organizer: { availability, entries: [focus] } };
    expect(explainRefusal(blocked, at("2026-03-02T13:00:00Z"), at("2026-03-02T14:00:00Z"))?.code).toBe("focus_time");
  });
});

describe("calendars in the way", () => {
  test("slot_taken names the real time of what buffers keep apart", () => {
    expect(explainRefusal(monday, at("2026-03-02T10:00:00Z"), at("2026-03-02T11:00:00Z"))).toEqual({
      code: "slot_taken",
      conflicts: [{ start: at("2026-03-02T09:00:00Z"), end: at("2026-03-02T10:00:00Z") }],
    });
  });

  test("schedule_conflict names the meetings and focus time of others, each time once", () => {
    const blocked = (start: string, end: string) => explainRefusal(monday, at(start), at(end));
    const meeting = { start: at("2026-03-02T15:00:00Z"), end: at("2026-03-02T16:00:00Z") };
    const focus = { start: at("2026-03-02T16:00:00Z"), end: at("2026-03-02T17:00:00Z") };
    expect(blocked("2026-03-02T15:00:00Z", "2026-03-02T16:00:00Z")).toEqual({
      code: "schedule_conflict",
      conflicts: [meeting],
    });
    expect(blocked("2026-03-02T16:00:00Z", "2026-03-02T17:00:00Z")).toEqual({
      code: "schedule_conflict",
      conflicts: [focus],
    });
  });

  test("a free slot is not refused at any length that is offered", () => {
    expect(explainRefusal(monday, at("2026-03-02T13:00:00Z"), at("2026-03-02T14:00:00Z"))).toBeUndefined();
    expect(explainRefusal(monday, at("2026-03-02T13:00:00Z"), at("2026-03-02T13:30:00Z"))).toBeUndefined();
  });
});

test("an organizer who ignores their availability is refused only by the other rules", () => {
  const refusal = (start: string, end: string) => explainRefusalIgnoringAvailability(monday, at(start), at(end))?.code;
  expect(refusal("2026-03-02T03:07:00Z", "2026-03-02T04:07:00Z")).toBeUndefined();
  expect(refusal("2026-03-01T11:00:00Z", "2026-03-01T12:00:00Z")).toBe("in_the_past");
  expect(refusal("2026-03-02T03:00:00Z", "2026-03-02T03:45:00Z")).toBe("invalid_duration");
  expect(refusal("2026-03-02T11:50:00Z", "2026-03-02T12:50:00Z")).toBe("focus_time");
  expect(refusal("2026-03-02T08:50:00Z", "2026-03-02T09:50:00Z")).toBe("slot_taken");
  expect(refusal("2026-03-02T15:30:00Z", "2026-03-02T16:30:00Z")).toBe("schedule_conflict");
});

describe("the nearest slots", () => {
  const nearest = (wanted: string, count: number) =>
    inZone(
      "UTC",
      nearestSlots(bookableStarts(monday), monday.durationMinutes, at(wanted), count).map(({ start }) => start),
    );

  test("are ascending and bookable", () => {
    expect(
      nearestSlots(bookableStarts(monday), monday.durationMinutes, at("2026-03-02T10:00:00Z"), 3).map(
        ({ start, end }) => end - start,
      ),
    ).toEqual([60, 60]);
    expect(nearest("2026-03-02T10:00:00Z", 3)).toEqual(["2026-03-02T13:00:00Z", "2026-03-02T14:00:00Z"]);
  });

  test("of two that are equally near, the earlier comes first", () => {
    expect(nearest("2026-03-02T13:30:00Z", 1)).toEqual(["2026-03-02T13:00:00Z"]);
  });
});
