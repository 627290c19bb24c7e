import { demoPlan } from "../../../local/demo/organizer.ts";
import type { Examples } from "./example.ts";

export const planExamples: Examples = {
  "propose-plan": {
    as: "organizer",
    body: { date: "2026-12-08", timeZone: "Europe/Berlin", reason: "I am at a fair." },
  },
  "list-plans": { as: "organizer" },
  "get-plan": { as: "organizer", params: { id: demoPlan.id } },
  "apply-plan": { as: "organizer", params: { id: demoPlan.id } },
};
