import { describe, expect, test } from "vitest";
import { rankedCandidates } from "../../../../functions/domain/suggestions/rank.ts";
import { answersOf, scenes, timesOf } from "./scenes.ts";

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

describe("the answers of somebody with judgement", () => {
  test("to an urgent question are all before Monday, the first of them today or tomorrow, but not at once", () => {
    for (const answer of answersOf(scenes.urgent)) expect(answer).toMatch(/^(Wed 2|Thu 3|Fri 4) Dec/);
    const [first] = answersOf(scenes.urgent);
    expect(first).toMatch(/^(Wed 2|Thu 3) Dec/);
    expect(first).not.toBe("Wed 2 Dec 10:00");
    for (const answer of answersOf(scenes.high)) expect(answer).toMatch(/^(Wed 2|Thu 3|Fri 4) Dec/);
  });

  test("are at other times of day, and on other days", () => {
    for (const scene of [scenes.newMeeting, scenes.alwaysOpen]) {
      expect(new Set(timesOf(scene)).size).toBe(scene.count);
      expect(new Set(answersOf(scene).map((answer) => answer.slice(0, 6))).size).toBe(scene.count);
    }
  });

  test("are no last resorts on free calendars: neither the edges of a day nor late on Friday", () => {
    for (const scene of [scenes.newMeeting, scenes.fromLateAfternoon, scenes.beforeADeadline]) {
      for (const time of timesOf(scene)) expect(time > "09:00" && time < "16:30").toBe(true);
      for (const answer of answersOf(scene)) expect(/^Fri/.test(answer) && answer.slice(-5) > "14:00").toBe(false);
    }
  });

  test("leave room before a deadline", () => {
    for (const answer of answersOf(scenes.beforeADeadline))
      expect(answer < "Fri 4 Dec 12:00" || !/^Fri/.test(answer)).toBe(true);
    expect(answersOf(scenes.beforeADeadline)[0]).not.toMatch(/^Fri/);
  });

  test("leave a pause after three hours of meetings", () => {
    for (const time of timesOf(scenes.afterThreeMeetings)) expect(time >= "13:00").toBe(true);
  });

  test("lie on the day that has room", () => {
    expect(answersOf(scenes.besideAFullDay)[0]).toMatch(/^Fri/);
  });

  test("never begin with the time that the meeting has just left", () => {
    const { context, count } = scenes.justMoved;
    const starts = rankedCandidates(context, count).map(({ start }) => start);
    const { movedFrom, ...neverMoved } = context;
    expect(rankedCandidates(neverMoved, count).map(({ start }) => start)).toContain(movedFrom);
    expect(starts).not.toContain(movedFrom);
  });
});
