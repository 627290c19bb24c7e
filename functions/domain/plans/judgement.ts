import type { Meeting } from "../meetings/meeting.ts";
import { type Drawback, worstFirst } from "../suggestions/drawback.ts";
import { hoursDrawbackOf } from "../suggestions/hours-drawback.ts";
import { formatInZone } from "../time/format.ts";
import type { EpochMinute } from "../time/instant.ts";
import { wallClockIn, zoneNamed } from "../time/zone.ts";
import { hasSoftWishes } from "../wishes/unmet-wishes.ts";
import type { DayPlan } from "./day-plan.ts";
import type { DayToClear } from "./day-to-clear.ts";
import type { Merit } from "./explain-move.ts";
import type { WorkingTimes } from "./tier.ts";
import { peopleOf, unmetFor, wishesFor } from "./wishes-for-meeting.ts";

/** No sentence names more of them, and a plan of many meetings must fit into one item. */
const maxDrawbacks = 6;

/** What speaks for a time of a meeting by itself, and what against it. */
export interface Judgement extends Pick<DayPlan["moves"][number], "drawbacks" | "localTimes"> {
  merits: Merit[];
}

export function judgementOf(
  day: DayToClear,
  worksAt: ReadonlyMap<string, WorkingTimes>,
): (meeting: Meeting, start: EpochMinute) => Judgement {
  return (meeting, start) => {
    const people = peopleOf(meeting).map((userId) => ({ userId, ...day.people.get(userId)! }));
    const outside = people.flatMap((person): Drawback | [] => {
      const withTimes = {
        ...person,
        worksAt: worksAt.get(person.userId)!.times,
        clock: wallClockIn(zoneNamed(person.workingHours.hours.timeZone)),
      };
      return hoursDrawbackOf(withTimes, meeting.end - meeting.start)(start) ?? [];
    });
    const unmet = unmetFor(day, meeting)(start);
    const wishes = wishesFor(day, meeting);
    const merits: Merit[] = [];
    if (outside.length === 0 && people.every(({ workingHours }) => workingHours.source !== "usual")) {
      merits.push("everyones_working_hours");
    }
    if (wishes && hasSoftWishes(wishes) && unmet.length === 0) merits.push("as_wished");
    const against = unmet.map((window): Drawback => ({ code: "against_wish", window }));
    const drawbacks = [...outside.sort(worstFirst), ...against].slice(0, maxDrawbacks);
    const named = new Set(drawbacks.map(({ userId }) => userId));
    return {
      merits,
      drawbacks,
      localTimes: people
        .filter(({ userId }) => named.has(userId))
        .map(({ userId, timeZone }) => ({ userId, start: formatInZone(start, zoneNamed(timeZone)) })),
    };
  };
}
