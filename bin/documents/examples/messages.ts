import type { Examples } from "./example.ts";

export const messageExamples: Examples = {
  "list-meeting-messages": { as: "organizer", params: { id: "demo-meeting" } },
  "list-failed-messages": { as: "admin", query: { status: "failed" } },
  "show-unsubscribing": {
    params: { token: "of-a-mail" },
    refused: { status: 404, because: "only a mail knows such a link." },
  },
  unsubscribe: {
    params: { token: "of-a-mail" },
    refused: { status: 404, because: "only a mail knows such a link." },
  },
  "send-test-message": { as: "admin", body: { to: "admin@example.com" } },
};
