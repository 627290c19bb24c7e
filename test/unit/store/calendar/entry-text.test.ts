import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type CalendarEntry,
  responses,
  standingStatuses,
} from "../../../../functions/domain/calendar/calendar-entry.ts";
import { entryFrom, entryText } from "../../../../functions/store/calendar/entry-text.ts";
import { UnreadableItem } from "../../../../functions/store/table/codec.ts";
import { meetingEntry } from "../../../support/meeting-entry.ts";

const many = fc.nat({ max: 40 });

const times = fc
  .record({
    start: fc.integer({ min: 0, max: 50_000_000 }),
    minutes: fc.integer({ min: 1, max: 1440 }),
    before: many,
    after: many,
  })
  .map(({ start, minutes, before, after }) => ({
    id: "entry",
    start,
    end: start + minutes,
    blockedStart: start - before,
    blockedEnd: start + minutes + after,
  }));

const role = fc.constantFrom("organizer" as const, "attendee" as const);

const meetings = fc.record({
  kind: fc.constant("meeting" as const),
  role,
  response: fc.constantFrom(...responses),
  meetingTypeId: fc.constant("one-on-one"),
  status: fc.constantFrom(...standingStatuses),
  record: fc.record({
    invited: fc.boolean(),
    noticeMinutes: fc.nat({ max: 600_000 }),
    extended: many,
    movedByMe: many,
    movedByOthers: many,
  }),
});
const holds = fc.record({ kind: fc.constant("hold" as const), role, meetingTypeId: fc.constant("one-on-one") });
const focus = fc.record({ kind: fc.constant("focus" as const) });

const entries: fc.Arbitrary<CalendarEntry> = fc
  .tuple(times, fc.oneof(meetings, holds, focus))
  .map(([time, rest]) => ({ ...time, ...rest }));

test("an entry of any kind reads as it was written", () => {
  fc.assert(
    fc.property(entries, (entry) => {
      expect(entryFrom(entry.id, entryText(entry))).toEqual(entry);
    }),
  );
});

test("a usual meeting takes only a few characters more than its time", () => {
  const record = { invited: false, noticeMinutes: 1440, extended: 0, movedByMe: 0, movedByOthers: 0 };
  expect(entryText(meetingEntry(29_412_000, 29_412_030, { record }))).toBe("29412000,30,,,o,,,one-on-one,1440");
});

test("focus time is flagged, and focus time of 0.1.0, which was not, is read as well", () => {
  const time = { id: "block", start: 29_412_000, end: 29_412_030, blockedStart: 29_412_000, blockedEnd: 29_412_030 };
  expect(entryText({ ...time, kind: "focus" })).toBe("29412000,30,,,of");
  expect(entryFrom("block", "29412000,30,,,o,,,")).toEqual({ ...time, kind: "focus" });
});

test.each([
  "",
  "soon,30,,,o,,,one-on-one,1440",
  "29412000,30,,,o,perhaps,,one-on-one,1440",
  "29412000,30,,,o,,moved,x,1",
])("%o is no entry", (text) => {
  expect(() => entryFrom("entry", text)).toThrow(UnreadableItem);
});
