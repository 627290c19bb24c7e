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

/** Something that a person decided, and what it says of the times concerned. */
export interface Decision {
  at: EpochMillisecond;
  lessons: readonly Lesson[];
}

export interface Lesson {
  kind: LessonKind;
  /** Of the time that they liked or disliked. */
  start: EpochMinute;
}

export type LessonKind = keyof typeof worth;

/**
 * What each is worth, in decisions: for a time above zero, against it below. Choosing among many free times says most.
 */
const worth = {
  booked: 1,
  moved_to: 1,
  /** Rather a reason than a preference, often: something came up. */
  moved_away: -0.5,
  /** Somebody else had chosen the time: it suits, which is less than to choose it. */
  accepted: 0.5,
  declined: -1,
  /** Besides `moved_to`, which the move of its meeting teaches: here it was chosen from a list. */
  suggestion_accepted: 0.5,
  /** Stood before the accepted one in the list. */
  suggestion_passed_over: -0.25,
  suggestion_dismissed: -0.25,
} as const;

/**
 * The habits of somebody who has made a further decision, in their zone as it is now. Each decision weighs by its own age, so
 * that it does not matter in which order they come to be known.
 */
export function learnFrom(habits: Habits | undefined, { at, lessons }: Decision, timeZone: string): Habits {
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

/** The evidence as it weighs at the beginning of a later period; what has become too little to count is forgotten. */
function agedHours({ hours, period }: Habits, later: number): Map<HourOfWeek, Evidence> {
  const halved = 2 ** (later - period);
  return new Map(
    Object.entries(hours).flatMap(([hour, [liked, disliked]]): [HourOfWeek, Evidence][] => {
      const evidence = [Math.round(liked / halved), Math.round(disliked / halved)] as const;
      return evidence[0] + evidence[1] > 0 ? [[Number(hour), evidence]] : [];
    }),
  );
}
