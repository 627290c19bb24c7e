/** How long times take to be ranked, warm, from what a store has read. `node bench/ranking.ts` */
import { emptyWindow, periodOf } from "../functions/domain/habits/evidence-window.ts";
import { type Habits, slowHalfLife } from "../functions/domain/habits/habits.ts";
import { rankedCandidates } from "../functions/domain/suggestions/rank.ts";
import type { SuggestionContext } from "../functions/domain/suggestions/suggestion-context.ts";
import { weekdays } from "../functions/domain/time/weekday.ts";
import { randomFrom } from "../test/support/random.ts";
import { contextOn, someEntries, timeZone } from "../test/support/simulated/calendars.ts";
import { median, rounded } from "./support/load.ts";
import { tableOf } from "./support/table.ts";

const seed = 20260105;
const shown = 5;

/** Milliseconds of CPU, the median of warm rankings; half of everybody's hours are taken. */
export async function benchRanking(): Promise<Record<string, { "14 days": number; "60 days": number }>> {
  const row = (people: number, change = (context: SuggestionContext) => context) => ({
    "14 days": timeToRank(change(meetingOf(people, 14))),
    "60 days": timeToRank(change(meetingOf(people, 60))),
  });
  return {
    "2 people": row(2),
    "5 people": row(5),
    "10 people": row(10),
    "20 people, always open, every five minutes": row(20, alwaysOpen),
  };
}

function meetingOf(people: number, days: number): SuggestionContext {
  const random = randomFrom(seed);
  const entries = someEntries(0, days, random);
  const concerned = Array.from({ length: people }, (_, index) => ({ userId: `${index}`, habits: someHabits, entries }));
  return contextOn(0, days, concerned, random);
}

/** The dearest that there is to rank. */
function alwaysOpen(context: SuggestionContext): SuggestionContext {
  const weekly = weekdays.map((day) => ({
    ...{ id: day, day, start: "00:00", end: "24:00", active: true, kind: "open" as const },
  }));
  const organizer = { ...context.organizer, availability: { ...context.organizer.availability, weekly } };
  return { ...context, organizer, rules: { ...context.rules, slotIntervalMinutes: 5 } };
}

function timeToRank(context: SuggestionContext): number {
  const began = performance.now();
  const samples: number[] = [];
  while (performance.now() - began < 2_000 && samples.length < 300) {
    // A copy each time, as what is remembered about habits must not help the next ranking.
    const copy = structuredClone(context);
    const before = process.cpuUsage();
    rankedCandidates(copy, shown);
    const { user, system } = process.cpuUsage(before);
    samples.push((user + system) / 1000);
  }
  return rounded(median(samples.slice(Math.floor(samples.length / 6))));
}

const someHabits: Habits = {
  ...{ timeZone, decisions: 50, since: 0, updatedAt: 0, period: periodOf(Date.UTC(2026, 0), slowHalfLife) },
  hours: Object.fromEntries(Array.from({ length: 50 }, (_, index) => [3 * index, [1000, 500]])),
  offered: {
    hours: Object.fromEntries(Array.from({ length: 10 }, (_, index) => [8 + index, 5000])),
    days: Object.fromEntries(Array.from({ length: 5 }, (_, index) => [index, 10_000])),
  },
  recent: emptyWindow(0),
};

if (import.meta.main) console.log(tableOf(await benchRanking()));
