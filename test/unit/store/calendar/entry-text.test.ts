import fc from "fast-check";
import { expect, test } from "vitest";
import { type CalendarEntry, responses } from "../../../../functions/domain/calendar/calendar-entry.ts";
import { entryFrom, entryText } from "../../../../functions/store/calendar/entry-text.ts";

const many = fc.nat({ max: 40 });

const meetings: fc.Arbitrary<CalendarEntry> = fc
  .record({
    start: fc.integer({ min: 0, max: 50_000_000 }),
    minutes: fc.integer({ min: 1, max: 1440 }),
    before: many,
    after: many,
    role: fc.constantFrom("organizer" as const, "attendee" as const),
    response: fc.constantFrom(...responses),
    status: fc.constantFrom("scheduled" as const, "rescheduled" as const, "extended" as const),
    record: fc.option(
      fc.record({
        invited: fc.boolean(),
        noticeMinutes: fc.nat({ max: 600_000 }),
        extended: many,
        movedByMe: many,
        movedByOthers: many,
      }),
      { nil: undefined },
    ),
  })
  .map(({ start, minutes, before, after, record, ...rest }) => ({
    id: "meeting",
    kind: "meeting",
    start,
    end: start + minutes,
    blockedStart: start - before,
    blockedEnd: start + minutes + after,
    meetingTypeId: "one-on-one",
    ...rest,
    ...(record && { record }),
  }));

test("an entry reads as it was written", () => {
  fc.assert(
    fc.property(meetings, (entry) => {
      expect(entryFrom(entry.id, entryText(entry))).toEqual(entry);
    }),
  );
});

test("the usual meeting takes few characters more than its time", () => {
  const record = { invited: false, noticeMinutes: 1440, extended: 0, movedByMe: 0, movedByOthers: 0 };
  const entry: CalendarEntry = {
    id: "meeting",
    kind: "meeting",
    start: 29_412_000,
    end: 29_412_030,
    blockedStart: 29_412_000,
    blockedEnd: 29_412_030,
    role: "organizer",
    response: "accepted",
    status: "scheduled",
    meetingTypeId: "one-on-one",
    record,
  };
  expect(entryText(entry)).toBe("29412000,30,,,o,,,one-on-one,1440");
});
