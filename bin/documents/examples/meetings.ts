import { demoId } from "../../../local/demo/people.ts";
import type { Examples } from "./example.ts";

export const meetingExamples: Examples = {
  "book-meeting": {
    as: "organizer",
    body: {
      organizerId: demoId("organizer"),
      meetingTypeId: "one-on-one",
      start: "2026-12-07T09:00:00Z",
      title: "Questions about the offer",
      description: "Have a look at it beforehand.",
      attendeeIds: [demoId("attendee")],
    },
  },
  "list-meetings": { as: "organizer", query: { from: "2026-12-07", to: "2026-12-11" } },
  "get-meeting": { as: "organizer", params: { id: "demo-meeting" } },
  "edit-meeting": {
    as: "organizer",
    params: { id: "demo-meeting" },
    body: { location: "Room 5", priority: "high" },
  },
  "extend-meeting": {
    as: "organizer",
    params: { id: "demo-meeting-to-extend" },
    body: { byMinutes: 15, reason: "There is more to say." },
  },
  "end-meeting": {
    as: "organizer",
    params: { id: "demo-meeting-to-extend" },
    body: { reason: "All is said." },
    refused: {
      status: 409,
      because: "this meeting has not begun yet.",
    },
  },
  "reschedule-meeting": {
    as: "organizer",
    params: { id: "demo-meeting-to-move" },
    body: { start: "2026-12-07T14:00:00Z", reason: "My train is late." },
  },
  "make-room": {
    as: "organizer",
    params: { id: "demo-meeting-to-move" },
    body: {
      start: "2026-12-07T12:00:00Z",
      version: 1,
      moves: [{ meetingId: "demo-meeting-to-cancel", start: "2026-12-07T14:00:00Z", version: 1 }],
      reason: "It cannot wait.",
    },
    refused: {
      status: 409,
      because: "these are not the present versions, so nothing moves.",
    },
  },
  "cancel-meeting": {
    as: "organizer",
    params: { id: "demo-meeting-to-cancel" },
    body: { reason: "Let us write instead." },
  },
  "respond-to-invitation": { as: "organizer", params: { id: "demo-invitation" }, body: { response: "accepted" } },
  "add-attendees": {
    as: "organizer",
    params: { id: "demo-meeting" },
    body: { userIds: [demoId("admin")], attendeeEmails: ["guest@example.org"] },
  },
  "remove-attendee": { as: "organizer", params: { id: "demo-meeting", userId: demoId("colleague") } },
  "list-history": { as: "organizer", params: { id: "demo-meeting" } },
};
