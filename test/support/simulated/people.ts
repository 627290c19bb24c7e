/**
 * People with hidden tastes decide on times again and again. Habits are learned from that as from the stream. Then they look for a time
 * with somebody like them, by the rules alone and by the rules and their habits.
 */
import { decisionOfEdit, decisionOnSuggestion, decisionToBook } from "../../../functions/domain/habits/decisions.ts";
import type { Habits } from "../../../functions/domain/habits/habits.ts";
import { learnFrom, type PersonalDecision } from "../../../functions/domain/habits/learn.ts";
import { bookableStarts } from "../../../functions/domain/slots/find-slots.ts";
import { onOffer } from "../../../functions/domain/slots/on-offer.ts";
import { rankedCandidates } from "../../../functions/domain/suggestions/rank.ts";
import type { Suggestion } from "../../../functions/domain/suggestions/suggestion.ts";
import type { Candidate, SuggestionContext } from "../../../functions/domain/suggestions/suggestion-context.ts";
import { localDay, weekdayIndex } from "../../../functions/domain/time/calendar-date.ts";
import { type EpochMinute, minutesPerDay } from "../../../functions/domain/time/instant.ts";
import type { Interval } from "../../../functions/domain/time/interval.ts";
import { offsetAt, zoneNamed } from "../../../functions/domain/time/zone.ts";
import { oneOf, type Random, randomFrom } from "../random.ts";
import { contextOn, dutiesUntilOne, someEntries, timeZone } from "./calendars.ts";
import type { Population, Taste, TimeOfWeek } from "./populations.ts";

/** How often people take a time that they like, and any other. */
const acceptance = { liked: 0.88, disliked: 0.05 };

interface SimulatedPerson {
  userId: string;
  taste: Taste;
  isForced: boolean;
  habits?: Habits;
}

/** What a list of times is worth: expected from how often people take times, so that no luck is in it. */
export interface Outcome {
  /** How often the caller takes the first time, and how often both do. */
  firstForCaller: number;
  firstForBoth: number;
  /** How often the list has no time that suits both. */
  none: number;
}

/** Two lists on the same calendars. */
export interface Occasion {
  rules: Outcome;
  withHabits: Outcome;
}

/** Every pair's occasions after so many decisions of the caller. */
export interface Comparison {
  decisions: number;
  pairs: Occasion[][];
}

/** How many suggested times a pair is shown. */
export const shown = 5;

const daysAhead = 14;
const daysBetweenDecisions = 2;

/** On how many different calendars each pair looks for a time, whenever it does. */
const occasionsOfPair = 4;

/** Lets pairs of a population look for times whenever the one who asks has made as many decisions as `lookAfter` says. */
export function compare(
  population: Population,
  pairs: number,
  lookAfter: readonly number[],
  seed: number,
): Comparison[] {
  const comparisons = lookAfter.map((decisions): Comparison => ({ decisions, pairs: [] }));
  for (let pair = 0; pair < pairs; pair++) {
    const random = randomFrom(seed + 7919 * pair);
    const people = [somebody("caller", population, random), somebody("other", population, random)] as const;
    let made = 0;
    for (const { decisions, pairs } of comparisons) {
      for (; made < decisions; made++) decide(people[0], made, random);
      pairs.push(Array.from({ length: occasionsOfPair }, () => occasionOf(people, made, random)));
    }
  }
  return comparisons;
}

function somebody(userId: string, { tasteOf, isForced }: Population, random: Random): SimulatedPerson {
  return { userId, taste: tasteOf(random), isForced: isForced === true };
}

