import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Habits } from "../../../../functions/domain/habits/habits.ts";
import {
  habitsWithout,
  type Lesson,
  learnFrom,
  type PersonalDecision,
} from "../../../../functions/domain/habits/learn.ts";
import { evidenceOf, isUsualTime, likingOf } from "../../../../functions/domain/habits/liking.ts";
import { at } from "../shorthand.ts";

type Decision = Omit<PersonalDecision, "userId">;

const berlin = "Europe/Berlin";
/** Monday, 7 December 2026, at noon in Berlin. */
const now = Date.parse("2026-12-07T12:00:00+01:00");
const aDay = 24 * 60 * 60 * 1000;

function decided(kind: Lesson["kind"], time: string, when = now): Decision {
  return { at: when, lessons: [{ kind, start: at(time) }] };
}

/** All working hours of the working week. */
const workingWeek = offerOf([8, 9, 10, 11, 12, 13, 14, 15, 16], [0, 1, 2, 3, 4]);

/** A bit for each hour of the UTC date, and above these one for each weekday. */
function offerOf(hours: readonly number[], days: readonly number[]): number {
  return [...hours, ...days.map((day) => 24 + day)].reduce((bits, place) => bits | (1 << place), 0);
}

/** Booked, among all that these bits say. */
function chosen(time: string, onOffer = workingWeek, when = now): Decision {
  return { at: when, lessons: [{ kind: "booked", start: at(time), onOffer }] };
}

function learned(decisions: readonly Decision[], timeZone = berlin): Habits {
  return decisions.reduce<Habits | undefined>((habits, decision) => learnFrom(habits, decision, timeZone), undefined)!;
}

/** How much these habits like a time on the clock in Berlin, in the week that begins on Monday, 14 December 2026. */
function likingAt(habits: Habits, time: string, when = now): number {
  return likingOf(habits, at(`${time}:00+01:00`), berlin, when);
}

const monday = "2026-12-14";
const tuesday = "2026-12-15";
const friday = "2026-12-18";
const tuesdayAtTen = `${tuesday}T10:00:00+01:00`;

