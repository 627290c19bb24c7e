import { minutesOutside } from "../availability/outside-hours.ts";
import { holidayAt } from "../holidays/working-times.ts";
import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { windowsUnmet } from "../wishes/unmet-wishes.ts";
import { minutesOverfullOf } from "./day-load.ts";
import { type Drawback, type DrawbackCode, drawbackCodes } from "./drawback.ts";
import { lateInWeekOf } from "./edges.ts";
import { keepsLongBlocksOf } from "./free-blocks.ts";
import type { RankingContext, RankingPerson } from "./ranking-context.ts";
import { longRunMinutes, runMinutesOf } from "./runs.ts";
import { lunchTakenBy } from "./working-hours.ts";

/** Half of the lunch hour, or all of a shorter meeting, is worth telling. */
const muchOfLunch = 30;

/** From half of the way to the weekend on it is worth telling. */
const lateInWeek = 0.5;

/** All that can be said against a start, the worst first. */
export function drawbacksIn(ranking: RankingContext): (start: EpochMinute) => Drawback[] {
  const { people, wishes, minutes, from, to } = ranking;
  const ofPeople = people.map((person) => drawbacksOf(person, ranking));
  const windowsAt = wishes ? windowsUnmet(wishes, minutes, { start: from, end: to }) : () => [];
  return (start) => {
    const found = [
      ...ofPeople.flatMap((drawbacksAt) => drawbacksAt(start)),
      ...windowsAt(start).map((window): Drawback => ({ code: "against_wish", window })),
    ];
    return found.sort((one, other) => drawbackCodes.indexOf(one.code) - drawbackCodes.indexOf(other.code));
  };
}

function drawbacksOf(person: RankingPerson, ranking: RankingContext): (start: EpochMinute) => Drawback[] {
  const { minutes, callerId, organizerId } = ranking;
  const { userId, worksAt } = person;
  const outsideAt = minutesOutside(worksAt, minutes);
  const weekAt = lateInWeekOf(person, minutes);
  const isKnownToCaller = userId === callerId || userId === organizerId;
  const codesOfCalendarAt = isKnownToCaller ? codesOfCalendar(person, ranking) : () => [];
  return (start) => {
    const holiday = holidayAt(person.workingHours, person.holidays, start);
    if (outsideAt(start) > 0 && holiday) return [{ code: "holiday", userId, holiday }];
    const codes: DrawbackCode[] = [];
    if (outsideAt(start) > 0) codes.push(outsideCode(person, start, minutes));
    else if (weekAt(start) >= lateInWeek) codes.push("late_in_the_week");
    if (lunchTakenBy(person, start, minutes) >= Math.min(muchOfLunch, minutes)) codes.push("at_lunch");
    return [...codes, ...codesOfCalendarAt(start)].map((code) => ({ code, userId }));
  };
}

/** What only somebody's own calendar tells. */
function codesOfCalendar(person: RankingPerson, ranking: RankingContext): (start: EpochMinute) => DrawbackCode[] {
  const keepsLongBlocksAt = keepsLongBlocksOf(person, ranking);
  const runAt = runMinutesOf(person, ranking.minutes);
  const overfullAt = minutesOverfullOf(person, ranking.minutes);
  return (start) => {
    const codes: DrawbackCode[] = [];
    if (!keepsLongBlocksAt(start)) codes.push("splits_free_block");
    if (runAt(start) > longRunMinutes) codes.push("back_to_back");
    if (overfullAt(start) > 0) codes.push("full_day");
    return codes;
  };
}

function outsideCode({ worksAt, clock }: RankingPerson, start: EpochMinute, minutes: number): DrawbackCode {
  const dayOf = (instant: EpochMinute) => Math.floor(clock(instant) / minutesPerDay);
  const thatDay = worksAt.filter((hours: Interval) => dayOf(hours.start) === dayOf(start));
  const [first, last] = [thatDay[0], thatDay.at(-1)];
  if (first && start < first.start) return "early_for";
  return last && start + minutes > last.end ? "late_for" : "outside_hours";
}
