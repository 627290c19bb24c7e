import type { Examples } from "./example.ts";

export const messageExamples: Examples = {};
