import { maxGivingWay, withMeeting, withoutMeetings } from "../meetings/make-room.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { Calendars } from "../meetings/move-context.ts";
import { expectedAttendeesOf, participantsOf } from "../meetings/participants.ts";
import { withBuffers } from "../slots/buffers.ts";
import { bookableStarts } from "../slots/find-slots.ts";
import type { EpochMinute } from "../time/instant.ts";
import { overlaps } from "../time/interval.ts";
import type { DayToClear } from "./day-to-clear.ts";
import { costsOf } from "./objective.ts";
import { tiersOf } from "./tier.ts";
import { allowedFor } from "./wishes-for-meeting.ts";

/** How many ways of making room there are in an answer. */
export const maxProposals = 3;

/** How many starts are looked at, the most promising first. */
const maxStarts = 40;

/** How often a search may list all starts of a meeting. Unlike a clock, this leads to the same answer on every machine. */
const maxListings = 150;

/** More than any distance within a range: a step outside of working hours outweighs it. */
const costOfTier = 1_000_000;

/** What the search works on. Besides the meeting, `meetings` holds those that may give way to it; the wishes concern the meeting alone. */
export interface RoomToMake extends Omit<DayToClear, "cleared"> {
  meeting: Meeting;
}

/** A meeting that gives way, and its new start. */
export interface GivenWay {
  meeting: Meeting;
  start: EpochMinute;
}

/** A time for the meeting, and what has to move for it. All of it can be done at once, as the calendars stand. */
export interface RoomProposal {
  meeting: Meeting;
  start: EpochMinute;
  moves: readonly GivenWay[];
  /** The people whose time the moved meetings take, without the organizer. */
  concerns: number;
  timeZone: string;
}

/** A proposal, and what it is compared by: the lower, the better, one after the other. */
interface RankedProposal extends RoomProposal {
  rank: readonly number[];
}

/** Places for meetings that give way, and what these cost together. */
interface Places {
  moves: readonly GivenWay[];
  cost: number;
}

/**
 * Where the meeting could be if one or two others gave way to it: only times that suit everybody's working hours better than all that
 * are free as they are. The best first, and one for each choice of meetings that move: by hours, then by how few meetings move, how far
 * they move, whom that concerns, and at last by what suits the meeting best. What moves may take the old time of the meeting, and of
 * what moves with it. Exact for the starts that are looked at.
 */
export function waysToMakeRoom(room: RoomToMake): RoomProposal[] {
  const { meeting, meetings } = room;
  const others = meetings.filter((other) => other !== meeting);
  const tiers = tiersOf(wishless(room));
  const hoursAt = tiers(meeting);
  const suitsAt = costsFor(asDay(room), meeting);
  const freeNow = allowed(room, listStarts(room, meeting, withoutMeetings(room, [meeting.id])));
  const best = Math.min(...freeNow.map(hoursAt));

  const emptied = withoutMeetings(
    room,
    meetings.map(({ id }) => id),
  );
  const promising = allowed(room, listStarts(room, meeting, emptied))
    .filter((start) => hoursAt(start) < best)
    .map((start) => ({
      start,
      hours: hoursAt(start),
      inTheWay: inTheWayOf(room, start, others),
      suits: suitsAt(start),
    }))
    .filter(({ inTheWay }) => inTheWay.length > 0 && inTheWay.length <= maxGivingWay)
    .sort(
      (one, other) => one.hours - other.hours || one.inTheWay.length - other.inTheWay.length || one.suits - other.suits,
    )
    .slice(0, maxStarts);

  const listings = { left: maxListings };
  const found = new Map<string, RankedProposal>();
  for (const { start, hours, inTheWay, suits } of promising) {
    const ids = inTheWay.map(({ id }) => id);
    const rest = withoutMeetings(room, [meeting.id, ...ids]);
    // Its daily limit may count meetings that are not in its way.
    if (!listStarts(room, meeting, rest, start).includes(start)) continue;
    const places = placesFor(room, inTheWay, withMeeting(rest, at(room, meeting, start)), listings);
    if (!places) continue;
    const concerns = new Set(inTheWay.flatMap(expectedAttendeesOf)).size;
    const { moves, cost } = places;
    const rank = [hours, moves.length, cost, concerns, suits, start];
    const key = ids.toSorted().join(" ");
    const known = found.get(key);
    if (known && compare(known.rank, rank) <= 0) continue;
    found.set(key, { meeting, start, moves, concerns, timeZone: room.timeZone, rank });
  }
  return [...found.values()]
    .sort((one, other) => compare(one.rank, other.rank))
    .slice(0, maxProposals)
    .map(({ rank, ...proposal }) => proposal);
}

