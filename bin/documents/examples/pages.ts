import type { Examples } from "./example.ts";

export const pageExamples: Examples = {
  "show-page": { params: { path: "app" } },
};
