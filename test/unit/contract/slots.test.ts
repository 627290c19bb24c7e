import { expect, test } from "vitest";
import { slotsView } from "../../../functions/contract/slots.ts";
import { findSlots } from "../../../functions/domain/slots/find-slots.ts";
import { availabilityIn, searchIn, weekly, workdays } from "../domain/shorthand.ts";

const newYork = availabilityIn("America/New_York", weekly(workdays, "09:00", "17:00"));
const monday = searchIn(newYork, "2026-07-06T00:00:00Z", "2026-07-07T00:00:00Z");

test("slots are written in the viewer's zone, even if that is a day ahead of the organizer's", () => {
  const answer = slotsView(findSlots(monday, 100), 60, "Pacific/Kiritimati");
  expect(answer.slots).toHaveLength(8);
  expect(answer.slots.at(0)).toEqual({ start: "2026-07-07T03:00:00+14:00", end: "2026-07-07T04:00:00+14:00" });
  expect(answer.nextFrom).toBeNull();
});

test("if the limit cuts the list, nextFrom is the next start", () => {
  expect(slotsView(findSlots(monday, 2), 60, "UTC")).toEqual({
    slots: [
      { start: "2026-07-06T13:00:00Z", end: "2026-07-06T14:00:00Z" },
      { start: "2026-07-06T14:00:00Z", end: "2026-07-06T15:00:00Z" },
    ],
    nextFrom: "2026-07-06T15:00:00Z",
  });
});
