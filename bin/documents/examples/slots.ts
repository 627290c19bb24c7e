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
  "list-move-slots": {
    as: "attendee",
    params: { id: "demo-meeting-to-move" },
    query: { from: "2026-12-07", to: "2026-12-11", timeZone: "Europe/Berlin" },
  },
};
