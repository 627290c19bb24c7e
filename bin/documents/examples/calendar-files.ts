import type { Examples } from "./example.ts";

export const calendarFileExamples: Examples = {
  "get-calendar-file": { as: "organizer", params: { id: "demo-meeting" } },
  "get-feed-url": {
    as: "attendee",
    refused: { status: 404, because: "there is no feed yet: make one first." },
  },
  "make-feed": { as: "organizer" },
  "delete-feed": { as: "organizer" },
  "read-feed": {
    params: { file: "the-token-that-nobody-can-know-in-advance.ics" },
    refused: { status: 404, because: "the file is named by the `url` of your own feed." },
  },
};
