import fc from "fast-check";
import { expect, test } from "vitest";
import type { Availability } from "../../../../functions/domain/availability/availability.ts";
import type { CalendarEntry } from "../../../../functions/domain/calendar/calendar-entry.ts";
import { type Meeting, priorities } from "../../../../functions/domain/meetings/meeting.ts";
import { candidateMovesOf, withOtherStarts } from "../../../../functions/domain/plans/candidate-moves.ts";
import type { ExplainedMove } from "../../../../functions/domain/plans/day-plan.ts";
import type { DayToClear } from "../../../../functions/domain/plans/day-to-clear.ts";
import { planDay } from "../../../../functions/domain/plans/plan-day.ts";
import type { SlotRules } from "../../../../functions/domain/slots/slot-context.ts";
import { instantsOfDay, localDay } from "../../../../functions/domain/time/calendar-date.ts";
import { zoneNamed } from "../../../../functions/domain/time/zone.ts";
import type { ResolvedWindow, ResolvedWishes } from "../../../../functions/domain/wishes/wishes.ts";
import { meetingEntry } from "../../../support/meeting-entry.ts";
import { samples } from "../../../support/samples.ts";
import { at, availabilityIn, rulesWith, weekly, workdays } from "../shorthand.ts";
import { type DayShape, dayToClear, organizerId, randomDay } from "./days.ts";
import { bestValue, compareValues, greedyStarts, held, onceMoved, openStarts, startsIn, worthOf } from "./oracle.ts";

const seed = 20260305;

const hour = 60;
const wholeDay = 24 * hour;

