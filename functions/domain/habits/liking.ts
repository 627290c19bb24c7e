import type { EpochMillisecond, EpochMinute } from "../time/instant.ts";
import { zoneNamed } from "../time/zone.ts";
import { type EvidenceWindow, type HourOfWeek, type Offered, weightAt, wholeDecision } from "./evidence-window.ts";
import { type Habits, hourOfDay, hourOfWeek, quickHalfLife, slowHalfLife, weekdayOf } from "./habits.ts";

/** How much evidence counts besides, as long as it is recent. */
const weightOfRecent = 3;

/** With this much evidence an hour of the day, or a weekday, is believed half. Without any we are neutral. */
const untilHalfBelieved = 4;

/** With this much evidence an hour of the week is believed as much as what its hour of the day and its weekday say of it. */
const untilItsOwn = 2;

/** How much evidence for an hour says about the hours before and after it. */
const nearHoursOfDay = [2 / 3, 1 / 3];
const nearHoursOfWeek = [1 / 2];

/** From nine to five, Monday to Friday. */
const usualHours = [9, 10, 11, 12, 13, 14, 15, 16];
const usualDays = [0, 1, 2, 3, 4];

/** The square of what decisions without any taste come to, for and against some hours by chance alone, as a part of the evidence. */
const chanceInEvidence = 0.25;

/** How much somebody likes to meet at that time: from -1 to 1, and 0 where nothing is known. */
export function likingOf(habits: Habits, start: EpochMinute, timeZone: string, now: EpochMillisecond): number {
  return likingsOf(habits, now)[hourOfWeek(start, zoneNamed(timeZone))]!;
}

/** From here on a liking is told to the person who has it: less may be chance. */
const clearLiking = 0.2;

/** In decisions as they weigh now: two of the last days, three of the last weeks. No single decision says as much. */
const enoughToTell = 1.8;

/** Whether that is an hour of the week at which somebody meets again and again: they like it clearly, and chose that very hour. */
export function isUsualTime(habits: Habits, start: EpochMinute, timeZone: string, now: EpochMillisecond): boolean {
  const hour = hourOfWeek(start, zoneNamed(timeZone));
  const [liked] = habits.hours[hour] ?? [0];
  const chosen = liked / decisionIn(habits, now, slowHalfLife);
  return chosen >= enoughToTell && likingsOf(habits, now)[hour]! >= clearLiking;
}

/** How much somebody likes each hour of the week. */
export function likingsOf(habits: Habits, now: EpochMillisecond): readonly number[] {
  const known = remembered.get(habits);
  if (known?.now === now) return known.likings;
  const likings = estimate(habits, now);
  remembered.set(habits, { now, likings });
  return likings;
}

/** A ranking asks about hundreds of times for a few people at one instant. */
const remembered = new WeakMap<Habits, { now: EpochMillisecond; likings: readonly number[] }>();

/**
 * Twenty decisions are few for 168 hours. So each hour is believed as far as its own evidence goes, and the rest is what its hour of the
 * day and its weekday say of it, which are believed as far as their evidence goes. All of this counts only as far as there is more in
 * the evidence than chance brings: of many hours without meaning some would always seem to be liked.
 */
function estimate(habits: Habits, now: EpochMillisecond): number[] {
  const { byHour, byWeekday, byHourOfWeek } = talliesOf(habits, now);
  const chance = chanceInEvidence * unevennessOf(habits, now);
  const ofHour = believed(byHour, untilHalfBelieved, chance);
  const ofWeekday = believed(byWeekday, untilHalfBelieved, chance);
  return believed(
    byHourOfWeek,
    untilItsOwn,
    chance,
    (hour) => ofHour[hourOfDay(hour)]! + ofWeekday[weekdayOf(hour)]!,
  ).map((liking) => Math.max(-1, Math.min(1, liking)));
}

/** Evidence for and against, in decisions as they weigh now. */
export function evidenceOf(
  habits: Habits,
  now: EpochMillisecond,
): { hour: HourOfWeek; liked: number; disliked: number }[] {
  const decision = decisionIn(habits, now, slowHalfLife);
  return Object.entries(habits.hours).map(([hour, [liked, disliked]]) => ({
    hour: Number(hour),
    liked: liked / decision,
    disliked: disliked / decision,
  }));
}

/** What a decision of now would weigh in the window. */
function decisionIn({ period }: EvidenceWindow, now: EpochMillisecond, halfLife: number): number {
  return wholeDecision * weightAt(period, now, halfLife);
}

