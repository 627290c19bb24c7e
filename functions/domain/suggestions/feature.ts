import type { Priority } from "../meetings/meeting.ts";
import type { EpochMinute } from "../time/instant.ts";
import type { RankingContext } from "./ranking-context.ts";
import type { SuggestionReason } from "./suggestion-context.ts";

/** One thing that speaks for a time or against it. All of them, with their weights: features.ts. */
export interface Feature {
  name: string;
  weightFor: (priority: Priority) => number;
  /** Undefined where it says nothing about any of the times. */
  measureIn: (context: RankingContext) => Measurement | undefined;
}

export interface Measurement {
  /** From 0, which is all against the time, to 1, which is all for it. */
  valueAt: (start: EpochMinute) => number;
  /** What can be said for the time, where this speaks clearly for it. */
  reasonAt: (start: EpochMinute) => SuggestionReason | undefined;
}

/** Half of the mean and half of the lowest value: whoever is worst off counts as much as all together. Values are from 0 to 1. */
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
  return sumOf(people, valueFor) / people.length;
}

export function sumOf<Item>(items: readonly Item[], valueFor: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += valueFor(item);
  return sum;
}

/** 1 where the amount is 0, falling evenly to 0 where it reaches the limit. */
export function fading(amount: number, limit: number): number {
  return Math.max(0, 1 - amount / limit);
}
