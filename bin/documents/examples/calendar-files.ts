import type { Examples } from "./example.ts";

export const calendarFileExamples: Examples = {};
