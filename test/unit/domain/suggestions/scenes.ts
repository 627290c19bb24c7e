/** What people would ask for, and what they should be offered: the quality scenes of docs/suggestions.md. `node bench/scenes.ts` prints the answers. */
import { rankedCandidates } from "../../../../functions/domain/suggestions/rank.ts";
import type { SuggestionContext } from "../../../../functions/domain/suggestions/suggestion-context.ts";
import type { Weekday } from "../../../../functions/domain/time/weekday.ts";
import { at, availabilityIn, entryAt, inZone, weekly, workdays } from "../shorthand.ts";
import { contextOf, habitsOf } from "./contexts.ts";

export interface Scene {
  title: string;
  context: SuggestionContext;
  count: number;
  /** On whose clocks the answers are read. */
  timeZone: string;
}

const london = "Europe/London";
const newYork = "America/New_York";
/** A Wednesday. */
const now = "2026-12-02T10:00:00Z";
const fortnight = { now, from: now, to: "2026-12-16T10:00:00Z" };
const halfHours = { minutes: 30, rules: { slotIntervalMinutes: 30 } };
const everyDay: Weekday[] = [...workdays, "saturday", "sunday"];

function openIn(timeZone: string, start = "09:00", end = "17:00", days: readonly Weekday[] = workdays) {
  return { timeZone, availability: availabilityIn(timeZone, weekly(days, start, end)) };
}

/** Both are in London, open from nine to five, and free. */
const freePair = { ...fortnight, ...halfHours, organizer: openIn(london), attendees: { ben: openIn(london) } };

export const scenes = {
  acrossAnOcean: {
    title: "London 9–17 and New York 9–17, one day",
    context: contextOf({
      ...{ now, from: "2026-12-03T00:00:00Z", to: "2026-12-04T00:00:00Z", ...halfHours },
      organizer: openIn(london),
      attendees: { ann: openIn(newYork) },
    }),
    ...{ count: 3, timeZone: newYork },
  },
  alwaysOpen: {
    title: "London always open, for New York",
    context: contextOf({
      ...{ ...fortnight, ...halfHours },
      organizer: openIn(london, "00:00", "24:00", everyDay),
      attendees: { ann: { timeZone: newYork } },
      callerId: "ann",
    }),
    ...{ count: 6, timeZone: newYork },
  },
  earlyHabit: {
    title: "host open 06–20 who booked 06:00 eight times, guest 9–17",
    context: contextOf({
      ...{ ...fortnight, ...halfHours },
      organizer: openIn(london, "06:00", "20:00"),
      habits: habitsOf(london, [{ kind: "booked", start: "2026-11-25T06:00:00Z" }], 8),
      attendees: { ben: openIn(london) },
    }),
    ...{ count: 3, timeZone: london },
  },
  urgent: {
    title: "urgent, everybody free",
    context: contextOf({ ...freePair, priority: "urgent" }),
    ...{ count: 3, timeZone: london },
  },
  high: {
    title: "high priority, everybody free",
    context: contextOf({ ...freePair, priority: "high" }),
    ...{ count: 3, timeZone: london },
  },
  justMoved: {
    title: "moved from Tuesday 8 to Wednesday 9 December, 10:00, and to be moved again",
    context: {
      ...contextOf({ ...freePair, original: "2026-12-09T10:00:00Z" }),
      movedFrom: at("2026-12-08T10:00:00Z"),
    },
    ...{ count: 3, timeZone: london },
  },
  newMeeting: {
    title: "a new meeting, everybody free",
    context: contextOf(freePair),
    ...{ count: 3, timeZone: london },
  },
  fromLateAfternoon: {
    title: "a new meeting, asked on Wednesday at 16:30, everybody free",
    context: contextOf({ ...freePair, now: "2026-12-02T16:30:00Z", from: "2026-12-02T16:30:00Z" }),
    ...{ count: 3, timeZone: london },
  },
  beforeADeadline: {
    title: "before Friday 17:00, asked on Wednesday, everybody free",
    context: contextOf({ ...freePair, to: "2026-12-04T17:00:00Z" }),
    ...{ count: 3, timeZone: london },
  },
  afterThreeMeetings: {
    title: "one day with three meetings in a row from nine to twelve",
    context: contextOf({
      ...freePair,
      ...{ from: "2026-12-03T00:00:00Z", to: "2026-12-04T00:00:00Z" },
      organizer: { ...openIn(london), entries: [entryAt("2026-12-03T09:00:00Z", "2026-12-03T12:00:00Z")] },
    }),
    ...{ count: 3, timeZone: london },
  },
  besideAFullDay: {
    title: "Thursday with six hours of meetings, Friday free",
    context: contextOf({
      ...freePair,
      ...{ from: "2026-12-03T00:00:00Z", to: "2026-12-05T00:00:00Z" },
      organizer: {
        ...openIn(london),
        entries: [
          entryAt("2026-12-03T09:00:00Z", "2026-12-03T12:00:00Z"),
          entryAt("2026-12-03T13:30:00Z", "2026-12-03T16:30:00Z"),
        ],
      },
    }),
    ...{ count: 3, timeZone: london },
  },
} satisfies Record<string, Scene>;

/** `Thu 3 Dec 10:00`, for each answer. */
export function answersOf({ context, count, timeZone }: Scene): string[] {
  const format = new Intl.DateTimeFormat("en-GB", {
    ...{ timeZone, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
  });
  return rankedCandidates(context, count).map(({ start }) => format.format(start * 60_000).replaceAll(",", ""));
}

/** `10:00`, on the scene's clocks. */
export function timesOf({ context, count, timeZone }: Scene): string[] {
  return inZone(
    timeZone,
    rankedCandidates(context, count).map(({ start }) => start),
  ).map((text) => text.slice(11, 16));
}
