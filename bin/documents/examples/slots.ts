import { demoId } from "../../../local/demo/people.ts";
import type { Examples } from "./example.ts";

export const slotExamples: Examples = {
  "list-slots": {
    as: "organizer",
    query: {
      organizerId: demoId("organizer"),
      meetingTypeId: "one-on-one",
      from: "2026-12-07",
      to: "2026-12-11",
      timeZone: "Europe/Berlin",
      attendeeIds: demoId("attendee"),
    },
  },
  "explain-slots": {
    as: "organizer",
    body: {
      meetingTypeId: "one-on-one",
      date: "2026-12-08",
      timeZone: "Europe/Berlin",
      rules: {
        durationMinutes: 30,
        slotIntervalMinutes: null,
        bufferBeforeMinutes: 15,
        bufferAfterMinutes: 0,
        minimumNoticeMinutes: 60,
        bookingWindowDays: 60,
        dailyLimit: null,
      },
    },
  },
  "list-move-slots": {
    as: "attendee",
    params: { id: "demo-meeting-to-move" },
    query: { from: "2026-12-07", to: "2026-12-11", timeZone: "Europe/Berlin" },
  },
};
