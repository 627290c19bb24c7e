import fc from "fast-check";
import { expect, test } from "vitest";
import { openHours } from "../../../../functions/domain/availability/open-hours.ts";
import { emptyWindow } from "../../../../functions/domain/habits/evidence-window.ts";
import { bookableStarts, isBookable } from "../../../../functions/domain/slots/find-slots.ts";
import { whyNoCandidates } from "../../../../functions/domain/suggestions/no-candidates.ts";
import { rankedCandidates } from "../../../../functions/domain/suggestions/rank.ts";
import type {
  Candidate,
  PersonToMeet,
  SuggestionContext,
} from "../../../../functions/domain/suggestions/suggestion-context.ts";
import type { EpochMinute } from "../../../../functions/domain/time/instant.ts";
import { samples } from "../../../support/samples.ts";
import { wallOf } from "../time/oracle.ts";
import { candidatesOf, someContext } from "./contexts.ts";

const seed = 20260302;
const known = someContext({ withHabits: true });
const unknown = someContext({ withHabits: false });
const someCount = fc.integer({ min: 1, max: 10 });

/** What is the same for every caller. The words are in the caller's zone. */
function withoutWords(candidates: readonly Candidate[]): Pick<Candidate, "start" | "end" | "score" | "reasons">[] {
  return candidates.map(({ start, end, score, reasons }) => ({ start, end, score, reasons }));
}

function calendarsOfOthers({ people }: SuggestionContext): SuggestionContext["people"][number]["calendar"][] {
  return people.slice(1).map(({ calendar }) => calendar);
}

test("every candidate can be booked and is named once, and every time that can be booked is a candidate", () => {
  fc.assert(
    fc.property(known, (context) => {
      const { from, to, minutes, original } = context;
      const slotContext = { ...context, others: calendarsOfOthers(context) };
      const starts = [...candidatesOf(context).keys()];
      for (const start of starts) {
        expect(isBookable(slotContext, start, start + minutes)).toBe(true);
        expect(from <= start && start + minutes <= to).toBe(true);
      }
      const bookable = bookableStarts({ ...slotContext, durationMinutes: minutes });
      expect(starts.sort((one, other) => one - other)).toEqual(bookable.filter((start) => start !== original?.start));
    }),
    { seed, numRuns: samples(60, 1_500) },
  );
});

test("the first of many candidates are the same as if only few had been asked for", () => {
  fc.assert(
    fc.property(known, someCount, (context, count) => {
      const all = [...candidatesOf(context).values()];
      expect(rankedCandidates(context, count)).toEqual(all.slice(0, count));
    }),
    { seed, numRuns: samples(40, 1_000) },
  );
});

test("the first is the best; scores lie from 0 to 1, and everyone has a local time of the same instant", () => {
  fc.assert(
    fc.property(known, (context) => {
      const candidates = rankedCandidates(context, Number.POSITIVE_INFINITY);
      const ofFirstTier = candidates.filter(({ tier }) => tier === 0);
      expect(candidates[0]?.score ?? 0).toBe(Math.max(0, ...ofFirstTier.map(({ score }) => score)));
      for (const { start, score, reasons, localTimes } of candidates) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(Math.round(score * 100) / 100).toBe(score);
        expect(new Set(reasons).size).toBe(reasons.length);
        expect(reasons.at(-1)).toBe("everyone_free");
        expect(localTimes.map(({ userId }) => userId)).toEqual(context.people.map(({ userId }) => userId));
        for (const local of localTimes) expect(Date.parse(local.start)).toBe(start * 60_000);
      }
    }),
    { seed, numRuns: samples(40, 1_000) },
  );
});

/** Minutes outside of the working hours of whoever is worst off, each minute looked at. At most six hours. */
function worstOutside({ people, minutes, from, to }: SuggestionContext, start: EpochMinute): number {
  const outsideOf = ({ workingHours }: PersonToMeet) => {
    const hours = openHours(workingHours.hours, from - 1440, to + 1440);
    const reaches = hours.map((hour) => Math.max(0, hour.start - start) + Math.max(0, start + minutes - hour.end));
    return Math.min(360, ...reaches);
  };
  return Math.max(...people.map(outsideOf));
}

