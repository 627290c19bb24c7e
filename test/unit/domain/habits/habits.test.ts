import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Habits } from "../../../../functions/domain/habits/habits.ts";
import { type Lesson, learnFrom, type PersonalDecision } from "../../../../functions/domain/habits/learn.ts";
import { likingOf } from "../../../../functions/domain/habits/liking.ts";
import { at } from "../shorthand.ts";

type Decision = Omit<PersonalDecision, "userId">;

const berlin = "Europe/Berlin";
/** Monday, 7 December 2026, at noon in Berlin. */
const now = Date.parse("2026-12-07T12:00:00+01:00");
const aDay = 24 * 60 * 60 * 1000;

function decided(kind: Lesson["kind"], time: string, when = now): Decision {
  return { at: when, lessons: [{ kind, start: at(time) }] };
}

function learned(decisions: readonly Decision[], timeZone = berlin): Habits {
  return decisions.reduce<Habits | undefined>((habits, decision) => learnFrom(habits, decision, timeZone), undefined)!;
}

/** How much who has decided so likes a wall time in Berlin of the week from 14 December 2026 on, a Monday. */
function likingAt(habits: Habits, time: string, when = now): number {
  return likingOf(habits, at(`${time}:00+01:00`), berlin, when);
}

const monday = "2026-12-14";
const tuesday = "2026-12-15";
const friday = "2026-12-18";
const tuesdayAtTen = `${tuesday}T10:00:00+01:00`;

describe("what is liked", () => {
  test("an hour that is booked, then its neighbours, then the same hour of other days, then other hours of that day", () => {
    const habits = learned([decided("booked", tuesdayAtTen)]);
    const likings = [
      likingAt(habits, `${tuesday}T10:45`),
      likingAt(habits, `${tuesday}T09:00`),
      likingAt(habits, `${friday}T10:00`),
      likingAt(habits, `${friday}T11:00`),
      likingAt(habits, `${friday}T16:00`),
    ];
    expect(likings).toEqual(likings.toSorted((one, other) => other - one));
    expect(new Set(likings).size).toBe(likings.length);
    expect(likings.at(-1)).toBe(0);
    expect(likingAt(habits, `${tuesday}T16:00`)).toBeGreaterThan(0);
  });

  test("by five bookings on different mornings mornings a little, by twenty clearly", () => {
    const mornings = [9, 11, 10, 9, 11, 10, 9, 11, 10, 9, 11, 10, 9, 11, 10, 9, 11, 10, 9, 11].map((hour, place) =>
      decided("booked", `2026-12-${14 + (place % 5)}T${String(hour).padStart(2, "0")}:00:00+01:00`),
    );
    const [five, twenty] = [learned(mornings.slice(0, 5)), learned(mornings)];
    expect([five.decisions, twenty.decisions]).toEqual([5, 20]);
    expect(likingAt(five, `${tuesday}T10:00`)).toBeLessThan(0.45);
    expect(likingAt(twenty, `${tuesday}T10:00`)).toBeGreaterThan(0.6);
    expect(likingAt(twenty, `${tuesday}T16:00`)).toBeLessThan(0.35);
  });

  test("no Friday, also at hours of Fridays that nobody has asked for, by who declines on Fridays", () => {
    const habits = learned(
      [9, 11, 14, 16].map((hour) => decided("declined", `${friday}T${String(hour).padStart(2, "0")}:00:00+01:00`)),
    );
    expect(likingAt(habits, `${friday}T13:00`)).toBeLessThan(-0.3);
    expect(likingAt(habits, `${monday}T18:00`)).toBe(0);
  });

  test("booking more than accepting; to decline outweighs to accept; a move away counts half", () => {
    const liking = (kind: Lesson["kind"]) => likingAt(learned([decided(kind, tuesdayAtTen)]), `${tuesday}T10:00`);
    expect(liking("booked")).toBeGreaterThan(liking("accepted"));
    expect(liking("accepted")).toBeGreaterThan(0);
    expect(liking("declined")).toBe(-liking("booked"));
    expect(liking("moved_away")).toBe(-liking("accepted"));
    expect(liking("suggestion_dismissed")).toBeGreaterThan(liking("moved_away"));
    expect(liking("suggestion_dismissed")).toBeLessThan(0);
  });

  test("the hour on the clock, through a change of clocks", () => {
    const habits = learned([decided("booked", "2026-12-15T10:00:00+01:00")]);
    const inSummer = likingOf(habits, at("2027-06-15T10:00:00+02:00"), berlin, now);
    expect(inSummer).toBe(likingAt(habits, `${tuesday}T10:00`));
  });

  test("the hour on the clock that is theirs now, wherever they learned it", () => {
    const habits = learned([decided("booked", tuesdayAtTen)]);
    const inNewYork = (time: string) => likingOf(habits, at(`${time}:00-05:00`), "America/New_York", now);
    expect(inNewYork(`${tuesday}T10:00`)).toBe(likingAt(habits, `${tuesday}T10:00`));
    expect(inNewYork(`${tuesday}T04:00`)).toBeLessThan(inNewYork(`${tuesday}T10:00`));
  });

  test("the last hour of a week has the first one as its neighbour", () => {
    const habits = learned([decided("booked", "2026-12-20T23:00:00+01:00")]);
    expect(likingAt(habits, `${monday}T00:00`)).toBeGreaterThan(likingAt(habits, `${monday}T22:00`) / 2);
    expect(likingAt(habits, `${monday}T00:00`)).toBeGreaterThan(likingAt(habits, `${tuesday}T00:00`));
  });

  test("fades: what was decided half a year ago counts for an eighth, and what has changed since wins", () => {
    const longAgo = now - 180 * aDay;
    const old = learned(Array.from({ length: 4 }, () => decided("booked", tuesdayAtTen, longAgo)));
    expect(likingAt(old, `${tuesday}T10:00`, longAgo)).toBeGreaterThan(0.6);
    const one = learned([decided("accepted", tuesdayAtTen)]);
    expect(likingAt(old, `${tuesday}T10:00`)).toBeCloseTo(likingAt(one, `${tuesday}T10:00`), 2);
    expect(likingAt(learnFrom(old, decided("declined", tuesdayAtTen), berlin), `${tuesday}T10:00`)).toBeLessThan(0);
  });
});

