import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bookableStarts } from "../../../../functions/domain/slots/find-slots.ts";
import { daysOnOffer, hoursOnOffer, onOffer } from "../../../../functions/domain/slots/on-offer.ts";
import type { SlotSearch } from "../../../../functions/domain/slots/slot-context.ts";
import { at, availabilityIn, entryAt, inZone, searchIn, weekly, workdays } from "../shorthand.ts";
import { someSearch } from "./some-search.ts";

const berlin = "Europe/Berlin";
const nineToFive = availabilityIn(berlin, weekly(workdays, "09:00", "17:00"));
const tuesday = "2026-12-08";

/** What else was on offer when this hour was chosen: on the clock there. */
function alsoOnOffer(search: SlotSearch, start: string, zone = berlin): { hours: string[]; days: string[] } {
  const offer = onOffer(search, { start: at(start), end: at(start) + 60 });
  return {
    hours: inZone(zone, hoursOnOffer(offer, at(start))).map((text) => text.slice(11, 16)),
    days: inZone(zone, daysOnOffer(offer, at(start)))
      .map((text) => text.slice(0, 10))
      .sort(),
  };
}

describe("when a time is chosen, on offer are", () => {
  const week = ["2026-12-07T00:00:00+01:00", "2026-12-12T00:00:00+01:00"] as const;

  test("the hours of that date that everybody had free, and the days on which the organizer was open", () => {
    const search = searchIn(nineToFive, ...week, {
      entries: [entryAt(`${tuesday}T09:00:00+01:00`, `${tuesday}T12:00:00+01:00`)],
      others: [{ entries: [entryAt(`${tuesday}T15:00:00+01:00`, `${tuesday}T16:00:00+01:00`)] }],
    });
    expect(alsoOnOffer(search, `${tuesday}T13:00:00+01:00`)).toEqual({
      hours: ["12:00", "13:00", "14:00", "16:00"],
      days: ["2026-12-07", "2026-12-08", "2026-12-09", "2026-12-10", "2026-12-11"],
    });
  });

  test("no times that have passed", () => {
    const search = searchIn(nineToFive, ...week, { now: `${tuesday}T11:30:00+01:00` });
    expect(alsoOnOffer(search, `${tuesday}T13:00:00+01:00`)).toEqual({
      hours: ["12:00", "13:00", "14:00", "15:00", "16:00"],
      days: ["2026-12-08", "2026-12-09", "2026-12-10", "2026-12-11"],
    });
  });

  test("whole working days also where midnight in UTC falls into the afternoon", () => {
    const losAngeles = availabilityIn("America/Los_Angeles", weekly(workdays, "09:00", "17:00"));
    const search = searchIn(losAngeles, ...week);
    expect(alsoOnOffer(search, `${tuesday}T10:00:00-08:00`, "America/Los_Angeles").days).toEqual([
      "2026-12-07",
      "2026-12-08",
      "2026-12-09",
      "2026-12-10",
      "2026-12-11",
    ]);
  });
});

test("whatever is chosen was on offer, and nothing in an hour in which no meeting could begin", () => {
  fc.assert(
    fc.property(someSearch, fc.nat(), (search, place) => {
      const starts = bookableStarts(search);
      fc.pre(starts.length > 0);
      const start = starts[place % starts.length]!;
      const offer = onOffer(search, { start, end: start + search.durationMinutes });
      expect(hoursOnOffer(offer, start)).toContain(start);
      expect(daysOnOffer(offer, start)).toContain(start);
      const around = { ...search, from: start - 1440, to: start + 1440 + search.durationMinutes };
      const hours = new Set(bookableStarts(around).map((other) => Math.floor(other / 60)));
      for (const other of hoursOnOffer(offer, start)) expect(hours).toContain(Math.floor(other / 60));
    }),
  );
});
