import fc from "fast-check";
import { expect, test } from "vitest";
import { type MoveTo, makeRoom } from "../../../../functions/domain/meetings/make-room.ts";
import { type Meeting, priorities } from "../../../../functions/domain/meetings/meeting.ts";
import type { MoveContext } from "../../../../functions/domain/meetings/move-context.ts";
import { type RoomProposal, type RoomToMake, waysToMakeRoom } from "../../../../functions/domain/plans/making-room.ts";
import { costsOf } from "../../../../functions/domain/plans/objective.ts";
import { tiersOf } from "../../../../functions/domain/plans/tier.ts";
import { Refusal } from "../../../../functions/domain/refusal.ts";
import { overlaps } from "../../../../functions/domain/time/interval.ts";
import { meetingEntry } from "../../../support/meeting-entry.ts";
import { samples } from "../../../support/samples.ts";
import { at, availabilityIn, rulesWith, weekly, workdays } from "../shorthand.ts";
import { dayToClear, type MeetingParts, organizerId } from "./days.ts";

const seed = 20261208;
const nine = at("2026-03-05T09:00:00+01:00");
const slot = 30;
const slotsADay = 5;
const wholeDay = 24 * 60;

/** Thursday and Friday from nine to half past eleven: everything begins on the half-hour. */
function roomOf(
  others: readonly MeetingParts[],
  meeting: MeetingParts,
  taken: readonly Taken[],
  annWorks: string,
): RoomToMake {
  const people = [organizerId, "ann", "bob"];
  const { cleared, ...day } = dayToClear({
    ...{ timeZone: "Europe/Berlin", from: nine, to: nine + 2 * wholeDay, cleared: { start: nine, end: nine } },
    now: (nine - wholeDay) * 60_000,
    availability: availabilityIn("Europe/Berlin", weekly(workdays, "09:00", "11:30")),
    meetings: [meeting, ...others],
    worksAt: { ann: availabilityIn("Europe/Berlin", weekly(workdays, annWorks, "18:00")) },
    entries: Object.fromEntries(
      people.map((who) => [
        who,
        taken
          .filter((one) => one.who === who)
          .map(({ day, place }) => {
            const start = startAt(day, place);
            return meetingEntry(start, start + slot, { id: `${who} ${start}`, role: "attendee" });
          }),
      ]),
    ),
  });
  return { ...day, meeting: day.meetings[0]! };
}

interface Taken {
  who: string;
  day: number;
  place: number;
}

function startAt(day: number, place: number): number {
  return nine + day * wholeDay + place * slot;
}

const types = [
  rulesWith({ id: "short", durationMinutes: 30 }),
  rulesWith({ id: "long", durationMinutes: 60, slotIntervalMinutes: 30 }),
  rulesWith({ id: "rare", durationMinutes: 30, dailyLimit: 1 }),
  rulesWith({ id: "apart", durationMinutes: 30, bufferAfterMinutes: 15 }),
];

const someRoom: fc.Arbitrary<RoomToMake> = fc
  .record({
    annWorks: fc.constantFrom("08:00", "10:00"),
    isFridayFull: fc.boolean(),
    parts: fc.uniqueArray(
      fc.record({
        place: fc.nat(slotsADay - 1),
        day: fc.nat(1),
        type: fc.nat(types.length - 1),
        attendeeIds: fc.subarray(["ann", "bob"]),
      }),
      { minLength: 3, maxLength: 5, selector: ({ place, day }) => `${day} ${place}` },
    ),
    taken: fc.array(
      fc.record({ who: fc.constantFrom(organizerId, organizerId, "ann", "bob"), day: fc.nat(1), place: fc.nat(4) }),
      { minLength: 2, maxLength: 6 },
    ),
  })
  .map(({ annWorks, isFridayFull, parts, taken }) => {
    const friday = isFridayFull ? [0, 1, 2, 3].map((place) => ({ who: organizerId, day: 1, place })) : [];
    const [meeting, ...others] = parts.map(({ place, day, type, attendeeIds }, index): MeetingParts => {
      const start = startAt(day, place);
      const end = start + types[type]!.durationMinutes;
      const priority = priorities[index === 0 ? 2 : 0]!;
      return { id: `meeting-${index}`, start, end, rules: types[type]!, attendeeIds, priority };
    });
    return roomOf(others, meeting!, [...taken, ...friday], annWorks);
  });

