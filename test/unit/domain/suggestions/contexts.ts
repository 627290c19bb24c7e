/** Suggestion contexts: short ways to write them, and random ones. */
import fc from "fast-check";
import type { Availability } from "../../../../functions/domain/availability/availability.ts";
import { type SaidHours, workingHoursOf } from "../../../../functions/domain/availability/working-hours.ts";
import type { CalendarEntry } from "../../../../functions/domain/calendar/calendar-entry.ts";
import type { EvidenceWindow } from "../../../../functions/domain/habits/evidence-window.ts";
import type { Habits } from "../../../../functions/domain/habits/habits.ts";
import { type Lesson, learnFrom } from "../../../../functions/domain/habits/learn.ts";
import type { Holiday } from "../../../../functions/domain/holidays/holiday.ts";
import { priorities } from "../../../../functions/domain/meetings/meeting.ts";
import type { SlotRules } from "../../../../functions/domain/slots/slot-context.ts";
import { rankedCandidates } from "../../../../functions/domain/suggestions/rank.ts";
import type {
  Candidate,
  PersonToMeet,
  SuggestionContext,
} from "../../../../functions/domain/suggestions/suggestion-context.ts";
import type { EpochMinute } from "../../../../functions/domain/time/instant.ts";
import { at, availabilityIn, rulesWith, weekly, workdays } from "../shorthand.ts";
import { someSearch } from "../slots/some-search.ts";

export const organizerId = "olga";

export interface PersonParts {
  timeZone?: string;
  entries?: CalendarEntry[];
  availability?: Availability;
  said?: SaidHours | null;
  holidays?: readonly Holiday[];
}

export interface ContextParts {
  from: string;
  to: string;
  /** Thirty days before the range begins unless said. */
  now?: string;
  minutes?: number;
  /** When the meeting stands. */
  original?: string;
  priority?: SuggestionContext["priority"];
  rules?: Partial<SlotRules>;
  organizer?: PersonParts;
  attendees?: Record<string, PersonParts>;
  callerId?: string;
  /** The caller's. */
  habits?: Habits;
}

/** Unless said otherwise, the organizer is in New York and open from Monday to Friday, nine to five, on the whole hour. */
export function contextOf({ from, to, now, minutes = 60, original, priority = "medium", ...parts }: ContextParts) {
  const timeZone = parts.organizer?.timeZone ?? "America/New_York";
  const availability = parts.organizer?.availability ?? availabilityIn(timeZone, weekly(workdays, "09:00", "17:00"));
  const organizer = { entries: parts.organizer?.entries ?? [], availability };
  const context: SuggestionContext = {
    now: now === undefined ? (at(from) - 30 * 1440) * 60_000 : Date.parse(now),
    ...{ from: at(from), to: at(to), minutes, priority, organizer },
    rules: rulesWith({ durationMinutes: minutes, slotIntervalMinutes: 60, ...parts.rules }),
    people: [
      personOf(organizerId, { ...parts.organizer, timeZone, availability }, at(from)),
      ...Object.entries(parts.attendees ?? {}).map(([userId, person]) => personOf(userId, person, at(from))),
    ],
    callerId: parts.callerId ?? organizerId,
    ...(parts.habits && { habits: parts.habits }),
    ...(original !== undefined && { original: { start: at(original), end: at(original) + minutes } }),
  };
  return context;
}

function personOf(
  userId: string,
  { timeZone = "America/New_York", entries = [], availability, said = null, holidays = [] }: PersonParts,
  from: EpochMinute,
): PersonToMeet {
  return {
    userId,
    name: userId,
    timeZone,
    workingHours: workingHoursOf(availability, { timeZone, workingHours: said }, from),
    holidays,
    calendar: { entries, ...(availability && { availability }) },
  };
}

/** All candidates, by their start. */
export function candidatesOf(context: SuggestionContext): Map<number, Candidate> {
  return new Map(rankedCandidates(context, Number.POSITIVE_INFINITY).map((candidate) => [candidate.start, candidate]));
}

/** The candidate at an instant, which there must be. */
export function candidateAt(context: SuggestionContext, start: string): Candidate {
  const candidate = candidatesOf(context).get(at(start));
  if (!candidate) throw new Error(`No candidate at ${start}.`);
  return candidate;
}

/** The habits of somebody who has decided `times` times about each of these times, a day before it. */
export function habitsOf(timeZone: string, lessons: readonly { kind: Lesson["kind"]; start: string }[], times = 10) {
  let habits: Habits | undefined;
  for (const { kind, start } of lessons) {
    for (let time = 0; time < times; time++) {
      habits = learnFrom(habits, { at: (at(start) - 1440) * 60_000, lessons: [{ kind, start: at(start) }] }, timeZone);
    }
  }
  return habits!;
}

const zones = ["America/New_York", "Europe/Berlin", "Asia/Kolkata", "Pacific/Kiritimati", "Australia/Lord_Howe"];

/** In the last period before the contexts below. */
const someEvidence = (period: number): fc.Arbitrary<EvidenceWindow> =>
  fc.record({
    period: fc.constant(period),
    hours: fc.dictionary(fc.nat(167).map(String), fc.tuple(fc.nat(9_000), fc.nat(9_000)), { minKeys: 1, maxKeys: 20 }),
    offered: fc.record({
      hours: fc.dictionary(fc.nat(23).map(String), fc.nat(9_000), { maxKeys: 20 }),
      days: fc.dictionary(fc.nat(6).map(String), fc.nat(9_000), { maxKeys: 7 }),
    }),
  });

const someHabits: fc.Arbitrary<Habits> = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    slow: someEvidence(340),
    recent: someEvidence(2_040),
  })
  .map(({ timeZone, slow, recent }) => ({ timeZone, ...slow, recent, decisions: 20, since: 0, updatedAt: 0 }));

/** Around a clock change, with up to two attendees. Anybody on the meeting may be the caller. */
export function someContext({ withHabits }: { withHabits: boolean }): fc.Arbitrary<SuggestionContext> {
  return someSearch.chain(({ now, rules, organizer, others, durationMinutes, from, to }) => {
    const calendars = [organizer, ...others];
    const ids = [organizerId, "bela", "ada"].slice(0, calendars.length);
    return fc
      .record({
        timeZones: fc.tuple(...ids.map(() => fc.constantFrom(...zones))),
        habits: withHabits ? fc.option(someHabits, { nil: undefined }) : fc.constant(undefined),
        original: fc.option(fc.integer({ min: from - 1440, max: to }), { nil: undefined }),
        priority: fc.constantFrom(...priorities),
        callerId: fc.constantFrom(...ids),
      })
      .map(({ timeZones, habits, original, priority, callerId }) => ({
        ...{ now, from, to, minutes: durationMinutes, priority, rules, organizer, callerId },
        people: calendars.map((calendar, index) =>
          personOf(ids[index]!, { timeZone: timeZones[index]!, ...calendar }, from),
        ),
        ...(habits && { habits }),
        ...(original !== undefined && { original: { start: original, end: original + durationMinutes } }),
      }));
  });
}
