import type { EpochMinute } from "../time/instant.ts";
import { zoneNamed } from "../time/zone.ts";
import type { Move } from "./day-plan.ts";
import type { DayToClear } from "./day-to-clear.ts";
import { moveTo, nearestFirst } from "./move.ts";
import { distanceBetween } from "./objective.ts";
import { type Room, roomFor, type Spot } from "./room.ts";

/** So many other times are offered for a meeting. */
const maxAlternatives = 3;

/** Times of one date that are nearer to each other than this are no alternatives: they suit the same people for the same reasons. */
const minutesApart = 60;

/** The move itself, and what could be instead. */
export type Choices = readonly [Move, ...Move[]];

/**
 * By meeting, for the first so many of a plan's moves: where it could go while all the others go where the plan says. The plan's
 * own time comes first, then the nearest to the old one. Each can be booked as the calendars stand.
 */
export function choicesIn(question: DayToClear, moves: readonly Move[], most: number): Map<string, Choices> {
  const room = roomFor(question);
  const spots = spotsOf(question, moves, room);
  return new Map(
    moves.slice(0, most).map((move, index) => {
      const others = spots.filter((_, place) => place !== index);
      return [move.meetingId, [move, ...alternatives(question, spots[index]!, others, room)]];
    }),
  );
}

/**
 * A plan's moves with other times for some of its meetings, each one of that meeting's choices. One after the other is taken unless
 * the times taken before leave no room for it; then its move stays, and what comes of it all can be carried out like any plan.
 */
export function withChoices(
  question: DayToClear,
  moves: readonly Move[],
  chosen: ReadonlyMap<string, EpochMinute>,
): Move[] {
  const room = roomFor(question);
  let spots = spotsOf(question, moves, room);
  for (const [meetingId, start] of chosen) {
    const others = spots.filter(({ meeting }) => meeting.id !== meetingId);
    const present = spots.find(({ meeting }) => meeting.id === meetingId);
    if (!present) continue;
    const request = room.spotOf(present.meeting, start);
    if (room.admits(request, others)) spots = spots.map((spot) => (spot === present ? request : spot));
  }
  return spots.map((spot) => moveTo(question, spot, spots, room));
}

function spotsOf({ meetings }: DayToClear, moves: readonly Move[], room: Room): Spot[] {
  return moves.map(({ meetingId, to }) => room.spotOf(meetings.find(({ id }) => id === meetingId)!, to.start));
}

function alternatives(question: DayToClear, present: Spot, others: readonly Spot[], room: Room): Move[] {
  const { meeting } = present;
  const zone = zoneNamed(question.timeZone);
  const areAlike = (one: EpochMinute, other: EpochMinute) => {
    const { days, timeOfDay } = distanceBetween(one, other, zone);
    return days === 0 && Math.abs(timeOfDay) < minutesApart;
  };
  const found: Spot[] = [];
  for (const start of nearestFirst(question, meeting, room.freeStarts(meeting))) {
    if (found.length === maxAlternatives) break;
    if ([present, ...found].some((spot) => areAlike(spot.start, start))) continue;
    const spot = room.spotOf(meeting, start);
    if (room.admits(spot, others)) found.push(spot);
  }
  return found.map((spot) => moveTo(question, spot, [spot, ...others], room));
}
