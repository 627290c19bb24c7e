import fc from "fast-check";
import { expect, test } from "vitest";
import type { CalendarEntry } from "../../../../functions/domain/calendar/calendar-entry.ts";
import { type Meeting, priorities } from "../../../../functions/domain/meetings/meeting.ts";
import { choicesIn, withChoices } from "../../../../functions/domain/plans/choices.ts";
import type { Move } from "../../../../functions/domain/plans/day-plan.ts";
import type { DayToClear } from "../../../../functions/domain/plans/day-to-clear.ts";
import { planDay } from "../../../../functions/domain/plans/plan-day.ts";
import type { SlotRules } from "../../../../functions/domain/slots/find-slots.ts";
import { instantsOfDay, localDay } from "../../../../functions/domain/time/calendar-date.ts";
import { zoneNamed } from "../../../../functions/domain/time/zone.ts";
import { meetingEntry } from "../../../support/meeting-entry.ts";
import { at, availabilityIn, rulesWith, weekly, workdays } from "../shorthand.ts";
import { type DayShape, dayToClear, organizerId, randomDay } from "./days.ts";
import { bestValue, compareValues, greedyStarts, held, onceMoved, openStarts, startsIn, worthOf } from "./oracle.ts";

const seed = 20260305;

const hour = 60;
const day = 24 * hour;

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
  })
  .map(({ timeZone, hours, daysBefore, daysAfter, types, meetings, taken }) => {
    const opening = at(`2026-03-05T${hours[0]}:00+01:00`);
    const zone = zoneNamed(timeZone);
    const entries = taken.map(({ who, days, slot, hosted }) => {
      const start = opening + days * day + slot * 15;
      return entryFrom(start, start + 15, who, hosted);
    });
    return dayToClear({
      timeZone,
      from: opening - daysBefore * day,
      to: opening + daysAfter * day + 4 * hour,
      cleared: instantsOfDay(localDay(opening, zone), zone),
      availability: availabilityIn("Europe/Berlin", weekly(workdays, hours[0]!, hours[1]!)),
      meetings: meetings.map(({ slot, type, minutes, ...details }) => {
        const start = opening + slot * hour;
        return { ...details, id: `meeting-${slot}`, start, end: start + minutes, rules: types[type]! };
      }),
      entries: Object.fromEntries(
        [organizerId, "ann", "bob"].map((who) => [who, entries.filter(({ id }) => id.startsWith(who))]),
      ),
    });
  });

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
  })
  .chain((shape) => fc.integer({ min: 1, max: 1_000_000 }).map((number) => randomDay(shape, number)));

test("a small day's plan is as good as the best of all plans", () => {
  fc.assert(
    fc.property(someSmallDay, (question) => {
      const plan = planDay(question);
      expect(plan.isOptimal).toBe(true);
      expect(worthOf(question, startsIn(plan))).toEqual(bestValue(question));
    }),
    { seed, numRuns: 400 },
  );
}, 120_000);

test("a plan can be carried out in any order and in part, and what it leaves out could not be added", () => {
  fc.assert(
    fc.property(fc.oneof(someLargeDay, someSmallDay), fc.infiniteStream(fc.nat()), (question, random) => {
      const { moves, unplaced } = planDay(question);
      expectCarriedOut(question, moves, random);
      for (const { meetingId, reason } of unplaced) {
        const meeting = meetingOf(question, meetingId);
        const withAllHeld = moves.reduce(
          (calendars, move) => held(calendars, meetingOf(question, move.meetingId), move.to.start),
          question,
        );
        expect(openStarts(withAllHeld, meeting)).toEqual([]);
        expect(openStarts(question, meeting).length > 0).toBe(reason === "crowded_out");
      }
    }),
    { seed, numRuns: 150 },
  );
}, 120_000);

test("each choice of a move can be booked as the calendars stand, and with all other moves held; the move itself comes first", () => {
  let alternatives = 0;
  fc.assert(
    fc.property(fc.oneof(someLargeDay, someSmallDay), (question) => {
      const { moves } = planDay(question);
      const choices = choicesIn(question, moves, 4);
      expect([...choices.keys()]).toEqual(moves.slice(0, 4).map(({ meetingId }) => meetingId));
      for (const [meetingId, [first, ...others]] of choices) {
        const meeting = meetingOf(question, meetingId);
        expect(first).toEqual(moves.find((move) => move.meetingId === meetingId));
        const withOthersHeld = moves
          .filter((move) => move.meetingId !== meetingId)
          .reduce((now, move) => held(now, meetingOf(question, move.meetingId), move.to.start), question);
        const open = openStarts(withOthersHeld, meeting);
        for (const { from, to } of others) {
          expect(openStarts(question, meeting)).toContain(to.start);
          expect(open).toContain(to.start);
          expect(to.end - to.start).toBe(from.end - from.start);
        }
        expect(new Set([first, ...others].map(({ to }) => to.start)).size).toBe(1 + others.length);
        expect(others.length).toBeLessThanOrEqual(3);
        alternatives += others.length;
      }
    }),
    { seed, numRuns: 60 },
  );
  expect(alternatives).toBeGreaterThan(100);
}, 120_000);