test("no time comes before one that is further inside everybody's working hours by half an hour or more", () => {
  fc.assert(
    fc.property(known, (context) => {
      const steps = rankedCandidates(context, Number.POSITIVE_INFINITY).map(({ start }) =>
        Math.ceil(worstOutside(context, start) / 30),
      );
      expect(steps).toEqual(steps.toSorted((one, other) => one - other));
    }),
    { seed, numRuns: samples(40, 1_000) },
  );
});

test("a half-day gives a third candidate only when no other half-day has one left of the same tier for its first or second", () => {
  fc.assert(
    fc.property(known, someCount, (context, count) => {
      const halfDayOf = ({ start }: Candidate) =>
        Math.floor(wallOf(context.organizer.availability.timeZone, start) / 720);
      const all = rankedCandidates(context, Number.POSITIVE_INFINITY);
      const answers = rankedCandidates(context, count);
      answers.forEach((answer, index) => {
        const before = answers.slice(0, index);
        const chosenOf = (candidate: Candidate) =>
          before.filter((other) => halfDayOf(other) === halfDayOf(candidate)).length;
        if (chosenOf(answer) < 2) return;
        for (const other of all.filter(({ tier }) => tier === answer.tier)) {
          if (!before.some(({ start }) => start === other.start)) expect(chosenOf(other)).toBeGreaterThanOrEqual(2);
        }
      });
    }),
    { seed, numRuns: samples(40, 1_000) },
  );
});

test("the order of people and of calendar entries changes nothing", () => {
  const shuffled = known.chain((context) => {
    const [organizer, ...others] = context.people;
    const anyOrder = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    return fc.tuple(anyOrder(others), anyOrder(context.organizer.entries)).map(([people, entries]) => ({
      context,
      other: {
        ...context,
        organizer: { ...context.organizer, entries },
        people: [{ ...organizer!, calendar: { ...organizer!.calendar, entries } }, ...people],
      },
    }));
  });
  fc.assert(
    fc.property(shuffled, ({ context, other }) => {
      expect(withoutWords(rankedCandidates(other, 20))).toEqual(withoutWords(rankedCandidates(context, 20)));
    }),
    { seed, numRuns: samples(40, 1_000) },
  );
});

test("where nobody has habits it does not matter who asks", () => {
  fc.assert(
    fc.property(unknown, (context) => {
      const asked = context.people.map(({ userId }) =>
        withoutWords(rankedCandidates({ ...context, callerId: userId }, 10)),
      );
      for (const answer of asked) expect(answer).toEqual(asked[0]);
    }),
    { seed, numRuns: samples(40, 1_000) },
  );
});

test("habits without any evidence change nothing", () => {
  fc.assert(
    fc.property(unknown, (context) => {
      const nothing = emptyWindow(0);
      const blank = { timeZone: "UTC", decisions: 0, since: 0, updatedAt: 0, ...nothing, recent: nothing };
      expect(rankedCandidates({ ...context, habits: blank }, 10)).toEqual(rankedCandidates(context, 10));
    }),
    { seed, numRuns: samples(40, 500) },
  );
});

test("where there are no candidates, the people named as bottlenecks would make most times free by staying away", () => {
  let named = 0;
  fc.assert(
    fc.property(unknown, (context) => {
      if (rankedCandidates(context, 1).length > 0) return;
      const { emptyReason, bottleneckIds } = whyNoCandidates(context);
      const [organizer, ...attendees] = context.people;
      const countWith = (people: SuggestionContext["people"]) =>
        candidatesOf({ ...context, people, callerId: organizer!.userId }).size;
      const alone = countWith([organizer!]);
      if (emptyReason === "attendees_unavailable") {
        named++;
        expect(alone).toBeGreaterThan(0);
        const without = attendees.map(({ userId }) => ({
          userId,
          count: countWith(context.people.filter((person) => person.userId !== userId)),
        }));
        const most = Math.max(...without.map(({ count }) => count));
        const best = without.filter(({ count }) => count === most).map(({ userId }) => userId);
        if (most > 0) expect(bottleneckIds).toEqual(best);
        expect(bottleneckIds.length).toBeGreaterThan(0);
      } else if (emptyReason !== "no_other_time") {
        expect(alone).toBe(0);
        expect(bottleneckIds.every((userId) => userId === organizer!.userId)).toBe(true);
      }
    }),
    { seed, numRuns: samples(1_500, 10_000) },
  );
  expect(named).toBeGreaterThan(5);
});
