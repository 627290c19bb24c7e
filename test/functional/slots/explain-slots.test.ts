import { expect, test } from "vitest";
import { createMeetingType } from "../../../functions/operations/meeting-types/create-meeting-type.ts";
import { explainSlots } from "../../../functions/operations/slots/explain-slots.ts";
import { call } from "../../support/call.ts";
import { newOffice, weeklyEntry } from "../../support/office.ts";

const rules = {
  durationMinutes: 60,
  slotIntervalMinutes: null,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  minimumNoticeMinutes: 0,
  bookingWindowDays: 60,
  dailyLimit: null,
};

test("an organizer sees what rules would do to a date before they are saved, with the meetings that stand there", async () => {
  const office = await newOffice();
  const organizer = await office.organizer("UTC", { weekly: [weeklyEntry("tuesday", "09:00", "13:00")] });
  const attendee = await office.person();
  expect((await office.book(attendee, organizer, "2026-12-08T11:00:00Z")).status).toBe(201);
  const explain = async (changes: object, others: object = { meetingTypeId: "one-on-one" }) => {
    const body = { date: "2026-12-08", timeZone: "UTC", rules: { ...rules, ...changes }, ...others };
    const answer = await call(explainSlots, office.services, { as: organizer, body });
    if (answer.status !== 200) return answer.body.code;
    return answer.body.starts.map(({ start, takenBy }: { start: string; takenBy: string | null }) =>
      [start.slice(11, 16), takenBy].filter(Boolean).join(" "),
    );
  };

  expect(await explain({})).toEqual(["09:00", "10:00", "11:00 slot_taken", "12:00"]);
  expect(await explain({ bufferAfterMinutes: 30 })).toEqual(["09:00", "10:00 buffer", "11:00 slot_taken", "12:00"]);
  const limit = "daily_limit_reached";
  expect(await explain({ dailyLimit: 1 })).toEqual([
    `09:00 ${limit}`,
    `10:00 ${limit}`,
    `11:00 ${limit}`,
    `12:00 ${limit}`,
  ]);
  expect(await explain({ dailyLimit: 1 }, {})).toEqual(["09:00", "10:00", "11:00 slot_taken", "12:00"]);
  expect(await explain({ bufferAfterMinutes: -1 })).toBe("invalid_request");

  const other = await office.organizer();
  const body = { name: "Theirs", durationMinutes: 30 };
  const { body: theirs } = await call(createMeetingType, office.services, { as: other, body });
  expect(await explain({}, { meetingTypeId: theirs.id })).toBe("not_found");
});
