/** Questions for a time: short ways to write them, and random ones. */
import fc from "fast-check";
import type { Availability } from "../../../../functions/domain/availability/availability.ts";
import type { CalendarEntry } from "../../../../functions/domain/calendar/calendar-entry.ts";
import type { Habits } from "../../../../functions/domain/habits/habits.ts";
import { type Lesson, learnFrom } from "../../../../functions/domain/habits/learn.ts";
import { priorities } from "../../../../functions/domain/meetings/meeting.ts";
import type { SlotRules } from "../../../../functions/domain/slots/find-slots.ts";
import { rankedCandidates } from "../../../../functions/domain/suggestions/rank.ts";
import type {
  Candidate,
  SuggestedPerson,
  SuggestionQuestion,
} from "../../../../functions/domain/suggestions/suggestion-question.ts";
import { at, availabilityIn, rulesWith, weekly, workdays } from "../shorthand.ts";
import { someSearch } from "../slots/some-search.ts";

export const organizerId = "olga";

export interface PersonWish {
  timeZone?: string;
  entries?: CalendarEntry[];
  availability?: Availability;
  habits?: Habits;
}

export interface QuestionWish {
  from: string;
  to: string;
  /** Thirty days before the range begins unless said. */
  now?: string;
  minutes?: number;
  /** When it stands. */
  original?: string;
  priority?: SuggestionQuestion["priority"];
  rules?: Partial<SlotRules>;
  organizer?: PersonWish;
  attendees?: Record<string, PersonWish>;
  callerId?: string;
}

/** The organizer is in New York unless said, and open from nine to five from Monday to Friday, on the whole hour. */
export function questionOf({ from, to, now, minutes = 60, original, priority = "medium", ...request }: QuestionWish) {
  const timeZone = request.organizer?.timeZone ?? "America/New_York";
  const availability = request.organizer?.availability ?? availabilityIn(timeZone, weekly(workdays, "09:00", "17:00"));
  const organizer = { entries: request.organizer?.entries ?? [], availability };
  const question: SuggestionQuestion = {
    now: now === undefined ? (at(from) - 30 * 1440) * 60_000 : Date.parse(now),
    ...{ from: at(from), to: at(to), minutes, priority, organizer },
    rules: rulesWith({ durationMinutes: minutes, slotIntervalMinutes: 60, ...request.rules }),
    people: [
      personOf(organizerId, { ...request.organizer, timeZone, availability }),
      ...Object.entries(request.attendees ?? {}).map(([userId, person]) => personOf(userId, person)),
    ],
    callerId: request.callerId ?? organizerId,
    ...(original !== undefined && { original: { start: at(original), end: at(original) + minutes } }),
  };
  return question;
}

function personOf(
  userId: string,
  { timeZone = "America/New_York", entries = [], availability, habits }: PersonWish,
): SuggestedPerson {
  return {
    userId,
    timeZone,
    calendar: { entries, ...(availability && { availability }) },
    ...(habits && { habits }),
  };
}

/** All candidates, by their start. */
export function answersTo(question: SuggestionQuestion): Map<number, Candidate> {
  return new Map(rankedCandidates(question, Number.POSITIVE_INFINITY).map((candidate) => [candidate.start, candidate]));
}

/** The candidate at an instant, which there must be. */
export function answerAt(question: SuggestionQuestion, start: string): Candidate {
  const candidate = answersTo(question).get(at(start));
  if (!candidate) throw new Error(`No candidate at ${start}.`);
  return candidate;
}

/** Of somebody who has decided so often for times, or against them, shortly before the range of the question. */
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

const someHabits: fc.Arbitrary<Habits> = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    hours: fc.dictionary(fc.nat(167).map(String), fc.tuple(fc.nat(9_000), fc.nat(9_000)), { minKeys: 1, maxKeys: 20 }),
  })
  .map(({ timeZone, hours }) => ({ timeZone, hours, decisions: 20, since: 0, updatedAt: 0, period: 340 }));

/** Around a clock change, with up to two attendees, as any of those concerned may ask. */
export function someQuestion({ withHabits }: { withHabits: boolean }): fc.Arbitrary<SuggestionQuestion> {
  return someSearch.chain(({ now, rules, organizer, others, durationMinutes, from, to }) => {
    const calendars = [organizer, ...others];
    const ids = [organizerId, "bela", "ada"].slice(0, calendars.length);
    return fc
      .record({
        timeZones: fc.tuple(...ids.map(() => fc.constantFrom(...zones))),
        habits: fc.tuple(
          ...ids.map(() => (withHabits ? fc.option(someHabits, { nil: undefined }) : fc.constant(undefined))),
        ),
        original: fc.option(fc.integer({ min: from - 1440, max: to }), { nil: undefined }),
        priority: fc.constantFrom(...priorities),
        callerId: fc.constantFrom(...ids),
      })
      .map(({ timeZones, habits, original, priority, callerId }) => ({
        ...{ now, from, to, minutes: durationMinutes, priority, rules, organizer, callerId },
        people: calendars.map((calendar, index) =>
          personOf(ids[index]!, {
            timeZone: timeZones[index]!,
            ...calendar,
            ...(habits[index] && { habits: habits[index] }),
          }),
        ),
        ...(original !== undefined && { original: { start: original, end: original + durationMinutes } }),
      }));
  });
}
