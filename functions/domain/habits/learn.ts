import { daysOnOffer, hoursOnOffer, type OnOffer } from "../slots/on-offer.ts";
import type { EpochMillisecond, EpochMinute } from "../time/instant.ts";
import { type Zone, zoneNamed } from "../time/zone.ts";
import {
  agedTo,
  differenceOf,
  type Evidence,
  type EvidenceWindow,
  emptyWindow,
  periodOf,
  sumOf,
  weightAt,
  wholeDecision,
} from "./evidence-window.ts";
import { type Habits, hourOfDay, hourOfWeek, quickHalfLife, slowHalfLife, weekdayOf } from "./habits.ts";

/** Something that a person decided, and what it says about times. */
export interface PersonalDecision {
  userId: string;
  at: EpochMillisecond;
  lessons: readonly Lesson[];
}

/** A decision, whoever made it. */
type Decision = Omit<PersonalDecision, "userId">;

export interface Lesson {
  kind: LessonKind;
  /** When the time begins that they liked or disliked. */
  start: EpochMinute;
  /** What else they could have chosen, where that is known. */
  onOffer?: OnOffer;
}

type LessonKind = keyof typeof worth;

/** What each lesson is worth, in decisions: above zero for the time, below zero against it. Choosing among many free times says most. */
const worth = {
  booked: 1,
  moved_to: 1,
  /** Somebody else had chosen the time. It suits, which says less than choosing it. */
  accepted: 0.5,
  declined: -1,
  /** Besides `moved_to`, which the move of the meeting teaches: this time was chosen from a list, and was not its first. */
  suggestion_accepted: 0.5,
  /** It stood before the accepted time in the list. */
  suggestion_passed_over: -0.25,
  suggestion_dismissed: -0.25,
} as const;

/**
 * Somebody's habits after one more decision, in their present zone. Every decision weighs by its own age, so the order in which
 * decisions come to be known does not matter.
 */
export function learnFrom(habits: Habits | undefined, decision: Decision, timeZone: string): Habits {
  const { at } = decision;
  const withDecision = (window: EvidenceWindow | undefined, halfLife: number) => {
    const period = Math.max(window?.period ?? 0, periodOf(at, halfLife));
    const evidence = evidenceIn(decision, period, halfLife, zoneNamed(timeZone));
    return window ? sumOf(agedTo(period, window), evidence) : evidence;
  };
  return {
    timeZone,
    decisions: (habits?.decisions ?? 0) + 1,
    since: Math.min(habits?.since ?? at, at),
    updatedAt: Math.max(habits?.updatedAt ?? at, at),
    ...withDecision(habits, slowHalfLife),
    recent: withDecision(habits?.recent, quickHalfLife),
  };
}

/**
 * Somebody's habits as if they had not made a decision: a meeting that looks for another time teaches nothing about itself. A decision
 * that cannot have been learned changes nothing, and nothing is taken out that is not there.
 */
export function habitsWithout(habits: Habits, decision: Decision, timeZone: string): Habits {
  const { since, updatedAt, decisions, recent } = habits;
  if (decision.at < since || decision.at > updatedAt) return habits;
  const withoutDecision = (window: EvidenceWindow, halfLife: number) =>
    differenceOf(window, evidenceIn(decision, window.period, halfLife, zoneNamed(timeZone)));
  return {
    ...habits,
    decisions: decisions - 1,
    ...withoutDecision(habits, slowHalfLife),
    recent: withoutDecision(recent, quickHalfLife),
  };
}

/** What a decision says, as it weighs at the beginning of a period. */
function evidenceIn({ at, lessons }: Decision, period: number, halfLife: number, zone: Zone): EvidenceWindow {
  const weight = wholeDecision * weightAt(period, at, halfLife);
  return lessons.map((lesson) => evidenceOfLesson(lesson, period, weight, zone)).reduce(sumOf, emptyWindow(period));
}

/** For a time that was chosen, as much evidence is spread over all that was on offer: whoever had no choice has shown no taste. */
function evidenceOfLesson(
  { kind, start, onOffer }: Lesson,
  period: number,
  weight: number,
  zone: Zone,
): EvidenceWindow {
  const balance = Math.round(worth[kind] * weight);
  const evidence: Evidence = balance > 0 ? [balance, 0] : [0, -balance];
  const hours = { [hourOfWeek(start, zone)]: evidence };
  if (onOffer === undefined || balance <= 0) return { ...emptyWindow(period), hours };
  const offered = {
    hours: spread(balance, hoursOnOffer(onOffer, start), (instant) => hourOfDay(hourOfWeek(instant, zone))),
    days: spread(balance, daysOnOffer(onOffer, start), (instant) => weekdayOf(hourOfWeek(instant, zone))),
  };
  return { period, hours, offered };
}

function spread(
  weight: number,
  instants: readonly EpochMinute[],
  placeOf: (instant: EpochMinute) => number,
): Record<number, number> {
  const shares: Record<number, number> = {};
  for (const place of instants.map(placeOf))
    shares[place] = (shares[place] ?? 0) + Math.round(weight / instants.length);
  return shares;
}
