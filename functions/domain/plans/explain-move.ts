import type { Texts } from "../texts/texts.ts";
import type { EpochMinute } from "../time/instant.ts";
import type { Zone } from "../time/zone.ts";
import { distanceBetween } from "./objective.ts";

export const moveReasons = [
  "everyone_free",
  /** Those that everybody publishes or has said. */
  "everyones_working_hours",
  /** Every soft wish that concerns the meeting is met. */
  "as_wished",
  "next_day",
  "same_weekday",
  "same_time_of_day",
  "similar_time_of_day",
  /** No other time suits everyone. */
  "only_time",
  /** No nearer time suits everyone. */
  "nearest_time",
  /** Nearer times lie further outside of somebody's working hours, or against more of what is wished. */
  "nearest_suitable_time",
  /** No earlier time suits everyone: where such times are wished for. */
  "earliest_time",
  "latest_time",
  /** Other meetings of the day took the nearer times. */
  "made_room",
] as const;
export type MoveReason = (typeof moveReasons)[number];

const becauses = [
  "only_time",
  "nearest_time",
  "nearest_suitable_time",
  "earliest_time",
  "latest_time",
  "made_room",
] as const satisfies MoveReason[];
type Because = (typeof becauses)[number];

/** A meeting's old and new start, and how it came to the new one. */
export interface MoveToExplain {
  from: EpochMinute;
  to: EpochMinute;
  zone: Zone;
  /** Undefined where a nearer time is still free for it. */
  because: Because | undefined;
}

/** What speaks for a time by itself, wherever the meeting was. */
export type Merit = Extract<MoveReason, "everyones_working_hours" | "as_wished">;

const similarMinutes = 60;

export function reasonsFor({ from, to, zone, because }: MoveToExplain, merits: readonly Merit[]): MoveReason[] {
  const { days, timeOfDay } = distanceBetween(from, to, zone);
  const reasons: MoveReason[] = ["everyone_free", ...merits];
  if (days === 1) reasons.push("next_day");
  if (days !== 0 && days % 7 === 0) reasons.push("same_weekday");
  if (timeOfDay === 0) reasons.push("same_time_of_day");
  else if (Math.abs(timeOfDay) <= similarMinutes) reasons.push("similar_time_of_day");
  return because ? [...reasons, because] : reasons;
}

/**
 * One sentence, such as `Friday 6 March at 10:00, the next day at the same time of day: everyone is free, and no nearer time suits all, but
 * 07:00 for Ann.`
 */
export function explainMove(
  { from, to, zone, because }: MoveToExplain,
  { plans, formats }: Texts,
  drawbacksInWords = "",
): string {
  const { days, timeOfDay } = distanceBetween(from, to, zone);
  return plans.move(
    formats.dateAndTime(to, zone),
    plans.days(days),
    timeOfDay === 0 ? plans.sameTimeOfDay : plans.timeOfDay(lengthInWords(Math.abs(timeOfDay)), timeOfDay > 0),
    because && plans.because[because],
    drawbacksInWords,
  );
}

/** Which of the reasons says how the meeting came to its time. */
export function becauseAmong(reasons: readonly MoveReason[]): Because | undefined {
  return reasons.find((reason): reason is Because => becauses.some((because) => because === reason));
}

/** Every language that we speak writes hours and minutes like this. */
function lengthInWords(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 60), "h"],
    [minutes % 60, "min"],
  ];
  return parts
    .filter(([count]) => count !== 0)
    .map((part) => part.join(" "))
    .join(" ");
}
