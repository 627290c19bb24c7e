import { workingTimes } from "../holidays/working-times.ts";
import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { type WallMinute, wallClockIn, zoneNamed } from "../time/zone.ts";
import type { PersonToMeet, SuggestionContext } from "./suggestion-context.ts";

/** What the features measure by: taken from the suggestion context once, not once for every start. */
export interface RankingContext extends Omit<SuggestionContext, "people"> {
  /** Of all candidates, ascending. */
  starts: readonly EpochMinute[];
  /** The range and a day on either side. */
  around: Interval;
  organizerId: string;
  organizerClock: WallClock;
  /** Everybody, ordered by id: sums must come to the same in whatever order people are given. */
  people: readonly RankingPerson[];
}

/** Only what comes next tells which working day is the last of its week. */
const weekend = 3 * minutesPerDay;

export type WallClock = (instant: EpochMinute) => WallMinute;

export interface RankingPerson extends PersonToMeet {
  clock: WallClock;
  /** When they work, from a day before the range until a weekend after it: merged and ascending. */
  worksAt: readonly Interval[];
  /** How many minutes before the meeting are taken as well. */
  bufferBefore: number;
  bufferAfter: number;
}

export function rankingContextOf(context: SuggestionContext, starts: readonly EpochMinute[]): RankingContext {
  const [organizer, ...attendees] = context.people;
  const { bufferBeforeMinutes, bufferAfterMinutes } = context.rules;
  const around = { start: context.from - minutesPerDay, end: context.to + minutesPerDay };
  const people = [
    rankingPerson(organizer!, around, bufferBeforeMinutes, bufferAfterMinutes),
    ...attendees.map((attendee) => rankingPerson(attendee, around, 0, 0)),
  ];
  return {
    ...context,
    starts,
    around,
    organizerId: organizer!.userId,
    organizerClock: wallClockIn(zoneNamed(context.organizer.availability.timeZone)),
    people: people.sort((one, other) => (one.userId < other.userId ? -1 : 1)),
  };
}

function rankingPerson(
  person: PersonToMeet,
  around: Interval,
  bufferBefore: number,
  bufferAfter: number,
): RankingPerson {
  return {
    ...person,
    clock: wallClockIn(zoneNamed(person.timeZone)),
    worksAt: workingTimes(person.workingHours, person.holidays, around.start, around.end + weekend),
    bufferBefore,
    bufferAfter,
  };
}
