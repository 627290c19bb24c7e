import { openHours } from "../availability/open-hours.ts";
import { workingHoursOf } from "../availability/working-hours.ts";
import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { type WallMinute, wallClockIn, zoneNamed } from "../time/zone.ts";
import type { SuggestedPerson, SuggestionQuestion } from "./suggestion-question.ts";

/** What the features measure by: read off the question once, not once for every start. */
export interface SuggestionContext {
  question: SuggestionQuestion;
  /** Ascending. */
  starts: readonly EpochMinute[];
  /** The range and a day on either side. */
  around: Interval;
  organizerClock: WallClock;
  /** Everybody, in an order of its own: sums must come to the same in whatever order people are given. */
  people: readonly PersonInContext[];
}

export type WallClock = (instant: EpochMinute) => WallMinute;

export interface PersonInContext extends SuggestedPerson {
  clock: WallClock;
  /** Merged and ascending, of the range and a day on either side. */
  workingHours: Interval[];
  /** How much more of their time than the meeting itself is taken. */
  bufferBefore: number;
  bufferAfter: number;
}

export function suggestionContextOf(question: SuggestionQuestion, starts: readonly EpochMinute[]): SuggestionContext {
  const [organizer, ...attendees] = question.people;
  const { bufferBeforeMinutes, bufferAfterMinutes } = question.rules;
  const around = { start: question.from - minutesPerDay, end: question.to + minutesPerDay };
  const people = [
    onGround(organizer!, around, bufferBeforeMinutes, bufferAfterMinutes),
    ...attendees.map((attendee) => onGround(attendee, around, 0, 0)),
  ];
  return {
    question,
    starts,
    around,
    organizerClock: wallClockIn(zoneNamed(question.organizer.availability.timeZone)),
    people: people.sort((one, other) => (one.userId < other.userId ? -1 : 1)),
  };
}

function onGround(
  person: SuggestedPerson,
  around: Interval,
  bufferBefore: number,
  bufferAfter: number,
): PersonInContext {
  const { hours } = workingHoursOf(person.calendar.availability, person.timeZone);
  return {
    ...person,
    clock: wallClockIn(zoneNamed(person.timeZone)),
    workingHours: openHours(hours, around.start, around.end),
    bufferBefore,
    bufferAfter,
  };
}
