import type { EpochMillisecond, EpochMinute } from "../time/instant.ts";
import { zoneNamed } from "../time/zone.ts";
import { type Habits, hourOfWeek, weightAt, wholeDecision } from "./habits.ts";

/** How much an hour counts for its neighbours: people who meet at ten would mostly meet at nine or eleven as well. */
const neighbourly = 0.5;

/** With this much evidence an hour of the day, or a weekday, is believed half. Without any we are neutral. */
const untilHalfBelieved = 4;

/** With this much evidence an hour of the week is believed as much as its hour of the day and its weekday. */
const untilItsOwn = 4;

const hoursOfWeek = 7 * 24;

/** How much somebody likes to meet at that time: from -1 to 1, and 0 where nothing is known. */
export function likingOf(habits: Habits, start: EpochMinute, timeZone: string, now: EpochMillisecond): number {
  return likingsOf(habits, now)[hourOfWeek(start, zoneNamed(timeZone))]!;
}

/** From here on a liking is told to the person who has it: less may be chance. */
const clearLiking = 0.5;

/** In decisions as they weigh now: two of the last days, three of the last weeks. No single decision says as much. */
const enoughToTell = 1.8;

/** Whether that is an hour of the week at which somebody meets again and again: they like it clearly, and chose that very hour. */
export function isUsualTime(habits: Habits, start: EpochMinute, timeZone: string, now: EpochMillisecond): boolean {
  const hour = hourOfWeek(start, zoneNamed(timeZone));
  const [liked] = habits.hours[hour] ?? [0];
  const chosen = liked / (wholeDecision * weightAt(habits.period, now));
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
 * Twenty decisions are few for 168 hours. So each hour is believed as far as its own evidence goes, and borrows the rest from the mean
 * of its hour of the day and its weekday, which in turn are believed as far as their evidence goes.
 */
function estimate(habits: Habits, now: EpochMillisecond): number[] {
  const byHour = tallies(24);
  const byWeekday = tallies(7);
  const byHourOfWeek = tallies(hoursOfWeek);
  for (const { hour, liked, disliked } of evidenceOf(habits, now)) {
    add(byWeekday, Math.floor(hour / 24), liked, disliked);
    addAround(byHour, hour % 24, liked, disliked);
    addAround(byHourOfWeek, hour, liked, disliked);
  }
  const ofHour = byHour.map((tally) => believed(tally, untilHalfBelieved, 0));
  const ofWeekday = byWeekday.map((tally) => believed(tally, untilHalfBelieved, 0));
  return byHourOfWeek.map((tally, hour) =>
    believed(tally, untilItsOwn, (ofHour[hour % 24]! + ofWeekday[Math.floor(hour / 24)]!) / 2),
  );
}

/** Evidence for and against, in decisions as they weigh now. */
export function evidenceOf(
  { hours, period }: Habits,
  now: EpochMillisecond,
): { hour: number; liked: number; disliked: number }[] {
  const decision = wholeDecision * weightAt(period, now);
  return Object.entries(hours).map(([hour, [liked, disliked]]) => ({
    hour: Number(hour),
    liked: liked / decision,
    disliked: disliked / decision,
  }));
}

interface EvidenceTally {
  liked: number;
  disliked: number;
}

function tallies(count: number): EvidenceTally[] {
  return Array.from({ length: count }, () => ({ liked: 0, disliked: 0 }));
}

function add(tallies: EvidenceTally[], index: number, liked: number, disliked: number): void {
  const tally = tallies[index]!;
  tally.liked += liked;
  tally.disliked += disliked;
}

/** Adds to an hour and, in part, to the hours before and after it. Days and weeks begin again where they end. */
function addAround(tallies: EvidenceTally[], hour: number, liked: number, disliked: number): void {
  add(tallies, hour, liked, disliked);
  for (const neighbour of [hour - 1, hour + 1]) {
    add(tallies, (neighbour + tallies.length) % tallies.length, neighbourly * liked, neighbourly * disliked);
  }
}

/** The balance of the evidence, drawn towards what is believed without it, as if `patience` decisions said so. */
function believed({ liked, disliked }: EvidenceTally, patience: number, without: number): number {
  return (liked - disliked + patience * without) / (liked + disliked + patience);
}
