import { demoHours } from "../../../local/demo/organizer.ts";
import { demoId } from "../../../local/demo/people.ts";
import type { Examples } from "./example.ts";

export const availabilityExamples: Examples = {
  "get-availability": { as: "organizer" },
  // The hours as they are: sent as it stands, it changes nothing, and brings back what other examples have changed.
  "replace-availability": { as: "organizer", body: demoHours },
  "add-weekly-entries": {
    as: "organizer",
    body: { entries: [{ day: "saturday", start: "14:00", end: "16:00", meetingTypeId: "demo-office-hour" }] },
  },
  "change-weekly-entry": { as: "organizer", params: { entryId: "demo-saturday" }, body: { end: "13:00" } },
  "remove-weekly-entry": { as: "organizer", params: { entryId: "demo-sunday" } },
  "set-override": {
    as: "organizer",
    params: { date: "2026-12-20" },
    body: { intervals: [{ start: "09:00", end: "12:00" }], reason: "School play" },
  },
  "remove-override": { as: "organizer", params: { date: "2026-12-18" } },
  "take-days-off": { as: "organizer", body: { from: "2026-12-26", to: "2026-12-27", reason: "Skiing" } },
  "get-user-availability": {
    as: "organizer",
    params: { userId: demoId("organizer") },
    query: { from: "2026-12-07", to: "2026-12-11" },
  },
  "add-focus-block": {
    as: "organizer",
    body: { start: "2026-12-12T12:00:00Z", end: "2026-12-12T14:00:00Z", title: "Thinking" },
  },
  "list-focus-blocks": { as: "organizer", query: { from: "2026-12-07", to: "2026-12-13" } },
  "remove-focus-block": { as: "organizer", params: { id: "demo-focus-block" } },
};