describe("habits", () => {
  test("like a booked hour most, then the hours around it, then other hours of the only day that was booked, then that hour of other days", () => {
    const habits = learned([8, 9, 9, 10].map((hour) => chosen(`${tuesday}T${String(hour).padStart(2, "0")}:30:00Z`)));
    const likings = [
      likingAt(habits, `${tuesday}T10:45`),
      likingAt(habits, `${tuesday}T09:00`),
      likingAt(habits, `${tuesday}T16:00`),
      likingAt(habits, `${friday}T10:00`),
      likingAt(habits, `${friday}T16:00`),
    ];
    expect(likings).toEqual(likings.toSorted((one, other) => other - one));
    expect(new Set(likings).size).toBe(likings.length);
    expect(likingAt(habits, `${friday}T16:00`)).toBeLessThan(0);
    expect(likingAt(habits, "2026-12-20T22:00")).toBe(0);
  });

  test("like mornings a little after five bookings on different mornings, and clearly after twenty", () => {
    const mornings = [9, 11, 10, 9, 11, 10, 9, 11, 10, 9, 11, 10, 9, 11, 10, 9, 11, 10, 9, 11].map((hour, place) =>
      chosen(`2026-12-${14 + (place % 5)}T${String(hour).padStart(2, "0")}:00:00+01:00`),
    );
    const [five, twenty] = [learned(mornings.slice(0, 5)), learned(mornings)];
    expect([five.decisions, twenty.decisions]).toEqual([5, 20]);
    expect(likingAt(five, `${tuesday}T10:00`)).toBeGreaterThan(0.1);
    expect(likingAt(five, `${tuesday}T10:00`)).toBeLessThan(likingAt(twenty, `${tuesday}T10:00`));
    expect(likingAt(twenty, `${tuesday}T10:00`)).toBeGreaterThan(0.3);
    expect(likingAt(twenty, `${tuesday}T16:00`)).toBeLessThan(-0.3);
  });

  test("dislike all hours of Fridays after declines on some", () => {
    const habits = learned(
      [9, 11, 14, 16].map((hour) => decided("declined", `${friday}T${String(hour).padStart(2, "0")}:00:00+01:00`)),
    );
    expect(likingAt(habits, `${friday}T13:00`)).toBeLessThan(-0.3);
    expect(likingAt(habits, `${monday}T13:00`)).toBeGreaterThan(likingAt(habits, `${friday}T13:00`));
    expect(likingAt(habits, `${monday}T20:00`)).toBe(0);
  });

  test("count booking more than accepting, and declining more against a time than passing it over", () => {
    const liking = (kind: Lesson["kind"]) =>
      likingAt(learned(Array.from({ length: 3 }, () => decided(kind, tuesdayAtTen))), `${tuesday}T10:00`);
    expect(liking("booked")).toBeGreaterThan(liking("accepted"));
    expect(liking("accepted")).toBeGreaterThan(0);
    expect(liking("declined")).toBeLessThan(liking("suggestion_dismissed"));
    expect(liking("suggestion_dismissed")).toBeLessThan(0);
  });

  test("follow the clock through a clock change", () => {
    const habits = learned([decided("booked", "2026-12-15T10:00:00+01:00")]);
    const inSummer = likingOf(habits, at("2027-06-15T10:00:00+02:00"), berlin, now);
    expect(inSummer).toBe(likingAt(habits, `${tuesday}T10:00`));
  });

  test("follow the clock of the present zone, wherever they were learned", () => {
    const habits = learned([decided("booked", tuesdayAtTen)]);
    const inNewYork = (time: string) => likingOf(habits, at(`${time}:00-05:00`), "America/New_York", now);
    expect(inNewYork(`${tuesday}T10:00`)).toBe(likingAt(habits, `${tuesday}T10:00`));
    expect(inNewYork(`${tuesday}T04:00`)).toBeLessThan(inNewYork(`${tuesday}T10:00`));
  });

  test("take the first hour of a week as the neighbour of the last", () => {
    const habits = learned([decided("booked", "2026-12-20T23:00:00+01:00")]);
    expect(likingAt(habits, `${monday}T00:00`)).toBeGreaterThan(likingAt(habits, `${monday}T22:00`) / 2);
    expect(likingAt(habits, `${monday}T00:00`)).toBeGreaterThan(likingAt(habits, `${tuesday}T00:00`));
  });

  test("fade: a decision of half a year ago counts for an eighth, and newer ones win", () => {
    const longAgo = now - 180 * aDay;
    const old = learned(Array.from({ length: 4 }, () => decided("booked", tuesdayAtTen, longAgo)));
    expect(likingAt(old, `${tuesday}T10:00`, longAgo)).toBeGreaterThan(0.6);
    expect(evidenceOf(old, now)).toMatchObject([{ liked: expect.closeTo(0.5, 2), disliked: 0 }]);
    expect(likingAt(learnFrom(old, decided("declined", tuesdayAtTen), berlin), `${tuesday}T10:00`)).toBeLessThan(0);
  });
});

