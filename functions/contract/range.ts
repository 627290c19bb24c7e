import * as z from "zod";
import { dayNumber, isCalendarDate } from "../domain/time/calendar-date.ts";
import { parseInstant } from "../domain/time/format.ts";
import type { Bound } from "../domain/time/range.ts";
import { cursorOf } from "./cursor.ts";

export const bound = z
  .string()
  .transform((text, context): Bound => {
    if (isCalendarDate(text)) return { day: dayNumber(text) };
    try {
      return { instant: parseInstant(text) };
    } catch (error) {
      context.addIssue({ code: "custom", message: `Use a date or an instant. ${(error as RangeError).message}` });
      return z.NEVER;
    }
  })
  .meta({ type: "string", examples: ["2026-12-01"], description: "A date in `timeZone`, or an instant." });

/** Where a page of a calendar's list goes on. */
export const agendaCursor = cursorOf(z.object({ start: z.int(), id: z.string() }));
