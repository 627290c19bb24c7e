import * as z from "zod";
import { dayNumber, isCalendarDate } from "../domain/time/calendar-date.ts";
import { parseInstant } from "../domain/time/format.ts";
import type { Bound } from "../domain/time/range.ts";
import { identifier } from "./fields.ts";

export const bound = z
  .string()
  .transform((text, context): Bound => {
    if (isCalendarDate(text)) return { day: dayNumber(text) };
    try {
      return { instant: parseInstant(text) };
    } catch {
      const message = "Use a date, such as 2026-12-01, or an instant in whole minutes, such as 2026-12-01T14:00:00Z.";
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    }
  })
  .meta({
    type: "string",
    anyOf: [{ format: "date" }, { format: "date-time" }],
    examples: ["2026-12-01"],
    description: "A date in `timeZone`, or an instant.",
  });

/** Where a list of a calendar goes on. */
export const calendarPosition = z.object({ start: z.int(), id: identifier });
