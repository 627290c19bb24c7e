import * as z from "zod";
import { instantText, weekday } from "../../contract/fields.ts";
import type { Habits } from "../../domain/habits/habits.ts";
import { evidenceOf, likingsOf } from "../../domain/habits/liking.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { weekdays } from "../../domain/time/weekday.ts";
import { defineOperation } from "../../http/operation.ts";
import { findHabits } from "../../store/habits/habits.ts";

const hour = z
  .object({
    day: weekday,
    hour: z.int().min(0).max(23).meta({ description: "On the clock of one's own zone: 9 is from nine to ten." }),
    liking: z.number().min(-1).max(1).meta({
      description: "How much one likes to meet then, as far as is known: -1 not at all, 0 neither, 1 very much.",
    }),
    evidence: z.number().min(0).meta({
      description: "How many decisions speak of this hour. They lose half of their weight every 60 days.",
    }),
  })
  .meta({ id: "LikedHour" });

const insights = z
  .object({
    timeZone: z.string().nullable(),
    decisions: z.int().min(0).meta({
      description:
        "How many were learned from. To accept a suggestion is two: to choose a time, and to move the meeting.",
    }),
    since: instantText.nullable().meta({ description: "When the first of them was made." }),
    updatedAt: instantText.nullable().meta({ description: "When the last of them was made." }),
    hours: z.array(hour).meta({ description: "Those of which anything is known, from Monday on." }),
  })
  .meta({ id: "Insights" });

export const getMyInsights = defineOperation({
  name: "get-my-insights",
  area: "habits",
  method: "GET",
  path: "/v1/me/insights",
  summary: "Shows what was learned of when one likes to meet",
  description:
    "Learned from what you book, accept, decline, move and choose among suggestions, shortly after each. It weighs in the order " +
    "of suggested times and in nothing else, and nobody but you can read it.",
  access: "signed-in",
  answer: { status: 200, schema: insights, description: "What is known; empty where nothing is." },
  needs: { table: ["GetItem"] },
  handle: async ({ caller }, { table, clock }) => {
    const habits = await findHabits(table, caller.userId);
    return { body: habits ? insightsFrom(habits, clock.now()) : nothing };
  },
});

const nothing: z.input<typeof insights> = { timeZone: null, decisions: 0, since: null, updatedAt: null, hours: [] };

function insightsFrom(habits: Habits, now: EpochMillisecond): z.input<typeof insights> {
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
