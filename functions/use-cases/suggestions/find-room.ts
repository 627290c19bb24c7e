import { isHostedMeeting } from "../../domain/calendar/calendar-entry.ts";
import { mayGiveWay } from "../../domain/meetings/make-room.ts";
import { hasBegun, type Meeting } from "../../domain/meetings/meeting.ts";
import { participantsOf } from "../../domain/meetings/participants.ts";
import { type RoomProposal, waysToMakeRoom } from "../../domain/plans/making-room.ts";
import type { Interval } from "../../domain/time/interval.ts";
import { resolveWishes } from "../../domain/wishes/resolve-wishes.ts";
import type { CallersWishes } from "../../domain/wishes/wishes.ts";
import type { SuggestionServices } from "../../services/services.ts";
import { maxUnitsOfHours } from "../../store/availability/availability.ts";
import { readEntries } from "../../store/calendar/entries.ts";
import { readMeetingsWithin } from "../../store/meetings/meetings.ts";
import { readDayContext } from "../../store/plans/day-context.ts";
import { BudgetSpent, type ReadBudget } from "../../store/table/read-budget.ts";

/** How many of the organizer's meetings are asked whether they give way, the first of the range first. */
const maxAsked = 30;

/** How many may give way, and how many people may be on them and on the meeting together. */
const maxCandidates = 10;
const maxPeople = 40;

/** How much of what may be read finds the meetings. */
const maxUnitsToFind = 80;

interface RoomSearch {
  meeting: Meeting;
  range: Interval;
  wishes: CallersWishes;
  budget: ReadBudget;
}

/** Ways to make room for a meeting among its organizer's own. None where that would cost too much to find out. */
export async function findRoom(services: SuggestionServices, search: RoomSearch): Promise<RoomProposal[]> {
  try {
    return await find(services, search);
  } catch (error) {
    if (error instanceof BudgetSpent) return [];
    throw error;
  }
}

async function find(
  services: SuggestionServices,
  { meeting, range, wishes, budget }: RoomSearch,
): Promise<RoomProposal[]> {
  const now = services.clock.now();
  const others = await readMeetingsToGiveWay(services, { meeting, range, wishes, budget });
  if (others.length === 0) return [];
  const meetings = [meeting, ...others] as const;
  const reading = { budget, isEventual: true, maxUnitsOfItem: maxUnitsOfHours };
  const { until, ...context } = await readDayContext(services, meetings, range, reading);
  if (until <= range.start) return [];
  const people = participantsOf(meeting).map((userId) => ({ userId, timeZone: context.people.get(userId)!.timeZone }));
  return waysToMakeRoom({
    ...{ now, meeting, meetings, from: range.start, to: until, timeZone: wishes.timeZone },
    ...context,
    wishes: resolveWishes(wishes, people),
  });
}

async function readMeetingsToGiveWay(
  { table, clock }: SuggestionServices,
  { meeting, range, budget }: RoomSearch,
): Promise<Meeting[]> {
  const now = clock.now();
  const toFind = budget.part(maxUnitsToFind);
  const { items: entries } = await readEntries(
    table,
    { userId: meeting.organizerId, range, after: undefined, limit: maxAsked },
    (entry) => isHostedMeeting(entry) && entry.id !== meeting.id && !hasBegun(entry, now),
    toFind,
  );
  const read = await readMeetingsWithin(table, entries.slice(0, maxAsked), { budget: toFind, isEventual: true });
  const people = new Set(participantsOf(meeting));
  const chosen: Meeting[] = [];
  for (const one of read) {
    if (!one || one.status === "cancelled" || hasBegun(one, now) || !mayGiveWay(one, meeting)) continue;
    if (chosen.length === maxCandidates) break;
    if (people.union(new Set(participantsOf(one))).size > maxPeople) continue;
    for (const userId of participantsOf(one)) people.add(userId);
    chosen.push(one);
  }
  return chosen;
}