/** The cheapest places for all of these together; undefined where there are none, or the search has come to its end. */
function placesFor(
  room: RoomToMake,
  [first, ...rest]: readonly Meeting[],
  calendars: Calendars,
  listings: { left: number },
): Places | undefined {
  if (!first) return { moves: [], cost: 0 };
  const leastOfRest = rest.reduce(
    (sum, meeting) => sum + (choicesFor(room, meeting, calendars, listings)[0]?.cost ?? Number.POSITIVE_INFINITY),
    0,
  );
  let best: Places | undefined;
  for (const { start, cost } of choicesFor(room, first, calendars, listings)) {
    if (cost + leastOfRest >= (best?.cost ?? Number.POSITIVE_INFINITY)) break;
    const others = placesFor(room, rest, withMeeting(calendars, at(room, first, start)), listings);
    if (!others || (best && cost + others.cost >= best.cost)) continue;
    best = { moves: [{ meeting: first, start }, ...others.moves], cost: cost + others.cost };
  }
  return best;
}

/** Where a meeting could go, the cheapest first: inside of working hours, then near its old time. */
function choicesFor(room: RoomToMake, meeting: Meeting, calendars: Calendars, listings: { left: number }) {
  if (listings.left-- <= 0) return [];
  const costAt = costsFor(wishless(room), meeting);
  return listStarts(room, meeting, calendars)
    .map((start) => ({ start, cost: costAt(start) }))
    .sort((one, other) => one.cost - other.cost || one.start - other.start);
}

function costsFor(day: DayToClear, meeting: Meeting): (start: EpochMinute) => number {
  const tierAt = tiersOf(day)(meeting);
  const costAt = costsOf(day)(meeting);
  return (start) => tierAt(start) * costOfTier + costAt(start);
}

/** All starts but the present one, or whether there is this one. The meeting for which room is made suits those as well who have declined. */
function listStarts(
  { now, from, to, rules, meeting }: RoomToMake,
  listed: Meeting,
  { organizer, attendees }: Calendars,
  only?: EpochMinute,
): EpochMinute[] {
  const durationMinutes = listed.end - listed.start;
  const [, ...all] = participantsOf(listed);
  const people = listed === meeting ? all : expectedAttendeesOf(listed);
  const starts = bookableStarts({
    ...{ now, durationMinutes, organizer },
    from: only ?? from,
    to: only === undefined ? to : only + durationMinutes,
    rules: rules.get(listed.id)!,
    others: people.map((userId) => attendees.get(userId)!),
  });
  return starts.filter((start) => start !== listed.start);
}

function allowed(room: RoomToMake, starts: EpochMinute[]): EpochMinute[] {
  return allowedFor(asDay(room), room.meeting, starts);
}

/** The organizer is on all of them: what is in nobody's way there is in nobody's way at all. */
function inTheWayOf(room: RoomToMake, start: EpochMinute, others: readonly Meeting[]): Meeting[] {
  const blocked = blockedBy(at(room, room.meeting, start));
  return others.filter((other) => overlaps(blockedBy(other), blocked));
}

function blockedBy(meeting: Meeting) {
  return withBuffers(meeting, meeting);
}

/** The meeting as it would be there, with the buffers that its type asks for now. */
function at({ rules }: RoomToMake, meeting: Meeting, start: EpochMinute): Meeting {
  const { bufferBeforeMinutes, bufferAfterMinutes } = rules.get(meeting.id)!;
  return { ...meeting, start, end: start + meeting.end - meeting.start, bufferBeforeMinutes, bufferAfterMinutes };
}

function asDay({ meeting, ...room }: RoomToMake): DayToClear {
  return { ...room, cleared: { start: room.from, end: room.from } };
}

/** What is wished of the meeting is not wished of those that give way. */
function wishless(room: RoomToMake): DayToClear {
  const { wishes, ...day } = asDay(room);
  return day;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place < 0 ? 0 : one[place]! - other[place]!;
}
