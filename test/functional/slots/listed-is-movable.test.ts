import fc from "fast-check";
import { expect, test } from "vitest";
import type { MeetingType } from "../../../functions/domain/meeting-types/meeting-type.ts";
import { formatInterval, parseInstant } from "../../../functions/domain/time/format.ts";
import { weekdays } from "../../../functions/domain/time/weekday.ts";
import { deleteMeetingType } from "../../../functions/operations/meeting-types/delete-meeting-type.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { extendMeeting } from "../../../functions/operations/meetings/extend-meeting.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { listMoveSlots } from "../../../functions/operations/slots/list-move-slots.ts";
import { saveMeetingType } from "../../../functions/store/meeting-types/meeting-types.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { act } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { newOffice, weeklyEntry } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { samples } from "../../support/samples.ts";
import { intercepted } from "../../support/table/intercepted.ts";

/** Three days around the end of New York's summer time, and ordinary ones elsewhere. */
const now = "2026-10-30T09:17:00Z";
const [from, to] = ["2026-10-31T00:00:00Z", "2026-11-03T00:00:00Z"];
const range = { from, to, timeZone: "UTC" };

const rules: fc.Arbitrary<Partial<MeetingType>> = fc.record({
  durationMinutes: fc.constantFrom(30, 45, 60, 300),
  slotIntervalMinutes: fc.constantFrom(null, 20, 30, 45),
  bufferBeforeMinutes: fc.constantFrom(0, 10, 240),
  bufferAfterMinutes: fc.constantFrom(0, 15, 120),
  minimumNoticeMinutes: fc.constantFrom(0, 60, 24 * 60),
  bookingWindowDays: fc.constantFrom(2, 60),
  dailyLimit: fc.constantFrom(null, 1),
});

const world = fc.record({
  rules,
  /** What becomes of the type once the meeting is booked. */
  rulesLater: fc.option(rules, { freq: 4 }),
  extendedBy: fc.constantFrom(0, 0, 17),
  timeZone: fc.constantFrom("America/New_York", "Asia/Kathmandu", "UTC"),
  open: fc.constantFrom(["00:00", "24:00"], ["08:00", "18:00"], ["20:00", "03:00"]),
  /** What else stands, as places in the list of slots; and where the attendees are busy elsewhere. */
  booked: fc.array(fc.nat({ max: 200 }), { maxLength: 3 }),
  elsewhere: fc.array(fc.nat({ max: 71 }), { maxLength: 3 }),
  isMovedByOrganizer: fc.boolean(),
  guestDeclines: fc.boolean(),
  otherLength: fc.option(fc.constantFrom(30, 45, 60), { freq: 2 }),
  unlisted: fc.array(fc.integer({ min: 0, max: 3 * 1440 }), { minLength: 12, maxLength: 12 }),
});

