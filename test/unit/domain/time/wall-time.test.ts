import { expect, test } from "vitest";
import { isEndTime, isWallTime, minuteOfDay } from "../../../../functions/domain/time/wall-time.ts";

test("24:00 ends a day, and does not begin one", () => {
  expect(["00:00", "09:30", "23:59"].every((time) => isWallTime(time) && isEndTime(time))).toBe(true);
  expect([isWallTime("24:00"), isEndTime("24:00")]).toEqual([false, true]);
});

test.each(["9:00", "09:60", "25:00", "24:01", "0900", "09:00:00", " 09:00", "09:00\n"])("%o is none", (text) => {
  expect(isEndTime(text)).toBe(false);
});

test("minutes of the day", () => {
  expect(["00:00", "09:30", "23:59", "24:00"].map(minuteOfDay)).toEqual([0, 570, 1439, 1440]);
});
