import fc from "fast-check";
import { expect, test } from "vitest";
import {
  explainRefusal,
  explainRefusalIgnoringAvailability,
} from "../../../../functions/domain/slots/explain-refusal.ts";
import {
  bookableStarts,
  findSlots,
  isBookable,
  isBookableIgnoringAvailability,
} from "../../../../functions/domain/slots/find-slots.ts";
import { nearestSlots } from "../../../../functions/domain/slots/nearest-slots.ts";
import { samples } from "../../../support/samples.ts";
import { refusalOf, startsOf } from "./oracle.ts";
import { someSearch } from "./some-search.ts";

const seed = 20260301;

/** A wanted time within a search, mostly one that would be listed, or nearly so, on empty calendars. */
const someWanted = someSearch.chain((search) => {
  const { availability } = search.organizer;
  const listed = bookableStarts({
    ...search,
    now: 0,
    rules: { ...search.rules, bookingWindowDays: 100_000 },
    organizer: { availability, entries: [] },
    others: [],
  });
  const somewhere = fc.integer({ min: search.from - 60, max: search.to + 60 });
  const nearby = fc
    .record({ start: fc.constantFrom(search.from, ...listed), shift: fc.constantFrom(0, 0, 0, -5, 1) })
    .map(({ start, shift }) => start + shift);
  const lengths = [
    search.rules.durationMinutes,
    ...search.rules.otherDurationsMinutes,
    search.durationMinutes + 5,
    0,
    -30,
  ];
  return fc.record({
    search: fc.constant(search),
    start: fc.oneof(somewhere, nearby, nearby),
    length: fc.oneof(
      { weight: 5, arbitrary: fc.constant(search.durationMinutes) },
      { weight: 1, arbitrary: fc.constantFrom(...lengths) },
    ),
  });
});

test("the engine lists what the minute-by-minute oracle lists", () => {
  fc.assert(
    fc.property(someSearch, (search) => {
      expect(bookableStarts(search)).toEqual(startsOf(search));
    }),
    { seed, numRuns: samples(150, 2_000) },
  );
});

test("a refusal names the rule that the oracle names", () => {
  fc.assert(
    fc.property(someWanted, ({ search, start, length }) => {
      expect(explainRefusal(search, start, start + length)?.code).toBe(refusalOf(search, start, start + length));
    }),
    { seed, numRuns: samples(150, 3_000) },
  );
});

test("a time is listed exactly if it is bookable and not refused", () => {
  fc.assert(
    fc.property(someWanted, ({ search, start, length }) => {
      const bookable = isBookable(search, start, start + length);
      expect(explainRefusal(search, start, start + length) === undefined).toBe(bookable);
      const isWithinSearch = search.from <= start && start + length <= search.to && length === search.durationMinutes;
      if (isWithinSearch) expect(bookableStarts(search).includes(start)).toBe(bookable);
    }),
    { seed, numRuns: samples(500, 10_000) },
  );
});

test("what can be booked can also be booked when hours are ignored, and every time is either refused or bookable", () => {
  fc.assert(
    fc.property(someWanted, ({ search, start, length }) => {
      const refusal = explainRefusalIgnoringAvailability(search, start, start + length);
      expect(isBookableIgnoringAvailability(search, start, start + length)).toBe(refusal === undefined);
      if (isBookable(search, start, start + length)) expect(refusal).toBeUndefined();
    }),
    { seed, numRuns: samples(500, 5_000) },
  );
});

test("a list cut by its limit goes on where it says", () => {
  fc.assert(
    fc.property(someSearch, fc.integer({ min: 1, max: 5 }), (search, limit) => {
      const pages: number[] = [];
      let from: number | undefined = search.from;
      while (from !== undefined) {
        const { starts, nextFrom } = findSlots({ ...search, from }, limit);
        pages.push(...starts);
        from = nextFrom;
      }
      expect(pages).toEqual(bookableStarts(search));
    }),
    { seed, numRuns: samples(100, 1_500) },
  );
});

test("the nearest slots are bookable and ascending, and no slot that is left out is nearer", () => {
  fc.assert(
    fc.property(someWanted, ({ search, start }) => {
      const nearest = nearestSlots(bookableStarts(search), search.durationMinutes, start, 3).map((slot) => slot.start);
      const leftOut = bookableStarts(search).filter((other) => !nearest.includes(other));
      const furthest = Math.max(0, ...nearest.map((one) => Math.abs(one - start)));
      expect(nearest).toEqual(nearest.toSorted((one, other) => one - other));
      for (const other of leftOut) expect(Math.abs(other - start)).toBeGreaterThanOrEqual(furthest);
      expect(nearest).toHaveLength(Math.min(3, nearest.length + leftOut.length));
    }),
    { seed, numRuns: samples(150, 2_500) },
  );
});