test("a meeting can be moved to every slot that is listed for it, and to no other instant", async () => {
  let listedInAll = 0;
  await fc.assert(
    fc.asyncProperty(world, async (given) => {
      const office = await newOffice(now);
      const { services } = office;
      const weekly = weekdays.map((day) => weeklyEntry(day, given.open[0]!, given.open[1]!));
      const organizer = await office.organizer(given.timeZone, { weekly });
      const otherHost = await office.organizer("UTC", {
        weekly: weekdays.map((day) => weeklyEntry(day, "00:00", "24:00")),
      });
      const [booker, guest] = [await office.person(), await office.person()];
      const type = await office.meetingType(organizer, given.rules);
      const book = async (as: Person, place: number, more = {}) => {
        const { slots } = (await office.slots(as, organizer, { meetingTypeId: type.id, ...range })).body;
        const slot = slots[place % Math.max(1, slots.length)];
        return slot && (await office.book(as, organizer, slot.start, { meetingTypeId: type.id, ...more })).body.id;
      };
      const id = await book(booker, 3, { attendeeIds: [guest.userId] });
      if (!id) return;
      for (const place of given.booked) await book(await office.person(), place);
      for (const hour of given.elsewhere) {
        const start = formatInterval({ start: parseInstant(from) + hour * 60, end: 0 }).start;
        await office.book(hour % 2 ? booker : guest, otherHost, start);
      }
      if (given.extendedBy) await act(office, extendMeeting, organizer, id, { byMinutes: given.extendedBy });
      if (given.guestDeclines) await act(office, respondToInvitation, guest, id, { response: "declined" });
      if (given.rulesLater) {
        await transact(services.table, [
          saveMeetingType(organizer.userId, { ...type, ...given.rulesLater, version: 2 }),
        ]);
      } else {
        await call(deleteMeetingType, services, { as: organizer, params: { id: type.id } });
      }

      const mover = given.isMovedByOrganizer ? organizer : booker;
      const asked: Record<string, string> =
        given.otherLength === null ? {} : { durationMinutes: String(given.otherLength) };
      const answer = await call(listMoveSlots, services, { as: mover, params: { id }, query: { ...range, ...asked } });
      if (answer.status !== 200) {
        expect(answer.body.code).toBe("invalid_duration");
        return;
      }
      const listed: { start: string; end: string }[] = answer.body.slots;
      listedInAll += listed.length;

      // A move that is written is a move that was accepted. None is written, so that every one starts from the same.
      let isWritten = false;
      const table = intercepted(services.table, ({ when, command }) => {
        if (when !== "before" || command !== "TransactWriteItems") return;
        isWritten = true;
        throw new Error("Accepted.");
      });
      const isAccepted = async (body: object) => {
        isWritten = false;
        await act({ services: { ...services, table } }, rescheduleMeeting, mover, id, body);
        return isWritten;
      };
      for (const slot of listed.slice(0, 25)) expect(await isAccepted(slot), slot.start).toBe(true);

      const meeting = (await office.calendar(organizer, "2026-10-29", "2026-11-05")).find((entry) => entry.id === id)!;
      const length = given.otherLength ?? meeting.end - meeting.start;
      const present = meeting.start - parseInstant(from);
      const starts = new Set(listed.map(({ start }) => start));
      for (const minute of [...given.unlisted, present]) {
        const start = parseInstant(from) + minute;
        const time = formatInterval({ start, end: start + length });
        if (starts.has(time.start) || start + length > parseInstant(to)) continue;
        expect(await isAccepted(time), time.start).toBe(false);
      }
    }),
    { numRuns: samples(8, 60), seed: 2026, endOnFailure: true },
  );
  expect(listedInAll).toBeGreaterThan(samples(8, 60) * 8);
});

const tuesday = { from: "2026-12-08", to: "2026-12-08", timeZone: "UTC" };

test("the daily limit leaves the meeting its own date, whose slots are then listed for it alone", async () => {
  const office = await newOffice();
  const [organizer, booker] = [await office.organizer("UTC"), await office.person()];
  const { id: meetingTypeId } = await office.meetingType(organizer, { dailyLimit: 1, slotIntervalMinutes: 60 });
  const { id } = (await office.book(booker, organizer, "2026-12-08T10:00:00Z", { meetingTypeId })).body;
  expect((await office.slots(booker, organizer, { meetingTypeId, ...tuesday })).body.slots).toEqual([]);
  const { body } = await call(listMoveSlots, office.services, { as: booker, params: { id }, query: tuesday });
  const hours = body.slots.map(({ start }: { start: string }) => Number(start.slice(11, 13)));
  expect(hours).toEqual([9, 11, 12, 13, 14, 15, 16]);
  expect((await act(office, rescheduleMeeting, booker, id, { start: "2026-12-08T15:00:00Z" })).status).toBe(200);
});

test("whoever may not move the meeting is told why, as when they move it", async () => {
  const office = await newOffice();
  const [organizer, booker, guest] = [await office.organizer("UTC"), await office.person(), await office.person()];
  const rules = { changeNoticeMinutes: 60 };
  const { id: meetingTypeId } = await office.meetingType(organizer, rules);
  const more = { meetingTypeId, attendeeIds: [guest.userId] };
  const { id } = (await office.book(booker, organizer, "2026-12-08T10:00:00Z", more)).body;
  await act(office, respondToInvitation, guest, id, { response: "declined" });
  const codes = async (as: Person) => {
    const listed = await call(listMoveSlots, office.services, { as, params: { id }, query: tuesday });
    const moved = await act(office, rescheduleMeeting, as, id, { start: "2026-12-08T15:00:00Z" });
    expect(moved.body.code).toBe(listed.body.code);
    return listed.body.code;
  };
  expect(await codes(await office.person())).toBe("not_found");
  expect(await codes(guest)).toBe("forbidden");
  office.services.clock.set("2026-12-08T09:30:00Z");
  expect(await codes(booker)).toBe("too_late");
  office.services.clock.set("2026-12-08T10:00:00Z");
  expect(await codes(organizer)).toBe("invalid_state");
  const { id: other } = (await office.book(booker, organizer, "2026-12-09T10:00:00Z", { meetingTypeId })).body;
  await act(office, cancelMeeting, organizer, other);
  const cancelled = await call(listMoveSlots, office.services, {
    as: organizer,
    params: { id: other },
    query: tuesday,
  });
  expect(cancelled.body.code).toBe("invalid_state");
});