/** Of the Thursday and the days around it. */
const someWishes: fc.Arbitrary<ResolvedWishes> = fc.record(
  {
    order: fc.constantFrom("best", "best", "best", "earliest", "latest"),
    makeRoom: fc.constant(false),
    deadline: fc.constantFrom(at("2026-03-06T10:00:00+01:00"), at("2026-03-06T23:30:00+01:00")),
    windows: fc.array(
      fc.record<ResolvedWindow>(
        {
          kind: fc.constantFrom("never", "prefer", "avoid", "prefer", "avoid"),
          timeZone: fc.constantFrom("Europe/Berlin", "Europe/London"),
          start: fc.constantFrom("09:15", "10:00"),
          end: fc.constantFrom("09:45", "11:00", "22:30"),
          days: fc.constantFrom(["wednesday"], ["friday"], ["friday", "saturday"]),
          userId: fc.constantFrom(organizerId, "ann", "bob"),
        },
        { requiredKeys: ["kind", "timeZone"] },
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ["order", "makeRoom", "windows"] },
);

/** Two to four meetings of a Thursday, in some zone, and a few hours in all that they could be moved to. */
const someSmallDay: fc.Arbitrary<DayToClear> = fc
  .record({
    timeZone: fc.constantFrom("Europe/Berlin", "Europe/Berlin", "America/New_York", "Asia/Tokyo"),
    hours: fc.constantFrom(["09:00", "11:00"], ["10:00", "11:30"], ["22:00", "00:30"]),
    daysBefore: fc.constantFrom(0, 0, 1),
    daysAfter: fc.constantFrom(0, 1, 1, 1, 2),
    types: fc.tuple(...["talk", "walk"].map(someType)),
    meetings: fc.uniqueArray(
      fc.record({
        slot: fc.integer({ min: 0, max: 4 }),
        type: fc.nat(1),
        minutes: fc.constantFrom(20, 30, 45, 60),
        priority: fc.constantFrom(...priorities),
        attendeeIds: fc.subarray(["ann", "bob"]),
      }),
      { minLength: 2, maxLength: 4, selector: ({ slot }) => slot },
    ),
    taken: fc.array(
      fc.record({
        who: fc.constantFrom(organizerId, "ann", "bob"),
        days: fc.constantFrom(-1, 1, 1, 1, 2),
        slot: fc.integer({ min: 0, max: 8 }),
        hosted: fc.constantFrom("talk", "walk"),
      }),
      { maxLength: 8 },
    ),
    worksAt: fc.record({ ann: someWorkingHours(), bob: someWorkingHours() }),
    wishes: fc.option(someWishes, { nil: undefined }),
  })
  .map(({ timeZone, hours, daysBefore, daysAfter, types, meetings, taken, worksAt, wishes }) => {
    const opening = at(`2026-03-05T${hours[0]}:00+01:00`);
    const zone = zoneNamed(timeZone);
    const entries = taken.map(({ who, days, slot, hosted }) => {
      const start = opening + days * wholeDay + slot * 15;
      return entryFrom(start, start + 15, who, hosted);
    });
    return dayToClear({
      timeZone,
      from: opening - daysBefore * wholeDay,
      to: opening + daysAfter * wholeDay + 4 * hour,
      cleared: instantsOfDay(localDay(opening, zone), zone),
      availability: availabilityIn("Europe/Berlin", weekly(workdays, hours[0]!, hours[1]!)),
      meetings: meetings.map(({ slot, type, minutes, ...details }) => {
        const start = opening + slot * hour;
        return { ...details, id: `meeting-${slot}`, start, end: start + minutes, rules: types[type]! };
      }),
      worksAt,
      ...(wishes && { wishes }),
      entries: Object.fromEntries(
        [organizerId, "ann", "bob"].map((who) => [who, entries.filter(({ id }) => id.startsWith(who))]),
      ),
    });
  });

function someWorkingHours(): fc.Arbitrary<Availability> {
  return fc
    .record({
      zone: fc.constantFrom("Europe/Berlin", "Europe/London"),
      hours: fc.constantFrom(["00:00", "24:00"], ["09:00", "10:00"], ["09:45", "12:00"], ["23:00", "01:00"]),
    })
    .map(({ zone, hours }) => availabilityIn(zone, weekly(workdays, hours[0]!, hours[1]!)));
}

function entryFrom(start: number, end: number, who: string, meetingTypeId: string): CalendarEntry {
  const role = who === organizerId ? "organizer" : "attendee";
  return meetingEntry(start, end, { id: `${who} ${start}`, role, meetingTypeId });
}

function someType(id: string): fc.Arbitrary<SlotRules> {
  return fc
    .record({
      slotIntervalMinutes: fc.constantFrom(30, 30, 45),
      bufferBeforeMinutes: fc.constantFrom(0, 0, 10),
      bufferAfterMinutes: fc.constantFrom(0, 0, 15),
      dailyLimit: fc.constantFrom(null, null, 1, 2),
    })
    .map((rules) => rulesWith({ id, durationMinutes: 30, ...rules }));
}

/** Days of every kind, up to thirty meetings. */
const someLargeDay: fc.Arbitrary<DayToClear> = fc
  .record<DayShape>({
    meetings: fc.constantFrom(5, 12, 20, 30),
    interval: fc.constantFrom(5, 15, 30),
    busy: fc.constantFrom(0, 0.3, 0.6, 0.8),
    days: fc.constantFrom(3, 7, 14),
    isLimited: fc.boolean(),
    zones: fc.constantFrom(
      ["Europe/Berlin"],
      ["Europe/Berlin", "America/New_York"],
      ["Asia/Tokyo", "America/New_York"],
    ),
  })
  .chain((shape) => fc.integer({ min: 1, max: 1_000_000 }).map((number) => randomDay(shape, number)));

test("a small day's plan is as good as the best of all plans", () => {
  fc.assert(
    fc.property(someSmallDay, (day) => {
      const plan = planDay(day);
      expect(plan.isOptimal).toBe(true);
      expect(worthOf(day, startsIn(plan))).toEqual(bestValue(day));
    }),
    { seed, numRuns: samples(120, 2_000) },
  );
});

test("a plan can be applied in any order and in part, and no meeting that it leaves out could be added", () => {
  fc.assert(
    fc.property(fc.oneof(someLargeDay, someSmallDay), fc.infiniteStream(fc.nat()), (day, random) => {
      const { moves, unplaced } = planDay(day);
      expectApplicable(day, moves, random);
      for (const { meetingId, reason } of unplaced) {
        const meeting = meetingOf(day, meetingId);
        const withAllHeld = moves.reduce(
          (calendars, move) => held(calendars, meetingOf(day, move.meetingId), move.to.start),
          day,
        );
        expect(openStarts(withAllHeld, meeting)).toEqual([]);
        expect(openStarts(day, meeting).length > 0).toBe(reason === "crowded_out");
        const { wishes, ...withoutWishes } = day;
        const isForWishes = reason === "against_wishes" || reason === "crowded_out";
        expect(openStarts(withoutWishes, meeting).length > 0).toBe(isForWishes);
      }
    }),
    { seed, numRuns: samples(40, 600) },
  );
});

test("a meeting's candidate moves can be made as the calendars stand, and with all other moves held; the plan's own comes first", () => {
  let alternatives = 0;
  fc.assert(
    fc.property(fc.oneof(someLargeDay, someSmallDay), (day) => {
      const { moves } = planDay(day);
      const candidates = candidateMovesOf(day, moves, 4);
      expect([...candidates.keys()]).toEqual(moves.slice(0, 4).map(({ meetingId }) => meetingId));
      for (const [meetingId, [first, ...others]] of candidates) {
        const meeting = meetingOf(day, meetingId);
        expect(first).toEqual(moves.find((move) => move.meetingId === meetingId));
        const withOthersHeld = moves
          .filter((move) => move.meetingId !== meetingId)
          .reduce((now, move) => held(now, meetingOf(day, move.meetingId), move.to.start), day);
        const open = openStarts(withOthersHeld, meeting);
        for (const { from, to } of others) {
          expect(openStarts(day, meeting)).toContain(to.start);
          expect(open).toContain(to.start);
          expect(to.end - to.start).toBe(from.end - from.start);
        }
        expect(new Set([first, ...others].map(({ to }) => to.start)).size).toBe(1 + others.length);
        expect(others.length).toBeLessThanOrEqual(3);
        alternatives += others.length;
      }
    }),
    { seed, numRuns: samples(20, 300) },
  );
  expect(alternatives).toBeGreaterThan(samples(50, 750));
});

test("whichever candidate moves are chosen, the plan can be applied in any order and in part", () => {
  let changed = 0;
  fc.assert(
    fc.property(fc.oneof(someLargeDay, someSmallDay), fc.infiniteStream(fc.nat()), (day, random) => {
      const { moves } = planDay(day);
      const chosen = [...candidateMovesOf(day, moves, 12)].map(([meetingId, candidates]) => {
        const { to } = candidates[random.next().value % candidates.length]!;
        return [meetingId, to.start] as const;
      });
      const result = withOtherStarts(day, moves, new Map(chosen));
      expectApplicable(day, result, random);
      // Each meeting goes where it was sent or keeps its planned time. The first one can always go.
      const starts = new Map(result.map((move) => [move.meetingId, move.to.start]));
      for (const [index, [meetingId, start]] of chosen.entries()) {
        const planned = moves.find((move) => move.meetingId === meetingId)!.to.start;
        expect(index === 0 ? [start] : [start, planned]).toContain(starts.get(meetingId));
        if (starts.get(meetingId) !== planned) changed++;
      }
      for (const { meetingId, to } of moves.slice(12)) expect(starts.get(meetingId)).toBe(to.start);
    }),
    { seed, numRuns: samples(30, 400) },
  );
  expect(changed).toBeGreaterThan(samples(40, 500));
});

test("choosing what the plan has chosen changes nothing, not even the reasons", () => {
  fc.assert(
    fc.property(fc.oneof(someLargeDay, someSmallDay), (day) => {
      const { moves } = planDay(day);
      const same = new Map(moves.map(({ meetingId, to }) => [meetingId, to.start]));
      expect(withOtherStarts(day, moves, same)).toEqual(moves);
    }),
    { seed, numRuns: samples(15, 200) },
  );
});

test("a meeting that a large day's plan leaves out finds no time even when the others have moved", () => {
  fc.assert(
    fc.property(someLargeDay, (day) => {
      const { moves, unplaced } = planDay(day);
      const end = moves.reduce((now, move) => onceMoved(now, meetingOf(day, move.meetingId), move.to.start), day);
      for (const { meetingId } of unplaced) expect(openStarts(end, meetingOf(day, meetingId))).toEqual([]);
      expect(moves.length + unplaced.length).toBe(day.meetings.length);
    }),
    { seed, numRuns: samples(20, 300) },
  );
});

test("no plan is worse than the greedy one", () => {
  fc.assert(
    fc.property(fc.oneof(someLargeDay, someSmallDay), (day) => {
      const value = worthOf(day, startsIn(planDay(day)));
      expect(compareValues(value, worthOf(day, greedyStarts(day)))).toBeLessThanOrEqual(0);
    }),
    { seed, numRuns: samples(20, 300) },
  );
});

test("neither the order of the meetings nor that of the calendars changes a plan", () => {
  const shuffled = someLargeDay.chain((day) =>
    fc.record({
      day: fc.constant(day),
      meetings: fc.shuffledSubarray([...day.meetings], { minLength: day.meetings.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ day, meetings }) => {
      const { organizer } = day;
      const other = {
        ...day,
        meetings,
        organizer: { ...organizer, entries: organizer.entries.toReversed() },
        attendees: new Map([...day.attendees].reverse()),
      };
      expect(planDay(other)).toEqual(planDay(day));
    }),
    { seed, numRuns: samples(8, 100) },
  );
});

/** Makes one move after the other, in some order: each leads to a time that can be booked once those before it have been made. */
function expectApplicable(day: DayToClear, moves: readonly ExplainedMove[], random: Iterator<number>): void {
  const inSomeOrder = moves
    .map((move) => ({ move, position: random.next().value }))
    .sort((one, other) => one.position - other.position);
  let now = day;
  for (const { move } of inSomeOrder) {
    const meeting = meetingOf(day, move.meetingId);
    expect(move.to.start >= day.cleared.end || move.to.end <= day.cleared.start).toBe(true);
    expect(openStarts(now, meeting)).toContain(move.to.start);
    now = onceMoved(now, meeting, move.to.start);
  }
}

function meetingOf({ meetings }: DayToClear, meetingId: string): Meeting {
  return meetings.find(({ id }) => id === meetingId)!;
}
