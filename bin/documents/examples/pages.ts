import { demoHandle } from "../../../local/demo/organizer.ts";
import type { Examples } from "./example.ts";

export const pageExamples: Examples = {
  "get-published-page": { params: { handle: demoHandle } },
  "list-published-slots": {
    params: { handle: demoHandle, slug: "office-hour" },
    query: { from: "2026-12-07", to: "2026-12-11", timeZone: "America/New_York", durationMinutes: 30 },
  },
  "show-page": { params: { path: `${demoHandle}/office-hour` } },
};