interface EvidenceTally {
  liked: number;
  disliked: number;
}

/** What was chosen, against what was refused and what somebody without a taste would have chosen. */
function talliesOf(habits: Habits, now: EpochMillisecond) {
  const byHour = tallies(24);
  const byWeekday = tallies(7);
  const byHourOfWeek = tallies(7 * 24);
  const count = (window: EvidenceWindow, weight: number) => {
    const hours = window.hours;
    const offered = completed(window);
    for (const [place, [liked, disliked]] of Object.entries(hours)) {
      const hour = Number(place);
      addAround(byHour, hourOfDay(hour), weight * liked, weight * disliked, nearHoursOfDay);
      addAround(byWeekday, weekdayOf(hour), weight * liked, weight * disliked);
      addAround(byHourOfWeek, hour, weight * liked, weight * disliked, nearHoursOfWeek);
    }
    const days = Object.entries(offered.days);
    const all = days.reduce((sum, [, share]) => sum + share, 0);
    for (const [day, share] of days) addAround(byWeekday, Number(day), 0, weight * share);
    for (const [hour, share] of Object.entries(offered.hours)) {
      addAround(byHour, Number(hour), 0, weight * share, nearHoursOfDay);
      for (const [day, shareOfDay] of days) {
        const both = (weight * share * shareOfDay) / all;
        addAround(byHourOfWeek, 24 * Number(day) + Number(hour), 0, both, nearHoursOfWeek);
      }
    }
  };
  count(habits, 1 / decisionIn(habits, now, slowHalfLife));
  count(habits.recent, weightOfRecent / decisionIn(habits.recent, now, quickHalfLife));
  return { byHour, byWeekday, byHourOfWeek };
}

/** What was chosen of nobody knows what is taken to be chosen of the usual working week. */
function completed({ hours, offered }: EvidenceWindow): Offered {
  const known = Object.values(offered.hours).reduce((sum, share) => sum + share, 0);
  const chosen = Object.values(hours).reduce((sum, [liked]) => sum + liked, 0);
  const rest = Math.max(0, chosen - known);
  if (rest === 0) return offered;
  return { hours: withMore(offered.hours, usualHours, rest), days: withMore(offered.days, usualDays, rest) };
}

function withMore(shares: Offered["days"], places: readonly number[], more: number): Record<number, number> {
  return {
    ...shares,
    ...Object.fromEntries(places.map((place) => [place, (shares[place] ?? 0) + more / places.length])),
  };
}

function tallies(count: number): EvidenceTally[] {
  return Array.from({ length: count }, () => ({ liked: 0, disliked: 0 }));
}

/** Adds to an hour and, in part, to the hours around it. Days and weeks begin again where they end. */
function addAround(
  tallies: EvidenceTally[],
  place: number,
  liked: number,
  disliked: number,
  around: readonly number[] = [],
): void {
  const add = (index: number, part: number) => {
    const tally = tallies[(index + tallies.length) % tallies.length]!;
    tally.liked += part * liked;
    tally.disliked += part * disliked;
  };
  add(place, 1);
  for (const [distance, part] of around.entries()) {
    add(place - distance - 1, part);
    add(place + distance + 1, part);
  }
}

/** How much one decision counts, on average, for the chance in all of them: recent ones count more than once. */
function unevennessOf(habits: Habits, now: EpochMillisecond): number {
  const slow = amountIn(habits) / decisionIn(habits, now, slowHalfLife);
  const quick = amountIn(habits.recent) / decisionIn(habits.recent, now, quickHalfLife);
  const squares = slow + weightOfRecent * (2 + weightOfRecent) * quick;
  return squares === 0 ? 0 : squares / (slow + weightOfRecent * quick);
}

function amountIn({ hours }: EvidenceWindow): number {
  return Object.values(hours).reduce((sum, [liked, disliked]) => sum + liked + disliked, 0);
}

/** The balance of each tally as far as it is more than chance, drawn towards what is believed without it as if `patience` decisions said so. */
function believed(
  tallies: readonly EvidenceTally[],
  patience: number,
  chance: number,
  without: (place: number) => number = () => 0,
): number[] {
  let all = 0;
  let squares = 0;
  for (const { liked, disliked } of tallies) {
    all += liked + disliked;
    squares += (liked - disliked) ** 2;
  }
  const meaning = squares === 0 ? 0 : Math.max(0, 1 - (chance * all) / squares);
  return tallies.map(
    ({ liked, disliked }, place) =>
      (meaning * (liked - disliked) + patience * without(place)) / (liked + disliked + patience),
  );
}
