import type { Priority } from "../meetings/meeting.ts";
import type { EpochMinute } from "../time/instant.ts";
import type { SuggestionContext } from "./suggestion-context.ts";
import type { SuggestionReason } from "./suggestion-question.ts";

/** One thing that speaks for a time or against it. All of them, with their weights: features.ts. */
export interface Feature {
  name: string;
  weightFor: (priority: Priority) => number;
  /** How to measure it on this ground, where it says anything there at all. */
  measureOn: (context: SuggestionContext) => Measure | undefined;
}

export interface Measure {
  /** From 0, all against the time, to 1, all for it. */
  valueAt: (start: EpochMinute) => number;
  /** What can be said for the time where this speaks clearly for it. */
  reasonAt: (start: EpochMinute) => SuggestionReason | undefined;
}

/** Of what each of several people makes of a time, from 0 to 1: the mean counts half, and half who is worst off. */
export function fairMean<Person>(people: readonly Person[], valueFor: (person: Person) => number): number {
  let sum = 0;
  let worst = 1;
  for (const person of people) {
    const value = valueFor(person);
    sum += value;
    if (value < worst) worst = value;
  }
  return (sum / people.length + worst) / 2;
}

export function mean<Person>(people: readonly Person[], valueFor: (person: Person) => number): number {
  let sum = 0;
  for (const person of people) sum += valueFor(person);
  return sum / people.length;
}

/** 1 where nothing is amiss, falling evenly to 0 where it is as much as that or more. */
export function fading(amiss: number, whereNothingIsLeft: number): number {
  return Math.max(0, 1 - amiss / whereNothingIsLeft);
}
