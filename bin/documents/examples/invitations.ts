import type { Examples } from "./example.ts";

export const invitationExamples: Examples = {};
