import * as z from "zod";
import { dayNumber, isCalendarDate } from "../domain/time/calendar-date.ts";
import { parseInstant } from "../domain/time/format.ts";
import type { Bound } from "../domain/time/range.ts";
import { identifier } from "./fields.ts";
import { says } from "./says.ts";

export const bound = z
  .string()
  .transform((text, context): Bound => {
    if (isCalendarDate(text)) return { day: dayNumber(text) };
    try {
      return { instant: parseInstant(text) };
    } catch {
      context.addIssue({ code: "custom", message: says("dateOrInstant") });
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