test("whatever is chosen, the plan can be carried out in any order and in part", () => {
  let changed = 0;
  fc.assert(
    fc.property(fc.oneof(someLargeDay, someSmallDay), fc.infiniteStream(fc.nat()), (question, random) => {
      const { moves } = planDay(question);
      const chosen = [...choicesIn(question, moves, 12)].map(([meetingId, choices]) => {
        const { to } = choices[random.next().value % choices.length]!;
        return [meetingId, to.start] as const;
      });
      const result = withChoices(question, moves, new Map(chosen));
      expectCarriedOut(question, result, random);
      // Each went where it was to go, or stayed where the plan had it; the first of all can always go.
      const starts = new Map(result.map((move) => [move.meetingId, move.to.start]));
      for (const [index, [meetingId, start]] of chosen.entries()) {
        const planned = moves.find((move) => move.meetingId === meetingId)!.to.start;
        expect(index === 0 ? [start] : [start, planned]).toContain(starts.get(meetingId));
        if (starts.get(meetingId) !== planned) changed++;
      }
      for (const { meetingId, to } of moves.slice(12)) expect(starts.get(meetingId)).toBe(to.start);
    }),
    { seed, numRuns: 100 },
  );
  expect(changed).toBeGreaterThan(100);
}, 120_000);

test("to choose what the plan has chosen changes nothing, not even the reasons", () => {
  fc.assert(
    fc.property(fc.oneof(someLargeDay, someSmallDay), (question) => {
      const { moves } = planDay(question);
      const same = new Map(moves.map(({ meetingId, to }) => [meetingId, to.start]));
      expect(withChoices(question, moves, same)).toEqual(moves);
    }),
    { seed, numRuns: 40 },
  );
}, 120_000);

test("all that a large day's plan leaves out finds no time even when the day has been cleared", () => {
  fc.assert(
    fc.property(someLargeDay, (question) => {
      const { moves, unplaced } = planDay(question);
      const end = moves.reduce(
        (now, move) => onceMoved(now, meetingOf(question, move.meetingId), move.to.start),
        question,
      );
      for (const { meetingId } of unplaced) expect(openStarts(end, meetingOf(question, meetingId))).toEqual([]);
      expect(moves.length + unplaced.length).toBe(question.meetings.length);
    }),
    { seed, numRuns: 60 },
  );
}, 120_000);

test("no plan is worse than the greedy one", () => {
  fc.assert(
    fc.property(fc.oneof(someLargeDay, someSmallDay), (question) => {
      const value = worthOf(question, startsIn(planDay(question)));
      expect(compareValues(value, worthOf(question, greedyStarts(question)))).toBeLessThanOrEqual(0);
    }),
    { seed, numRuns: 60 },
  );
}, 120_000);

test("neither the order of the meetings nor that of the calendars changes a plan", () => {
  const shuffled = someLargeDay.chain((question) =>
    fc.record({
      question: fc.constant(question),
      meetings: fc.shuffledSubarray([...question.meetings], { minLength: question.meetings.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ question, meetings }) => {
      const { organizer } = question;
      const other = {
        ...question,
        meetings,
        organizer: { ...organizer, entries: organizer.entries.toReversed() },
        attendees: new Map([...question.attendees].reverse()),
      };
      expect(planDay(other)).toEqual(planDay(question));
    }),
    { seed, numRuns: 25 },
  );
}, 120_000);

/** One move after the other, in some order: each is to a time that can be booked once those before it have been made. */
function expectCarriedOut(question: DayToClear, moves: readonly Move[], random: Iterator<number>): void {
  const inSomeOrder = moves
    .map((move) => ({ move, place: random.next().value }))
    .sort((one, other) => one.place - other.place);
  let now = question;
  for (const { move } of inSomeOrder) {
    const meeting = meetingOf(question, move.meetingId);
    expect(move.to.start >= question.cleared.end || move.to.end <= question.cleared.start).toBe(true);
    expect(openStarts(now, meeting)).toContain(move.to.start);
    now = onceMoved(now, meeting, move.to.start);
  }
}

function meetingOf({ meetings }: DayToClear, meetingId: string): Meeting {
  return meetings.find(({ id }) => id === meetingId)!;
}