/** Whether all of this can be done at once: asked of what does it. */
function canBeDone(room: RoomToMake, moves: readonly MoveTo[]): boolean {
  const origin = { by: organizerId, changeId: "change", at: room.now, reason: null };
  try {
    makeRoom(moves, room as unknown as MoveContext, origin);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** All starts on the half-hour, other than the present one. */
function startsFor({ start: present }: Meeting): number[] {
  return [0, 1]
    .flatMap((day) => Array.from({ length: slotsADay }, (_, place) => startAt(day, place)))
    .filter((start) => start !== present);
}

/** Hours, how many move, and what the moves cost, of everything that can be done. */
function everyWorth(room: RoomToMake): number[][] {
  const { meeting, meetings } = room;
  const found: number[][] = [];
  for (const start of startsFor(meeting)) {
    const { bufferAfterMinutes } = room.rules.get(meeting.id)!;
    const time = { start, end: start + meeting.end - meeting.start + bufferAfterMinutes };
    const inTheWay = meetings
      .slice(1)
      .filter((other) => overlaps({ start: other.start, end: other.end + other.bufferAfterMinutes }, time));
    if (inTheWay.length === 0 || inTheWay.length > 2) continue;
    for (const moves of everyPlacing(inTheWay)) {
      if (!canBeDone(room, [{ before: meeting, start }, ...moves])) continue;
      found.push(worthOf(room, start, moves));
    }
  }
  return found;
}

function everyPlacing([first, ...rest]: readonly Meeting[]): MoveTo[][] {
  if (!first) return [[]];
  return startsFor(first).flatMap((start) => everyPlacing(rest).map((others) => [{ before: first, start }, ...others]));
}

function worthOf(room: RoomToMake, start: number, moves: readonly MoveTo[]): number[] {
  const day = { ...room, cleared: { start: 0, end: 0 } };
  const costs = moves.map(({ before, start: to }) => tiersOf(day)(before)(to) * 1_000_000 + costsOf(day)(before)(to));
  return [hoursAt(room, start), moves.length, costs.reduce((sum, cost) => sum + cost, 0)];
}

function hoursAt(room: RoomToMake, start: number): number {
  return tiersOf({ ...room, cleared: { start: 0, end: 0 } })(room.meeting)(start);
}

function movesOf({ moves }: RoomProposal): MoveTo[] {
  return moves.map(({ meeting: before, start }) => ({ before, start }));
}

function compare(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place < 0 ? 0 : one[place]! - other[place]!;
}

const proposed = { one: 0, two: 0 };

test("every proposal can be done, suits better than all that is free, and the first is the best of all there are", () => {
  fc.assert(
    fc.property(someRoom, (room) => {
      const proposals = waysToMakeRoom(room);
      const free = startsFor(room.meeting).filter((start) => canBeDone(room, [{ before: room.meeting, start }]));
      const best = Math.min(...free.map((start) => hoursAt(room, start)));
      const worths = everyWorth(room)
        .filter(([hours]) => hours! < best)
        .sort(compare);
      for (const proposal of proposals) {
        expect(canBeDone(room, [{ before: room.meeting, start: proposal.start }, ...movesOf(proposal)])).toBe(true);
      }
      const found = proposals.map((proposal) => worthOf(room, proposal.start, movesOf(proposal)));
      expect(found).toEqual(found.toSorted(compare));
      expect(found[0]).toEqual(worths[0]);
      for (const { moves } of proposals) proposed[moves.length === 1 ? "one" : "two"] += 1;
    }),
    { seed, numRuns: samples(60, 1_000) },
  );
  expect(proposed.one).toBeGreaterThan(0);
  expect(proposed.two).toBeGreaterThan(0);
});

test("the fewest meetings move, and they may take the time that all of it leaves free", () => {
  const [short, long] = types;
  const low = { rules: short!, priority: "low" } as const;
  const meeting = { id: "m", start: startAt(0, 0), end: startAt(0, 2), rules: long!, priority: "high" } as const;
  const others = [2, 3].map((place) => ({
    ...low,
    id: `low-${place}`,
    start: startAt(0, place),
    end: startAt(0, place + 1),
  }));
  const taken = [0, 1, 2, 3, 4].map((place) => ({ who: organizerId, day: 1, place }));
  const room = roomOf(others, meeting, [...taken, { who: organizerId, day: 0, place: 4 }], "08:00");
  expect(
    waysToMakeRoom(room).map(({ start, moves }) => [start, ...moves.map(({ meeting: { id }, start: to }) => [id, to])]),
  ).toEqual([
    [startAt(0, 1), ["low-2", startAt(0, 0)]],
    [startAt(0, 2), ["low-2", startAt(0, 1)], ["low-3", startAt(0, 0)]],
  ]);
});