describe("what was on offer", () => {
  const afternoons = offerOf([13, 14, 15, 16], [0, 1, 2, 3, 4]);
  const inAfternoons = [13, 14, 15, 16].flatMap((hour) =>
    ["14", "15", "16", "17", "18"].map((date) => chosen(`2026-12-${date}T${hour}:00:00Z`, afternoons)),
  );

  test("makes a choice that was none teach nothing", () => {
    const forced = learned([chosen("2026-12-15T10:00:00Z", offerOf([10], [1]))]);
    for (const hour of ["09", "11", "16"]) expect(likingAt(forced, `${tuesday}T${hour}:00`)).toBe(0);
  });

  test("makes people who had nothing but afternoons, and took all of them, like no time better", () => {
    const forced = learned(inAfternoons);
    for (const hour of ["09", "14", "15", "16"]) expect(likingAt(forced, `${tuesday}T${hour}:00`)).toBeCloseTo(0, 1);
  });

  test("makes the same choices say much where mornings were free as well", () => {
    const free = learned(
      inAfternoons.map(({ at, lessons: [lesson] }) => ({ at, lessons: [{ ...lesson!, onOffer: workingWeek }] })),
    );
    expect(likingAt(free, `${tuesday}T15:00`)).toBeGreaterThan(0.15);
    expect(likingAt(free, `${tuesday}T10:00`)).toBeLessThan(-0.3);
  });

  test("says as much of weekdays", () => {
    const onTuesdays = (days: readonly number[]) =>
      learned(
        [8, 10, 12, 14].map((hour) =>
          chosen(`2026-12-15T${String(hour).padStart(2, "0")}:00:00Z`, offerOf([8, 10, 12, 14], days)),
        ),
      );
    expect(likingAt(onTuesdays([1]), `${tuesday}T11:00`)).toBeCloseTo(0, 1);
    expect(likingAt(onTuesdays([0, 1, 2, 3, 4]), `${tuesday}T11:00`)).toBeGreaterThan(0.2);
    expect(likingAt(onTuesdays([0, 1, 2, 3, 4]), `${friday}T11:00`)).toBeLessThan(0);
  });
});

test("a change of taste shows after a few decisions, though many of another taste came before", () => {
  const mornings = Array.from({ length: 15 }, (_, place) =>
    chosen(`2026-12-${14 + (place % 5)}T09:00:00Z`, workingWeek, now - (20 + 2 * place) * aDay),
  );
  const afternoons = Array.from({ length: 8 }, (_, place) =>
    chosen(`2026-12-${14 + (place % 5)}T14:00:00Z`, workingWeek, now - 2 * place * aDay),
  );
  const habits = learned([...mornings, ...afternoons]);
  expect(likingAt(habits, `${tuesday}T15:00`)).toBeGreaterThan(likingAt(habits, `${tuesday}T10:00`));
});

describe("a usual time", () => {
  const isUsual = (habits: Habits, time: string) => isUsualTime(habits, at(`${time}:00+01:00`), berlin, now);
  const tuesdays = [now, now - 7 * aDay, now - 14 * aDay].map((when) => decided("booked", tuesdayAtTen, when));

  test("is the hour of the week that somebody chose at least twice of late, anywhere within that hour", () => {
    expect(isUsual(learned(tuesdays.slice(0, 1)), `${tuesday}T10:00`)).toBe(false);
    expect(isUsual(learned(tuesdays.slice(0, 2)), `${tuesday}T10:00`)).toBe(true);
    expect(isUsual(learned(tuesdays), `${tuesday}T10:30`)).toBe(true);
  });

  test("is none at which they never meet, however much they like such hours", () => {
    // They are never asked about Fridays.
    const offered = offerOf([8, 9, 10, 11, 12, 13, 14, 15, 16], [0, 1, 2, 3]);
    const mornings = ["14", "15", "16", "17"].flatMap((date) =>
      [8, 9, 9].map((hour) => chosen(`2026-12-${date}T${String(hour).padStart(2, "0")}:00:00Z`, offered)),
    );
    const habits = learned([...mornings, ...mornings]);
    expect(likingAt(habits, `${friday}T10:00`)).toBeGreaterThan(0.2);
    expect(isUsual(habits, `${friday}T10:00`)).toBe(false);
    expect(isUsual(habits, `${tuesday}T11:00`)).toBe(false);
    expect(isUsual(habits, `${tuesday}T10:00`)).toBe(true);
  });

  test("is none that they decline as often, and no longer one when two months have passed", () => {
    const declines = tuesdays.map(({ at }) => decided("declined", tuesdayAtTen, at));
    expect(isUsual(learned([...tuesdays, ...declines]), `${tuesday}T10:00`)).toBe(false);
    expect(isUsualTime(learned(tuesdays), at(tuesdayAtTen), berlin, now + 60 * aDay)).toBe(false);
  });

  test("is none by one decision alone, even where a time was moved to and chosen from a list", () => {
    const chosen = [decided("moved_to", tuesdayAtTen), decided("suggestion_accepted", tuesdayAtTen)];
    expect(isUsual(learned(chosen), `${tuesday}T10:00`)).toBe(false);
  });
});

