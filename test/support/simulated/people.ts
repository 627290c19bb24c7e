/**
 * People with hidden preferences decide on times again and again. Habits are learned from that as from the stream. Then pairs of them
 * are shown suggestions by the rules alone, and by the rules and their habits.
 */
import { decisionOfEdit, decisionOnSuggestion, decisionToBook } from "../../../functions/domain/habits/decisions.ts";
import type { Habits } from "../../../functions/domain/habits/habits.ts";
import { learnFrom, type PersonalDecision } from "../../../functions/domain/habits/learn.ts";
import { bookableStarts } from "../../../functions/domain/slots/find-slots.ts";
import { rankedCandidates } from "../../../functions/domain/suggestions/rank.ts";
import type { Suggestion } from "../../../functions/domain/suggestions/suggestion.ts";
import type { Candidate, SuggestionContext } from "../../../functions/domain/suggestions/suggestion-context.ts";
import { localDay, weekdayIndex } from "../../../functions/domain/time/calendar-date.ts";
import { type EpochMinute, minutesPerDay } from "../../../functions/domain/time/instant.ts";
import { offsetAt, zoneNamed } from "../../../functions/domain/time/zone.ts";
import { oneOf, type Random, randomFrom } from "../random.ts";
import { contextOn, someEntries, timeZone } from "./calendars.ts";

/** Whether they like to meet at that hour (9.5 is half past nine) of that day (0 is Monday). */
type Preference = (hour: number, day: number) => boolean;

export const preferences: Record<string, Preference> = {
  "morning people": (hour) => hour < 12,
  "late starters": (hour) => hour >= 11,
  "after-school people": (hour) => hour < 15,
  "no-Friday people": (_, day) => day !== 4,
  "busy on Tuesday and Thursday mornings": (hour, day) => !((day === 1 || day === 3) && hour < 13),
  "no preference": () => true,
};

/** The logistic function of these: somebody takes 88 of a hundred times that they like, and 5 of a hundred others. */
const fancy = { liked: 2, disliked: -3 };

interface SimulatedPerson {
  userId: string;
  likes: Preference;
  habits?: Habits;
}

/** What came of the suggestions that a pair was shown. */
export interface Outcome {
  /** 1 where the first time suited both, else 0. */
  firstAccepted: number;
  /** The position of the first time that suited both, from 1 on. One after the last where none did. */
  rank: number;
}

/** What came of suggestions after a number of decisions of both: pair by pair, on the same calendars. */
export interface Comparison {
  decisions: number;
  rules: Outcome[];
  withHabits: Outcome[];
}

/** How many suggested times a pair is shown. */
export const shown = 5;

const daysAhead = 14;
const daysBetweenDecisions = 2;

/** Compares a number of pairs whenever both have made as many decisions as `lookAfter` says. */
export function compare(pairs: number, lookAfter: readonly number[], seed: number): Comparison[] {
  const comparisons = lookAfter.map((decisions): Comparison => ({ decisions, rules: [], withHabits: [] }));
  for (let pair = 0; pair < pairs; pair++) {
    const random = randomFrom(seed + 7919 * pair);
    const people = [somebody("organizer", random), somebody("attendee", random)];
    let made = 0;
    for (const { decisions, rules, withHabits } of comparisons) {
      for (; made < decisions; made++) for (const person of people) decide(person, made, random);
      const { context, suits } = occasion(people, made, random);
      const suitsBoth = (start: EpochMinute) => people.every((person) => suits(person, start));
      rules.push(outcomeOf(rankedCandidates(withoutHabits(context), shown), suitsBoth));
      withHabits.push(outcomeOf(rankedCandidates(context, shown), suitsBoth));
    }
  }
  return comparisons;
}

function somebody(userId: string, random: Random): SimulatedPerson {
  return { userId, likes: preferences[oneOf(Object.keys(preferences), random)]! };
}

/** Somebody books, answers an invitation, or works through a suggestion in their inbox. */
function decide(person: SimulatedPerson, made: number, random: Random): void {
  const { context, suits } = occasion([person], made, random);
  const { now: at, minutes } = context;
  const starts = bookableStarts({ ...context, durationMinutes: minutes, others: [] });
  const takes = (start: EpochMinute) => suits(person, start);
  const timeAt = (start: EpochMinute) => ({ start, end: start + minutes });

  function book(): void {
    // Nobody looks at all free times: they take the first that will do.
    const looked = Array.from({ length: 8 }, () => oneOf(starts, random));
    const time = timeAt(looked.find(takes) ?? looked[0]!);
    learn(person, decisionToBook({ booked: { ...time, by: person.userId, at, ignoringAvailability: false } }));
  }

  function answer(): void {
    const time = timeAt(oneOf(starts, random));
    const edit = { editType: "responded", requestedBy: person.userId, from: time, to: time, reason: null, at } as const;
    learn(person, decisionOfEdit({ ...edit, response: takes(time.start) ? "accepted" : "declined" }));
  }

  function seeToSuggestion(): void {
    const candidates = rankedCandidates(context, shown);
    const acceptedIndex = candidates.findIndex(({ start }) => takes(start));
    const suggestion = { organizerId: person.userId, candidates, updatedAt: at } as unknown as Suggestion;
    if (acceptedIndex < 0) {
      learn(person, decisionOnSuggestion({ ...suggestion, status: "dismissed" }));
      return;
    }
    const move = { from: context.original!, to: timeAt(candidates[acceptedIndex]!.start) };
    const edit = { editType: "rescheduled", requestedBy: person.userId, ...move, reason: null, at } as const;
    learn(person, decisionOfEdit(edit));
    learn(person, decisionOnSuggestion({ ...suggestion, status: "accepted", acceptedIndex }));
  }

  oneOf([book, answer, seeToSuggestion], random)();
}

function learn(person: SimulatedPerson, decision: PersonalDecision | undefined): void {
  if (decision) person.habits = learnFrom(person.habits, decision, timeZone);
}

/** They go down the list to the first time that suits. */
function outcomeOf(candidates: readonly Candidate[], suits: (start: EpochMinute) => boolean): Outcome {
  const index = candidates.findIndex(({ start }) => suits(start));
  return { firstAccepted: index === 0 ? 1 : 0, rank: index < 0 ? shown + 1 : index + 1 };
}

/** A context, and which times suit whom on that day: by preference and by chance, whoever suggests them. */
function occasion(people: readonly SimulatedPerson[], made: number, random: Random) {
  const day = made * daysBetweenDecisions;
  const busy = people.map((person) => ({ ...person, entries: someEntries(day, daysAhead, random) }));
  const seed = Math.floor(random() * 2 ** 31);
  const chance = (person: SimulatedPerson, start: EpochMinute) =>
    logistic(randomFrom(seed + people.length * start + people.indexOf(person))());
  return {
    context: contextOn(day, daysAhead, busy, random),
    suits: (person: SimulatedPerson, start: EpochMinute) => fancyOf(person, start) + chance(person, start) > 0,
  };
}

const zone = zoneNamed(timeZone);

function fancyOf({ likes }: SimulatedPerson, start: EpochMinute): number {
  const day = localDay(start, zone);
  const minute = start + offsetAt(zone, start) - day * minutesPerDay;
  return likes(minute / 60, weekdayIndex(day)) ? fancy.liked : fancy.disliked;
}

function logistic(uniform: number): number {
  return Math.log(uniform / (1 - uniform));
}

function withoutHabits({ habits, ...context }: SuggestionContext): SuggestionContext {
  return context;
}
