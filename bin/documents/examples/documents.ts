import type { Examples } from "./example.ts";

export const documentExamples: Examples = {
  "check-health": {},
  "get-openapi-document": {},
  "show-api-docs": {},
  "read-api-docs-file": { params: { file: "swagger-ui.css" } },
};
