import { demoPlan } from "../../../local/demo/organizer.ts";
import type { Examples } from "./example.ts";

export const planExamples: Examples = {
  "propose-plan": {
    as: "organizer",
    bodies: {
      "New times for all meetings of a date": {
        date: "2026-12-08",
        timeZone: "Europe/Berlin",
        reason: "I am at a fair.",
      },
      "With wishes, and a meeting that stays": {
        date: "2026-12-08",
        timeZone: "Europe/Berlin",
        except: ["demo-meeting-to-extend"],
        wishes: { deadline: "2026-12-18T16:00:00Z", windows: [{ kind: "prefer", start: "09:00", end: "12:00" }] },
      },
    },
  },
  "list-plans": { as: "organizer" },
  "get-plan": { as: "organizer", params: { id: demoPlan.id } },
  "apply-plan": { as: "organizer", params: { id: demoPlan.id } },
};
