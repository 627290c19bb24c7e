import { demoId } from "../../../local/demo/people.ts";
import type { Examples } from "./example.ts";

export const peopleExamples: Examples = {
  "get-me": { as: "organizer" },
  "change-me": {
    as: "organizer",
    body: {
      timeZone: "Europe/Berlin",
      invitations: "everyone",
      workingHours: { weekly: [{ day: "monday", start: "08:30", end: "16:00" }] },
      notifications: { answered: false },
    },
  },
  "get-user": { as: "organizer", params: { userId: demoId("attendee") } },
  "list-users": { as: "admin", query: { limit: 50 } },
  "list-organizers": { as: "organizer" },
  "set-roles": { as: "admin", params: { userId: demoId("attendee") }, body: { roles: ["attendee", "hr"] } },
};
