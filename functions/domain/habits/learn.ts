import type { EpochMillisecond, EpochMinute } from "../time/instant.ts";
import { zoneNamed } from "../time/zone.ts";
import {
  type Evidence,
  type Habits,
  type HourOfWeek,
  hourOfWeek,
  periodOf,
  weightAt,
  wholeDecision,
} from "./habits.ts";

/** Something that a person decided, and what it says about times. */
export interface PersonalDecision {
  userId: string;
  at: EpochMillisecond;
  lessons: readonly Lesson[];
}

export interface Lesson {
  kind: LessonKind;
  /** When the time begins that they liked or disliked. */
  start: EpochMinute;
}

type LessonKind = keyof typeof worth;

/** What each lesson is worth, in decisions: above zero for the time, below zero against it. Choosing among many free times says most. */
const worth = {
  booked: 1,
  moved_to: 1,
  /** Often not a preference: something came up. */
  moved_away: -0.5,
  /** Somebody else had chosen the time. It suits, which says less than choosing it. */
  accepted: 0.5,
  declined: -1,
  /** Besides `moved_to`, which the move of the meeting teaches: this time was chosen from a list. */
  suggestion_accepted: 0.5,
  /** It stood before the accepted time in the list. */
  suggestion_passed_over: -0.25,
  suggestion_dismissed: -0.25,
} as const;

/** A decision, whoever made it. */
type Decision = Omit<PersonalDecision, "userId">;

/**
 * Somebody's habits after one more decision, in their present zone. Every decision weighs by its own age, so the order in which
 * decisions come to be known does not matter.
 */
export function learnFrom(habits: Habits | undefined, decision: Decision, timeZone: string): Habits {
  const { at } = decision;
  const period = Math.max(habits?.period ?? 0, periodOf(at));
  const hours = habits ? agedHours(habits, period) : new Map<HourOfWeek, Evidence>();
  for (const [hour, evidence] of evidenceIn(decision, period, timeZone)) {
    hours.set(hour, sumOf(hours.get(hour), evidence));
  }
  return {
    timeZone,
    decisions: (habits?.decisions ?? 0) + 1,
    since: Math.min(habits?.since ?? at, at),
    updatedAt: Math.max(habits?.updatedAt ?? at, at),
    period,
    hours: Object.fromEntries(hours),
  };
}

/**
 * Somebody's habits as if they had not made a decision: a meeting that looks for another time teaches nothing about itself. A decision
 * that cannot have been learned changes nothing, and nothing is taken out that is not there.
 */
export function habitsWithout(habits: Habits, decision: Decision, timeZone: string): Habits {
  const { since, updatedAt, decisions, period } = habits;
  if (decision.at < since || decision.at > updatedAt) return habits;
  const hours = agedHours(habits, period);
  for (const [hour, evidence] of evidenceIn(decision, period, timeZone)) {
    hours.set(hour, differenceOf(hours.get(hour), evidence));
  }
  return { ...habits, decisions: decisions - 1, hours: Object.fromEntries(hours) };
}

/** What a decision says about hours of the week, as it weighs at the beginning of a period. */
function evidenceIn({ at, lessons }: Decision, period: number, timeZone: string): [HourOfWeek, Evidence][] {
  const zone = zoneNamed(timeZone);
  return lessons.map(({ kind, start }) => {
    const weight = Math.round(worth[kind] * wholeDecision * weightAt(period, at));
    return [hourOfWeek(start, zone), weight > 0 ? [weight, 0] : [0, -weight]];
  });
}

function sumOf([liked, disliked]: Evidence = [0, 0], more: Evidence): Evidence {
  return [liked + more[0], disliked + more[1]];
}

function differenceOf([liked, disliked]: Evidence = [0, 0], less: Evidence): Evidence {
  return [Math.max(0, liked - less[0]), Math.max(0, disliked - less[1])];
}

/** The evidence as it weighs at the beginning of a later period. What has become too little to count is forgotten. */
function agedHours({ hours, period }: Habits, later: number): Map<HourOfWeek, Evidence> {
  const halved = 2 ** (later - period);
  return new Map(
    Object.entries(hours).flatMap(([hour, [liked, disliked]]): [HourOfWeek, Evidence][] => {
      const evidence = [Math.round(liked / halved), Math.round(disliked / halved)] as const;
      return evidence[0] + evidence[1] > 0 ? [[Number(hour), evidence]] : [];
    }),
  );
}
