import * as z from "zod";
import type { Habits } from "../domain/habits/habits.ts";
import { evidenceOf, likingsOf } from "../domain/habits/liking.ts";
import type { EpochMillisecond } from "../domain/time/instant.ts";
import { weekdays } from "../domain/time/weekday.ts";
import { instantText, weekday } from "./fields.ts";

const hour = z
  .object({
    day: weekday,
    hour: z.int().min(0).max(23).meta({ description: "On the clock of your own zone: 9 is from nine to ten." }),
    liking: z.number().min(-1).max(1).meta({
      description:
        "How much you like to meet in this hour, as far as is known: -1 is not at all, 0 is neither, 1 is very much.",
    }),
    evidence: z.number().min(0).meta({
      description: "How many decisions say something about this hour. They lose half of their weight every 60 days.",
    }),
  })
  .meta({ id: "LikedHour" });

export const insights = z
  .object({
    timeZone: z.string().nullable(),
    decisions: z.int().min(0).meta({
      description:
        "How many decisions were learned from. Accepting a suggestion counts as two: you choose a time, and you move the meeting.",
    }),
    since: instantText.nullable().meta({ description: "When the first of them was made." }),
    updatedAt: instantText.nullable().meta({ description: "When the last of them was made." }),
    hours: z.array(hour).meta({ description: "The hours about which anything is known, from Monday on." }),
  })
  .meta({ id: "Insights" });

/** Undefined habits read as empty. */
export function insightsView(habits: Habits | undefined, now: EpochMillisecond): z.input<typeof insights> {
  if (!habits) return { timeZone: null, decisions: 0, since: null, updatedAt: null, hours: [] };
  const likings = likingsOf(habits, now);
  const { timeZone, decisions, since, updatedAt } = habits;
  return {
    ...{ timeZone, decisions },
    since: new Date(since).toISOString(),
    updatedAt: new Date(updatedAt).toISOString(),
    hours: evidenceOf(habits, now)
      .map(({ hour, liked, disliked }) => ({
        day: weekdays[Math.floor(hour / 24)]!,
        hour: hour % 24,
        liking: twoDecimals(likings[hour]!),
        evidence: twoDecimals(liked + disliked),
      }))
      .filter(({ evidence }) => evidence > 0),
  };
}

function twoDecimals(value: number): number {
  return Math.round(100 * value) / 100;
}
