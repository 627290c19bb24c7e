import type { EpochMinute } from "../time/instant.ts";
import { windowsUnmet } from "../wishes/unmet-wishes.ts";
import { minutesOverfullOf } from "./day-load.ts";
import { type Drawback, type DrawbackCode, worstFirst } from "./drawback.ts";
import { lateInWeekOf } from "./edges.ts";
import { keepsLongBlocksOf } from "./free-blocks.ts";
import { hoursDrawbackOf } from "./hours-drawback.ts";
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
    return found.sort(worstFirst);
  };
}

function drawbacksOf(person: RankingPerson, ranking: RankingContext): (start: EpochMinute) => Drawback[] {
  const { minutes, callerId, organizerId } = ranking;
  const { userId } = person;
  const hoursAt = hoursDrawbackOf(person, minutes);
  const weekAt = lateInWeekOf(person, minutes);
  const isKnownToCaller = userId === callerId || userId === organizerId;
  const codesOfCalendarAt = isKnownToCaller ? codesOfCalendar(person, ranking) : () => [];
  return (start) => {
    const outside = hoursAt(start);
    if (outside?.code === "holiday") return [outside];
    const codes: DrawbackCode[] = [];
    if (!outside && weekAt(start) >= lateInWeek) codes.push("late_in_the_week");
    if (lunchTakenBy(person, start, minutes) >= Math.min(muchOfLunch, minutes)) codes.push("at_lunch");
    const others = [...codes, ...codesOfCalendarAt(start)].map((code) => ({ code, userId }));
    return outside ? [outside, ...others] : others;
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