function occasionOf(
  people: readonly [caller: SimulatedPerson, other: SimulatedPerson],
  made: number,
  random: Random,
): Occasion {
  const day = made * daysBetweenDecisions;
  const busy = people.map((person) => ({ ...person, entries: someEntries(day, daysAhead, random) }));
  const context = contextOn(day, daysAhead, busy, random);
  const worth = (candidates: readonly Candidate[]): Outcome => {
    const taken = candidates.map(({ start }) => people.map((person) => chanceToTake(person, start, made)));
    const takenByBoth = taken.map(([caller = 0, other = 0]) => caller * other);
    return {
      firstForCaller: taken[0]?.[0] ?? 0,
      firstForBoth: takenByBoth[0] ?? 0,
      none: takenByBoth.reduce((none, both) => none * (1 - both), 1),
    };
  };
  return {
    rules: worth(rankedCandidates(withoutHabits(context), shown)),
    withHabits: worth(rankedCandidates(context, shown)),
  };
}

/** Somebody books, answers an invitation, or works through a suggestion in their inbox. */
function decide(person: SimulatedPerson, made: number, random: Random): void {
  const day = made * daysBetweenDecisions;
  const duties = person.isForced ? dutiesUntilOne(day, daysAhead) : [];
  const entries = [...duties, ...someEntries(day, daysAhead, random)];
  const context = contextOn(day, daysAhead, [{ ...person, entries }], random);
  const { now: at, minutes } = context;
  const starts = bookableStarts({ ...context, durationMinutes: minutes, others: [] });
  const seed = Math.floor(random() * 2 ** 31);
  const takes = (start: EpochMinute) =>
    person.isForced || randomFrom(seed + start)() < chanceToTake(person, start, made);
  const offered = (time: Interval) => onOffer({ ...context, others: [] }, time);
  const timeAt = (start: EpochMinute) => ({ start, end: start + minutes });

  function book(): void {
    // Nobody looks at all free times: they take the first that will do.
    const looked = Array.from({ length: 8 }, () => oneOf(starts, random));
    const time = timeAt(looked.find(takes) ?? looked[0]!);
    const booked = { ...time, by: person.userId, at, ignoringAvailability: false, onOffer: offered(time) };
    learn(person, decisionToBook({ booked }));
  }

  function answer(): void {
    const time = timeAt(oneOf(starts, random));
    const asked = { requestedBy: person.userId, from: time, to: time, reason: null, at, onOffer: offered(time) };
    learn(
      person,
      decisionOfEdit({ editType: "responded", ...asked, response: takes(time.start) ? "accepted" : "declined" }),
    );
  }

  function seeToSuggestion(): void {
    const candidates = rankedCandidates(context, shown);
    const acceptedIndex = candidates.findIndex(({ start }) => takes(start));
    const suggestion = { organizerId: person.userId, candidates, updatedAt: at } as unknown as Suggestion;
    if (acceptedIndex < 0) {
      learn(person, decisionOnSuggestion({ ...suggestion, status: "dismissed" }));
      return;
    }
    const to = timeAt(candidates[acceptedIndex]!.start);
    const move = { from: context.original!, to, onOffer: offered(to) };
    learn(person, decisionOfEdit({ editType: "rescheduled", requestedBy: person.userId, ...move, reason: null, at }));
    learn(person, decisionOnSuggestion({ ...suggestion, status: "accepted", acceptedIndex }));
  }

  oneOf([book, answer, seeToSuggestion], random)();
}

function learn(person: SimulatedPerson, decision: PersonalDecision | undefined): void {
  if (decision) person.habits = learnFrom(person.habits, decision, timeZone);
}

function chanceToTake({ taste }: SimulatedPerson, start: EpochMinute, made: number): number {
  return taste(timeOfWeek(start), made) ? acceptance.liked : acceptance.disliked;
}

const zone = zoneNamed(timeZone);

function timeOfWeek(start: EpochMinute): TimeOfWeek {
  const day = localDay(start, zone);
  const minute = start + offsetAt(zone, start) - day * minutesPerDay;
  return { hour: minute / 60, day: weekdayIndex(day), week: Math.floor((day - weekdayIndex(day)) / 7) };
}

function withoutHabits({ habits, ...context }: SuggestionContext): SuggestionContext {
  return context;
}
