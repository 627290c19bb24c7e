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

/**
 * Somebody's habits after one more decision, in their present zone. Every decision weighs by its own age, so the order in which
 * decisions come to be known does not matter.
 */
export function learnFrom(
  habits: Habits | undefined,
  { at, lessons }: Omit<PersonalDecision, "userId">,
  timeZone: string,
): Habits {
  const period = Math.max(habits?.period ?? 0, periodOf(at));
  const zone = zoneNamed(timeZone);
  const hours = habits ? agedHours(habits, period) : new Map<HourOfWeek, Evidence>();
  for (const { kind, start } of lessons) {
    const hour = hourOfWeek(start, zone);
    hours.set(hour, addTo(hours.get(hour), Math.round(worth[kind] * wholeDecision * weightAt(period, at))));
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

function addTo([liked, disliked]: Evidence = [0, 0], weight: number): Evidence {
  return weight > 0 ? [liked + weight, disliked] : [liked, disliked - weight];
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
