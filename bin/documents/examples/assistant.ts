import { demoId } from "../../../local/demo/people.ts";
import type { Examples } from "./example.ts";

export const assistantExamples: Examples = {
  "ask-assistant": {
    as: "organizer",
    bodies: {
      "A new meeting": {
        intent: {
          action: "find",
          people: [{ userId: demoId("attendee") }, { email: "admin@example.com" }],
          durationMinutes: 45,
          into: { from: "2026-12-07", to: "2026-12-11" },
        },
      },
      "Another time for a meeting": { intent: { action: "move", meetings: { ids: ["demo-meeting"] } } },
      "A date to clear": {
        intent: {
          action: "clear",
          meetings: { dates: { from: "2026-12-08", to: "2026-12-08" } },
          timeZone: "Europe/Berlin",
        },
      },
    },
  },
};