const kinds = ["booked", "accepted", "declined", "moved_to", "suggestion_passed_over"] as const;

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

function factsOf({ timeZone, decisions, since, updatedAt, period, recent }: Habits) {
  return { timeZone, decisions, since, updatedAt, periods: [period, recent.period] };
}

describe("whatever was decided,", () => {
  test("a liking lies between -1 and 1", () => {
    fc.assert(
      fc.property(someDecisions, someTime, (decisions, start) => {
        const liking = likingOf(learned(decisions), start, berlin, now);
        expect(Math.abs(liking)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("the order in which decisions come to be known does not matter", () => {
    const decisionsAndOrder = someDecisions.chain((decisions) =>
      fc.tuple(fc.constant(decisions), fc.shuffledSubarray(decisions, { minLength: decisions.length })),
    );
    fc.assert(
      fc.property(decisionsAndOrder, someTime, ([decisions, otherOrder], start) => {
        const [one, other] = [learned(decisions), learned(otherOrder)];
        expect(factsOf(other)).toEqual(factsOf(one));
        // Evidence is rounded to thousandths whenever a half-life has passed.
        expect(likingOf(other, start, berlin, now)).toBeCloseTo(likingOf(one, start, berlin, now), 2);
      }),
    );
  });

  test("within the same half-life the order does not matter to the last digit", () => {
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

  test("habits without a decision are what they would be had it not been made", () => {
    const apart = fc.tuple(someDecision, someDecisions);
    fc.assert(
      fc.property(apart, someTime, ([decision, others], start) => {
        const without = habitsWithout(learned([...others, decision]), decision, berlin);
        const never = learned(others);
        expect(without.decisions).toBe(never.decisions);
        expect(likingOf(without, start, berlin, now)).toBeCloseTo(likingOf(never, start, berlin, now), 2);
      }),
    );
  });

  test("habits without a decision that was not learned are the same, and never hold less than nothing", () => {
    const habits = learned([decided("booked", tuesdayAtTen, now - aDay)]);
    expect(habitsWithout(habits, decided("booked", tuesdayAtTen), berlin)).toBe(habits);
    expect(habitsWithout(habits, decided("booked", tuesdayAtTen, now - 2 * aDay), berlin)).toBe(habits);
    const elsewhere = habitsWithout(habits, decided("booked", tuesdayAtTen, now - aDay), "America/New_York");
    expect(likingAt(elsewhere, `${tuesday}T10:00`)).toBe(likingAt(habits, `${tuesday}T10:00`));
    expect(likingAt(elsewhere, `${tuesday}T04:00`)).toBe(likingAt(habits, `${tuesday}T04:00`));
  });

  test("habits fit into six kilobytes, even after decisions all day on times of all week for two years", () => {
    const always = offerOf(
      Array.from({ length: 24 }, (_, hour) => hour),
      [0, 1, 2, 3, 4, 5, 6],
    );
    const decisions = Array.from({ length: 3_000 }, (_, place): Decision => {
      const when = now - (3_000 - place) * (aDay / 4);
      const start = Math.floor(when / 60_000) + 37 * 60 * place;
      return { at: when, lessons: [{ kind: place % 3 === 0 ? "declined" : "booked", start, onOffer: always }] };
    });
    const habits = learned(decisions);
    expect(Object.keys(habits.hours).length).toBe(168);
    expect(bytesOf(habits)).toBeLessThan(6 * 1024);
  });
});

/** A number takes at most a byte for every two digits, and two more; a list or a map a byte for each item, and three more. */
function bytesOf(value: unknown): number {
  if (typeof value === "number") return Math.ceil(String(value).length / 2) + 2;
  if (typeof value !== "object" || value === null) return String(value).length;
  const names = Array.isArray(value) ? 0 : Object.keys(value).join("").length;
  return Object.values(value).reduce((sum: number, item) => sum + bytesOf(item) + 1, names + 3);
}
