import type { EpochMillisecond } from "../time/instant.ts";

/** 0 is Monday from midnight to one; 167 is Sunday from eleven at night. */
export type HourOfWeek = number;

/** In thousandths of a decision. The sum of whole numbers is the same in whatever order they are added. */
export type Evidence = readonly [liked: number, disliked: number];

export const wholeDecision = 1000;

/** Evidence that fades: it loses half of its weight whenever a half-life has passed. What there is nothing of is absent. */
export interface EvidenceWindow {
  /** In which half-life, counted from 1970, the last decision was made. All is stored as it weighs at the beginning of it. */
  period: number;
  hours: Readonly<Record<HourOfWeek, Evidence>>;
  /** What somebody without a taste would have chosen: as much as was chosen, spread evenly over what was on offer each time. */
  offered: Offered;
}

export interface Offered {
  /** By hour of the day, and by weekday. */
  hours: Readonly<Record<number, number>>;
  days: Readonly<Record<number, number>>;
}

export function emptyWindow(period: number): EvidenceWindow {
  return { period, hours: {}, offered: { hours: {}, days: {} } };
}

export function periodOf(at: EpochMillisecond, halfLife: number): number {
  return Math.floor(at / halfLife);
}

/** What a decision weighs at the beginning of a period: more than one if it was made in that period, less if before. */
export function weightAt(period: number, at: EpochMillisecond, halfLife: number): number {
  return 2 ** (at / halfLife - period);
}

/** The evidence as it weighs at the beginning of a later period. What has become too little to count is forgotten. */
export function agedTo(later: number, window: EvidenceWindow): EvidenceWindow {
  if (later === window.period) return window;
  const halved = 2 ** (later - window.period);
  const aged = (weight: number) => Math.round(weight / halved);
  return { ...combined(window, emptyWindow(later), aged), period: later };
}

/** Of windows of the same period. */
export function sumOf(one: EvidenceWindow, other: EvidenceWindow): EvidenceWindow {
  return combined(one, other, (weight, more) => weight + more);
}

/** Nothing is taken out that is not there. */
export function differenceOf(one: EvidenceWindow, less: EvidenceWindow): EvidenceWindow {
  return combined(one, less, (weight, taken) => Math.max(0, weight - taken));
}

type Combine = (weight: number, other: number) => number;

function combined(one: EvidenceWindow, other: EvidenceWindow, combine: Combine): EvidenceWindow {
  const weights = (mine: Readonly<Record<number, number>>, others: Readonly<Record<number, number>>) =>
    byKey<number>(mine, others, (weight = 0, more = 0) => combine(weight, more) || undefined);
  return {
    period: one.period,
    hours: byKey<Evidence>(one.hours, other.hours, ([liked, disliked] = [0, 0], more = [0, 0]) => {
      const evidence = [combine(liked, more[0]), combine(disliked, more[1])] as const;
      return evidence[0] + evidence[1] > 0 ? evidence : undefined;
    }),
    offered: {
      hours: weights(one.offered.hours, other.offered.hours),
      days: weights(one.offered.days, other.offered.days),
    },
  };
}

function byKey<Value>(
  one: Readonly<Record<number, Value>>,
  other: Readonly<Record<number, Value>>,
  combine: (mine: Value | undefined, others: Value | undefined) => Value | undefined,
): Record<number, Value> {
  const result: Record<number, Value> = {};
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)].map(Number))) {
    const value = combine(one[key], other[key]);
    if (value !== undefined) result[key] = value;
  }
  return result;
}
