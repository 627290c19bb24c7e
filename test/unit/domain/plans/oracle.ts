/**
 * The objective once more, and two plans to compare others with: the best of all, found by trying every one, and a plain greedy one.
 * Both put every move on the calendars and ask the slot engine for the next.
 */
import { openHours } from "../../../../functions/domain/availability/open-hours.ts";
import { calendarWithout } from "../../../../functions/domain/calendar/person-calendar.ts";
import { type Meeting, type Priority, priorities } from "../../../../functions/domain/meetings/meeting.ts";
import type { DayPlan } from "../../../../functions/domain/plans/day-plan.ts";
import type { DayToClear } from "../../../../functions/domain/plans/day-to-clear.ts";
import { bookableStarts } from "../../../../functions/domain/slots/find-slots.ts";
import type { Interval } from "../../../../functions/domain/time/interval.ts";
import type { ResolvedWishes } from "../../../../functions/domain/wishes/wishes.ts";
import { wallOf } from "../time/oracle.ts";
import { isAllowed, unmetBy } from "../wishes/oracle.ts";
import { entriesAt, withEntries, withoutEntries } from "./days.ts";

/** New starts by meeting; absent where it is left out. */
export type Starts = ReadonlyMap<string, number>;

/**
 * How many of each priority are left out, urgent ones first; then how far outside of working hours the moves lead; then how many soft
 * wishes they leave unmet; then what they cost. The first part that differs decides; less is better.
 */
export type Value = number[];

const weights: Record<Priority, number> = { urgent: 16, high: 8, medium: 4, low: 2 };

export function worthOf(day: DayToClear, starts: Starts): Value {
  const { meetings, timeZone } = day;
  const leftOut = priorities
    .toReversed()
    .map((priority) => meetings.filter((one) => one.priority === priority && !starts.has(one.id)).length);
  const isInOrder = day.wishes !== undefined && day.wishes.order !== "best";
  let outside = 0;
  let unmet = 0;
  let cost = 0;
  for (const meeting of meetings) {
    const { id, start, priority } = meeting;
    const to = starts.get(id);
    if (to === undefined) continue;
    const [before, after] = [wallOf(timeZone, start), wallOf(timeZone, to)];
    const days = Math.abs(Math.floor(after / 1440) - Math.floor(before / 1440));
    const timeOfDay = Math.abs((after % 1440) - (before % 1440));
    const earlier = meetings.filter((other) => other.start < start).length;
    const weight = weights[priority] + (earlier < Math.floor(meetings.length / 2) ? 1 : 0);
    const end = to + meeting.end - start;
    if (isInOrder) {
      cost += weight * (day.wishes!.order === "earliest" ? to - day.from : day.to - end);
    } else {
      outside += weight * halfHoursOutside(day, meeting, to);
      const wishes = wishesOf(day, meeting);
      unmet += weight * (wishes ? unmetBy(wishes, { start: to, end }) : 0);
      cost += weight * (120 * days + timeOfDay);
    }
  }
  return [...leftOut, outside, unmet, cost];
}

/** Windows of people who are not on the meeting say nothing about it. */
function wishesOf({ wishes }: DayToClear, meeting: Meeting): ResolvedWishes | undefined {
  const people = [undefined, meeting.organizerId, ...expectedIn(meeting)];
  return wishes && { ...wishes, windows: wishes.windows.filter(({ userId }) => people.includes(userId)) };
}

/** By how many half-hours, begun ones included, the meeting would lie outside the hours of the person who is worst off; at most twelve. */
function halfHoursOutside(day: DayToClear, meeting: Meeting, start: number): number {
  const end = start + meeting.end - meeting.start;
  const overhangs = [meeting.organizerId, ...expectedIn(meeting)].map((userId) => {
    const hours = hoursOf(day).get(userId)!;
    return Math.min(...hours.map((open) => Math.max(0, open.start - start) + Math.max(0, end - open.end)));
  });
  return Math.min(12, Math.ceil(Math.max(...overhangs) / 30));
}

const knownHours = new WeakMap<DayToClear["people"], Map<string, Interval[]>>();

