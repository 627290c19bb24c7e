import type { Examples } from "./example.ts";

export const meetingTypeExamples: Examples = {
  "list-meeting-types": { as: "organizer" },
  "create-meeting-type": {
    as: "organizer",
    body: {
      name: "Walk and talk",
      description: "Once around the lake.",
      durationMinutes: 45,
      otherDurationsMinutes: [90],
      bufferAfterMinutes: 15,
      minimumNoticeMinutes: 120,
      location: "At the boathouse",
      color: "#16A34A",
    },
  },
  "get-meeting-type": { as: "organizer", params: { id: "demo-office-hour" } },
  "change-meeting-type": {
    as: "organizer",
    params: { id: "demo-office-hour" },
    body: { description: "Come with a question, go with an answer.", dailyLimit: 4 },
  },
  "delete-meeting-type": { as: "organizer", params: { id: "demo-spare-type" } },
};
