import type { Examples } from "./example.ts";

export const habitExamples: Examples = {
  "get-my-insights": { as: "organizer" },
  "delete-my-insights": { as: "organizer" },
};