const kinds = ["booked", "accepted", "declined", "moved_away", "moved_to", "suggestion_passed_over"] as const;

/** Within two years. */
const someDecision: fc.Arbitrary<Decision> = fc.record({
  at: fc.integer({ min: now - 730 * aDay, max: now }),
  lessons: fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      start: fc.integer({ min: at("2026-12-01T00:00:00Z"), max: at("2027-02-01T00:00:00Z") }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});
const someDecisions = fc.array(someDecision, { minLength: 1, maxLength: 60 });
const someTime = fc.integer({ min: at("2026-12-07T00:00:00Z"), max: at("2027-03-01T00:00:00Z") });

describe("whatever was decided", () => {
  test("a liking lies between -1 and 1", () => {
    fc.assert(
      fc.property(someDecisions, someTime, (decisions, start) => {
        const liking = likingOf(learned(decisions), start, berlin, now);
        expect(Math.abs(liking)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("the order in which it comes to be known does not matter", () => {
    const decisionsAndOrder = someDecisions.chain((decisions) =>
      fc.tuple(fc.constant(decisions), fc.shuffledSubarray(decisions, { minLength: decisions.length })),
    );
    fc.assert(
      fc.property(decisionsAndOrder, someTime, ([decisions, otherOrder], start) => {
        const [one, other] = [learned(decisions), learned(otherOrder)];
        expect({ ...other, hours: undefined }).toEqual({ ...one, hours: undefined });
        // Evidence is rounded to thousandths whenever sixty days have passed.
        expect(likingOf(other, start, berlin, now)).toBeCloseTo(likingOf(one, start, berlin, now), 2);
      }),
    );
  });

  test("of the same sixty days, the order does not matter to the last digit", () => {
    const ofOnePeriod = fc.array(
      someDecision.map((decision) => ({ ...decision, at: now - (decision.at % aDay) })),
      { minLength: 2, maxLength: 60 },
    );
    fc.assert(
      fc.property(ofOnePeriod, (decisions) => {
        expect(learned(decisions.toReversed())).toEqual(learned(decisions));
      }),
    );
  });

  test("it fits into three kilobytes, whoever decides all day on times of all week for two years", () => {
    const decisions = Array.from({ length: 10_000 }, (_, place): Decision => {
      const when = now - (10_000 - place) * (aDay / 14);
      const start = Math.floor(when / 60_000) + 37 * 60 * place;
      return { at: when, lessons: [{ kind: place % 3 === 0 ? "declined" : "booked", start }] };
    });
    const habits = learned(decisions);
    expect(Object.keys(habits.hours).length).toBe(168);
    // A number is stored as at most a byte for every two digits, and two; a list as its items and a byte each, and three.
    const bytes = Object.entries(habits.hours).flatMap(([hour, evidence]) => [
      hour.length,
      ...evidence.map(bytesOf),
      6,
    ]);
    expect(bytes.reduce((sum, some) => sum + some)).toBeLessThan(3 * 1024);
  });
});

function bytesOf(number: number): number {
  return Math.ceil(String(number).length / 2) + 2;
}
