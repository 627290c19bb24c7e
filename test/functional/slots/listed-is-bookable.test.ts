import fc from "fast-check";
import { expect, test } from "vitest";
import type { WeeklyEntry } from "../../../functions/domain/availability/availability.ts";
import type { MeetingType } from "../../../functions/domain/meeting-types/meeting-type.ts";
import { formatUtc, parseInstant } from "../../../functions/domain/time/format.ts";
import { weekdays } from "../../../functions/domain/time/weekday.ts";
import { addFocusBlock } from "../../../functions/operations/availability/add-focus-block.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { call } from "../../support/call.ts";
import { newOffice, weeklyEntry } from "../../support/office.ts";
import { samples } from "../../support/samples.ts";

/** Three days around the end of New York's summer time, and ordinary ones elsewhere. */
const now = "2026-10-30T09:17:00Z";
const range = { from: "2026-10-31T00:00:00Z", to: "2026-11-03T00:00:00Z" };

const wallTime = fc
  .integer({ min: 0, max: 47 })
  .map((half) => `${String(half >> 1).padStart(2, "0")}:${half % 2 ? "30" : "00"}`);

const weekly = fc
  .array(
    fc.record({
      day: fc.constantFrom(...weekdays),
      start: wallTime,
      end: fc.oneof(wallTime, fc.constant("24:00")),
      focus: fc.boolean(),
    }),
    { minLength: 4, maxLength: 9 },
  )
  .map((entries) =>
    entries
      .filter(({ start, end }) => start !== end)
      .map(({ day, start, end, focus }, place): WeeklyEntry => {
        const isFocus = focus && place % 3 === 0;
        return weeklyEntry(day, start, end, { id: `e${place}`, kind: isFocus ? "focus" : "open" });
      }),
  );

const rules: fc.Arbitrary<Partial<MeetingType>> = fc.record({
  durationMinutes: fc.constantFrom(30, 45, 60, 90, 300),
  slotIntervalMinutes: fc.constantFrom(20, 30, 45, 60),
  bufferBeforeMinutes: fc.constantFrom(0, 10, 60, 240),
  bufferAfterMinutes: fc.constantFrom(0, 15, 120),
  minimumNoticeMinutes: fc.constantFrom(0, 60, 24 * 60),
  bookingWindowDays: fc.constantFrom(1, 2, 60),
  dailyLimit: fc.constantFrom(null, 1, 2),
});

const world = fc.record({
  rules,
  weekly,
  timeZone: fc.constantFrom("America/New_York", "Pacific/Auckland", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"),
  /** What already stands, as places in the list of slots; and where the attendees are busy elsewhere. */
  booked: fc.array(fc.nat({ max: 200 }), { maxLength: 4 }),
  elsewhere: fc.array(fc.nat({ max: 71 }), { maxLength: 3 }),
  focusAt: fc.nat({ max: 71 }),
  unlisted: fc.array(fc.integer({ min: -600, max: 3 * 1440 + 600 }), { minLength: 12, maxLength: 12 }),
});

const runs = samples(8, 50);

test("every listed slot can be booked, and no other instant", async () => {
  let listedInAll = 0;
  await fc.assert(
    fc.asyncProperty(world, async ({ rules, weekly, timeZone, booked, elsewhere, focusAt, unlisted }) => {
      const office = await newOffice(now);
      const organizer = await office.organizer(timeZone, { weekly });
      const guest = await office.person();
      // Somebody who hosts as well, and keeps a time of every week for themselves.
      const focus = weekdays.map((day) => weeklyEntry(day, "12:00", "13:30", { id: day, kind: "focus" }));
      const caller = await office.organizer("America/Los_Angeles", { weekly: focus });
      const otherHost = await office.organizer("UTC", {
        weekly: weekdays.map((day) => weeklyEntry(day, "00:00", "24:00")),
      });
      const { id: meetingTypeId } = await office.meetingType(organizer, rules);
      const from = parseInstant(range.from);
      const list = async (as = caller): Promise<{ start: string; end: string }[]> =>
        (await office.slots(as, organizer, { meetingTypeId, attendeeIds: guest.userId, ...range, timeZone: "UTC" }))
          .body.slots;

      const block = { start: formatUtc(from + focusAt * 60), end: formatUtc(from + focusAt * 60 + 75), title: "Focus" };
      await call(addFocusBlock, office.services, { as: organizer, body: block });
      for (const place of booked) {
        const free = await list(guest);
        const slot = free[place % Math.max(1, free.length)];
        if (slot) await office.book(await office.person(), organizer, slot.start, { meetingTypeId });
      }
      for (const hour of elsewhere) {
        await office.book(hour % 2 ? caller : guest, otherHost, formatUtc(from + hour * 60));
      }

      const listed = await list();
      listedInAll += listed.length;
      const attendeeIds = [guest.userId];
      // One and the same person can invite another 30 times a day.
      for (const slot of listed.slice(0, 25)) {
        const answer = await office.book(caller, organizer, slot.start, { meetingTypeId, attendeeIds });
        expect(answer).toMatchObject({ status: 201, body: slot });
        await call(cancelMeeting, office.services, { as: organizer, params: { id: answer.body.id }, body: {} });
      }
      const starts = new Set(listed.map(({ start }) => start));
      for (const minute of unlisted) {
        const start = formatUtc(from + minute);
        const lastStart = parseInstant(range.to) - (rules.durationMinutes ?? 30);
        if (starts.has(start) || minute < 0 || from + minute > lastStart) continue;
        const answer = await office.book(caller, organizer, start, { meetingTypeId, attendeeIds });
        expect([409, 422]).toContain(answer.status);
        expect(answer.body.alternatives.length).toBeLessThanOrEqual(3);
      }
    }),
    { numRuns: runs, seed: 2026, endOnFailure: true },
  );
  expect(listedInAll).toBeGreaterThan(8 * runs);
});

test("where the years that are known end, so do slots: those that are listed can be booked, and no later one", async () => {
  const office = await newOffice("2199-12-30T08:00:00Z");
  const allDay = weekdays.map((day) => weeklyEntry(day, "00:00", "24:00"));
  const organizer = await office.organizer("America/New_York", { weekly: allDay });
  const caller = await office.person();
  const { id: meetingTypeId } = await office.meetingType(organizer, { durationMinutes: 30 });
  const query = { meetingTypeId, from: "2199-12-31", to: "2199-12-31", timeZone: "America/New_York" };
  const { slots } = (await office.slots(caller, organizer, query)).body;
  const last = slots.at(-1);
  expect(last).toEqual({ start: "2199-12-31T18:00:00-05:00", end: "2199-12-31T18:30:00-05:00" });
  const tooLate = await office.book(caller, organizer, "2199-12-31T23:30:00Z", { meetingTypeId });
  expect(tooLate).toMatchObject({ status: 422, body: { code: "too_far_ahead" } });
  expect(await office.book(caller, organizer, last.start, { ...last, meetingTypeId })).toMatchObject({ status: 201 });
});