function hoursOf({ people, from, to }: DayToClear): Map<string, Interval[]> {
  const known = knownHours.get(people);
  if (known) return known;
  const found = new Map(
    [...people].map(([userId, { workingHours }]) => [userId, openHours(workingHours.hours, from - 1440, to + 1440)]),
  );
  knownHours.set(people, found);
  return found;
}

/** Below zero where the first is better. */
export function compareValues(one: Value, other: Value): number {
  const first = one.findIndex((part, index) => part !== other[index]);
  return first < 0 ? 0 : one[first]! - other[first]!;
}

export function startsIn({ moves }: DayPlan): Starts {
  return new Map(moves.map(({ meetingId, to }) => [meetingId, to.start]));
}

/** Where a meeting could go as the calendars stand. */
export function openStarts(day: DayToClear, meeting: Meeting): number[] {
  const { now, from, to, cleared, rules, organizer, attendees } = day;
  const durationMinutes = meeting.end - meeting.start;
  const wishes = wishesOf(day, meeting);
  const others = expectedIn(meeting).map((userId) => attendees.get(userId)!);
  return bookableStarts({
    ...{ now, from, to, durationMinutes, rules: rules.get(meeting.id)! },
    organizer: calendarWithout(organizer, meeting.id),
    others: others.map((person) => calendarWithout(person, meeting.id)),
  }).filter((start) => {
    const end = start + durationMinutes;
    return (start >= cleared.end || end <= cleared.start) && (!wishes || isAllowed(wishes, { start, end }));
  });
}

function expectedIn({ attendees }: Meeting): string[] {
  return attendees.filter(({ response }) => response !== "declined").map(({ userId }) => userId);
}

/** The day once the meeting has moved there. */
export function onceMoved(day: DayToClear, meeting: Meeting, start: number): DayToClear {
  return withEntries(withoutEntries(day, meeting.id), entriesAt(meeting, day.rules.get(meeting.id)!, start));
}

/** The day with the new time held for the meeting, which stands at the old one until all have moved. */
export function held(day: DayToClear, meeting: Meeting, start: number): DayToClear {
  const { timeZone } = day.organizer.availability;
  const dayOf = (instant: number) => Math.floor(wallOf(timeZone, instant) / 1440);
  // Against the limit of one date a meeting counts once.
  const meetingTypeId = dayOf(start) === dayOf(meeting.start) ? "counted already" : meeting.meetingTypeId;
  return withEntries(
    day,
    entriesAt({ ...meeting, id: `${meeting.id}, held`, meetingTypeId }, day.rules.get(meeting.id)!, start),
  );
}

/** The value of the best of all plans. */
export function bestValue(day: DayToClear): Value {
  let best = worthOf(day, new Map());
  function tryAll(from: number, now: DayToClear, starts: Starts): void {
    const value = worthOf(day, starts);
    if (compareValues(value, best) < 0) best = value;
    for (const [index, meeting] of day.meetings.entries()) {
      if (index < from) continue;
      for (const start of openStarts(now, meeting)) {
        tryAll(index + 1, held(now, meeting, start), new Map([...starts, [meeting.id, start]]));
      }
    }
  }
  tryAll(0, day, new Map());
  return best;
}

/** The more urgent first, then those with fewer times: each takes the best that is still free. */
export function greedyStarts(day: DayToClear): Starts {
  const counts = new Map(day.meetings.map((meeting) => [meeting.id, openStarts(day, meeting).length]));
  const order = day.meetings.toSorted(
    (one, other) =>
      weights[other.priority] - weights[one.priority] ||
      counts.get(one.id)! - counts.get(other.id)! ||
      one.start - other.start,
  );
  let now = day;
  const starts = new Map<string, number>();
  for (const meeting of order) {
    const worthAt = (start: number) => worthOf(day, new Map([[meeting.id, start]]));
    const [nearest] = openStarts(now, meeting)
      .map((start) => ({ start, value: worthAt(start) }))
      .sort((one, other) => compareValues(one.value, other.value) || one.start - other.start)
      .map(({ start }) => start);
    if (nearest === undefined) continue;
    starts.set(meeting.id, nearest);
    now = held(now, meeting, nearest);
  }
  return starts;
}
