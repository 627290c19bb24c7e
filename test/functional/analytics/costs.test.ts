import { expect, test } from "vitest";
import { followChanges } from "../../../functions/events/follow-changes.ts";
import { ofInterest } from "../../../functions/events/trigger/event-function.ts";
import { bookMeeting } from "../../../functions/operations/meetings/book-meeting.ts";
import { call } from "../../support/call.ts";
import { asDeclared } from "../../support/declared.ts";
import { newOffice } from "../../support/office.ts";
import { metered } from "../../support/table/metered.ts";
import { recorded } from "../../support/table/recorded.ts";
import { withoutMail } from "../../support/without-mail.ts";

/** Write units of what follows from bookings that are delivered together: nobody is on two of them, and all are in this month. */
async function writeUnitsAfter(bookings: number): Promise<number> {
  const office = await newOffice();
  const { table, changes } = recorded(office.services.table);
  for (let booked = 0; booked < bookings; booked++) {
    const [organizer, attendee] = [await office.organizer(), await office.person()];
    const body = {
      organizerId: organizer.userId,
      meetingTypeId: "one-on-one",
      start: `2026-12-${10 + (booked % 2)}T${String(9 + (booked % 6)).padStart(2, "0")}:00:00Z`,
      title: "Planning",
    };
    const { status } = await call(bookMeeting, { ...office.services, table }, { as: attendee, body });
    expect(status).toBe(201);
  }
  const { table: counted, usage } = metered(office.services.table);
  const services = { ...office.services, ...withoutMail, table: counted };
  await asDeclared(followChanges, services, () =>
    followChanges.handle(ofInterest(followChanges.interests, changes), services),
  );
  return usage().writeUnits;
}

test("what follows a booking, reminders included, costs at most 9 write units, and at most 6 where ten are delivered together", async () => {
  expect(await writeUnitsAfter(1)).toBeLessThanOrEqual(9);
  expect((await writeUnitsAfter(10)) / 10).toBeLessThanOrEqual(6);
});
