import { describe, expect, test } from "vitest";
import { scenes, timesOf } from "./scenes.ts";

describe("times inside everybody's working hours come first", () => {
  test("though they all lie in one afternoon of the organizer", () => {
    for (const time of timesOf(scenes.acrossAnOcean)) {
      expect(time >= "09:00" && time <= "11:30").toBe(true);
    }
  });

  test("whatever hours the organizer publishes", () => {
    const times = timesOf(scenes.alwaysOpen);
    expect(times).toHaveLength(6);
    for (const time of times) expect(time >= "09:00" && time <= "16:30").toBe(true);
  });

  test("whatever the caller is used to", () => {
    for (const time of timesOf(scenes.earlyHabit)) expect(time >= "09:00" && time <= "16:30").toBe(true);
  });
});
