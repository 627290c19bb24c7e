import { parseInstant } from "../../../functions/domain/time/format.ts";
import type { AdviceQuestion } from "../../../functions/model/suggestion-model.ts";

/** Three times for one meeting, as somebody in Berlin reads them: Friday at 10:00, Monday at 10:00, Tuesday at 14:30. */
export const threeTimes: AdviceQuestion = {
  timeZone: "Europe/Berlin",
  wanted: 3,
  meetings: [
    {
      id: "meeting-of-ours",
      kind: "meeting",
      minutes: 30,
      priority: "high",
      candidates: [
        { id: "friday", start: parseInstant("2026-03-06T09:00:00Z"), reasons: ["same_time_of_day", "everyone_free"] },
        { id: "monday", start: parseInstant("2026-03-09T09:00:00Z"), reasons: ["not_at_lunch", "everyone_free"] },
        { id: "tuesday", start: parseInstant("2026-03-10T13:30:00Z"), reasons: ["light_day", "everyone_free"] },
      ],
    },
  ],
};
