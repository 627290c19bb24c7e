import type { Examples } from "./example.ts";

export const messageExamples: Examples = {
  "list-meeting-messages": { as: "organizer", params: { id: "demo-meeting" } },
  "list-failed-messages": { as: "admin", query: { status: "failed" } },
  "send-test-message": { as: "admin", body: { to: "admin@example.com" } },
};
