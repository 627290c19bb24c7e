import { demoId } from "../../../local/demo/people.ts";
import type { Examples } from "./example.ts";

const followsFromMeeting = "the id is the one that `GET /v1/suggestions` answers: it follows from the meeting's time.";

export const suggestionExamples: Examples = {
  "suggest-times": { as: "organizer", params: { id: "demo-meeting" }, body: { count: 3 } },
  "preview-suggestions": {
    as: "organizer",
    body: {
      organizerId: demoId("organizer"),
      meetingTypeId: "product-discussion",
      attendeeIds: [demoId("attendee"), demoId("colleague")],
      from: "2026-12-07",
      to: "2026-12-11",
      title: "What comes after this",
      wishes: {
        windows: [
          { kind: "never", days: ["friday"], start: "12:00" },
          { kind: "prefer", start: "09:00", end: "12:30", userId: demoId("colleague") },
        ],
      },
    },
  },
  "list-suggestions": { as: "organizer" },
  "accept-suggestion": {
    as: "organizer",
    params: { id: "id-from-the-list" },
    body: { index: 0 },
    refused: { status: 404, because: followsFromMeeting },
  },
  "dismiss-suggestion": {
    as: "organizer",
    params: { id: "id-from-the-list" },
    refused: { status: 404, because: followsFromMeeting },
  },
};
