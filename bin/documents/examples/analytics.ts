import type { Examples } from "./example.ts";

export const analyticsExamples: Examples = {
  "get-my-analytics": {
    as: "organizer",
    query: { from: "2026-11-23", to: "2026-12-13", timeZone: "Europe/Berlin" },
  },
  "get-organization-analytics": { as: "admin", query: { from: "2026-09-28", to: "2026-12-13" } },
};
