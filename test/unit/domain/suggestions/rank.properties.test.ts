import fc from "fast-check";
import { expect, test } from "vitest";
import { bookableStarts, isBookable } from "../../../../functions/domain/slots/find-slots.ts";
import { whyNone } from "../../../../functions/domain/suggestions/empty.ts";
import { rankedCandidates } from "../../../../functions/domain/suggestions/rank.ts";
import type { Candidate, SuggestionQuestion } from "../../../../functions/domain/suggestions/suggestion-question.ts";
import { wallOf } from "../time/oracle.ts";
import { answersTo, someQuestion } from "./questions.ts";

const seed = 20260302;
const known = someQuestion({ withHabits: true });
const unknown = someQuestion({ withHabits: false });
const someCount = fc.integer({ min: 1, max: 10 });

/** What an answer is to whoever asks: the words are in the caller's zone. */
function withoutWords(candidates: readonly Candidate[]): Pick<Candidate, "start" | "end" | "score" | "reasons">[] {
  return candidates.map(({ start, end, score, reasons }) => ({ start, end, score, reasons }));
}

function calendarsOfOthers({ people }: SuggestionQuestion): SuggestionQuestion["people"][number]["calendar"][] {
  return people.slice(1).map(({ calendar }) => calendar);
}

function withoutHabitsOfOthers(question: SuggestionQuestion): SuggestionQuestion {
  const people = question.people.map(({ habits, ...person }) =>
    habits && person.userId === question.callerId ? { ...person, habits } : person,
  );
  return { ...question, people };
}

test("every candidate can be booked, is named once, and all that can be booked are there to be chosen from", () => {
  fc.assert(
    fc.property(known, (question) => {
      const { from, to, minutes, original } = question;
      const context = { ...question, others: calendarsOfOthers(question) };
      const starts = [...answersTo(question).keys()];
      for (const start of starts) {
        expect(isBookable(context, start, start + minutes)).toBe(true);
        expect(from <= start && start + minutes <= to).toBe(true);
      }
      const bookable = bookableStarts({ ...context, durationMinutes: minutes });
      expect(starts.sort((one, other) => one - other)).toEqual(bookable.filter((start) => start !== original?.start));
    }),
    { seed, numRuns: 300 },
  );
}, 60_000);

test("so many are answered as are asked for, and the first of many are those of few", () => {
  fc.assert(
    fc.property(known, someCount, (question, count) => {
      const all = [...answersTo(question).values()];
      expect(rankedCandidates(question, count)).toEqual(all.slice(0, count));
    }),
    { seed, numRuns: 200 },
  );
}, 60_000);

test("the first is the best; scores lie from 0 to 1, and everyone has a local time of the same instant", () => {
  fc.assert(
    fc.property(known, (question) => {
      const candidates = [...answersTo(withoutHabitsOfOthers(question)).values()];
      const scores = candidates.map(({ score }) => score);
      expect(candidates[0]?.score ?? 0).toBe(Math.max(0, ...scores));
      for (const { start, score, reasons, localTimes } of candidates) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(Math.round(score * 100) / 100).toBe(score);
        expect(new Set(reasons).size).toBe(reasons.length);
        expect(reasons.at(-1)).toBe("everyone_free");
        expect(localTimes.map(({ userId }) => userId)).toEqual(question.people.map(({ userId }) => userId));
        for (const local of localTimes) expect(Date.parse(local.start)).toBe(start * 60_000);
      }
    }),
    { seed, numRuns: 200 },
  );
}, 60_000);

test("a half-day gives a third answer only when no other has a time left for a first or second one", () => {
  fc.assert(
    fc.property(known, someCount, (question, count) => {
      const halfDayOf = ({ start }: Candidate) =>
        Math.floor(wallOf(question.organizer.availability.timeZone, start) / 720);
      const all = [...answersTo(question).values()];
      const answers = rankedCandidates(question, count);
      answers.forEach((answer, index) => {
        const before = answers.slice(0, index);
        const chosenOf = (candidate: Candidate) =>
          before.filter((other) => halfDayOf(other) === halfDayOf(candidate)).length;
        if (chosenOf(answer) < 2) return;
        for (const other of all) {
          if (!before.some(({ start }) => start === other.start)) expect(chosenOf(other)).toBeGreaterThanOrEqual(2);
        }
      });
    }),
    { seed, numRuns: 200 },
  );
}, 60_000);

test("the order of people and of what stands on their calendars changes nothing", () => {
  const shuffled = known.chain((question) => {
    const [organizer, ...others] = question.people;
    const anyOrder = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    return fc.tuple(anyOrder(others), anyOrder(question.organizer.entries)).map(([people, entries]) => ({
      question,
      other: {
        ...question,
        organizer: { ...question.organizer, entries },
        people: [{ ...organizer!, calendar: { ...organizer!.calendar, entries } }, ...people],
      },
    }));
  });
  fc.assert(
    fc.property(shuffled, ({ question, other }) => {
      expect(withoutWords(rankedCandidates(other, 20))).toEqual(withoutWords(rankedCandidates(question, 20)));
    }),
    { seed, numRuns: 200 },
  );
}, 60_000);

test("where nobody has habits it does not matter who asks", () => {
  fc.assert(
    fc.property(unknown, (question) => {
      const asked = question.people.map(({ userId }) =>
        withoutWords(rankedCandidates({ ...question, callerId: userId }, 10)),
      );
      for (const answer of asked) expect(answer).toEqual(asked[0]);
    }),
    { seed, numRuns: 200 },
  );
}, 60_000);

test("habits of which nothing is known change nothing", () => {
  fc.assert(
    fc.property(unknown, (question) => {
      const blank = { timeZone: "UTC", decisions: 0, since: 0, updatedAt: 0, period: 0, hours: {} };
      const people = question.people.map((person) => ({ ...person, habits: blank }));
      expect(rankedCandidates({ ...question, people }, 10)).toEqual(rankedCandidates(question, 10));
    }),
    { seed, numRuns: 100 },
  );
}, 60_000);

test("nothing that is said of a time tells of another's habits, its score included", () => {
  fc.assert(
    fc.property(known, (question) => {
      const alone = answersTo(withoutHabitsOfOthers(question));
      for (const candidate of answersTo(question).values()) expect(candidate).toEqual(alone.get(candidate.start));
    }),
    { seed, numRuns: 200 },
  );
}, 60_000);

test("what is empty says why: who is named would have made most times free by staying away", () => {
  let named = 0;
  fc.assert(
    fc.property(unknown, (question) => {
      if (rankedCandidates(question, 1).length > 0) return;
      const { emptyReason, bottleneckIds } = whyNone(question);
      const [organizer, ...attendees] = question.people;
      const countWith = (people: SuggestionQuestion["people"]) =>
        answersTo({ ...question, people, callerId: organizer!.userId }).size;
      const alone = countWith([organizer!]);
      if (emptyReason === "attendees_unavailable") {
        named++;
        expect(alone).toBeGreaterThan(0);
        const without = attendees.map(({ userId }) => ({
          userId,
          count: countWith(question.people.filter((person) => person.userId !== userId)),
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
    { seed, numRuns: 1500 },
  );
  expect(named).toBeGreaterThan(5);
}, 60_000);
