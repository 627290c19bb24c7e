import * as z from "zod";
import { Refusal } from "../domain/refusal.ts";
import { type DayNumber, dayNumber, instantsOfDay, isCalendarDate } from "../domain/time/calendar-date.ts";
import { parseInstant } from "../domain/time/format.ts";
import { type EpochMinute, minutesPerDay } from "../domain/time/instant.ts";
import type { Interval } from "../domain/time/interval.ts";
import { zoneNamed } from "../domain/time/zone.ts";
import { cursorOf } from "./cursor.ts";

/** One end of a range in a query: a date of the zone asked for, or an instant. */
export type Bound = { day: DayNumber } | { instant: EpochMinute };

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

/** When a range from this bound begins. */
export function startOf(from: Bound, timeZone: string): EpochMinute {
  return "day" in from ? instantsOfDay(from.day, zoneNamed(timeZone)).start : from.instant;
}

/** When a range to this bound ends: dates are meant inclusively. */
export function endOf(to: Bound, timeZone: string): EpochMinute {
  return "day" in to ? instantsOfDay(to.day, zoneNamed(timeZone)).end : to.instant;
}

/** Throws `invalid_request` for a range that does not end after it begins, or is longer than so many days. */
export function assertRange({ start, end }: Interval, maxDays: number): void {
  const message =
    end <= start ? "The range must end after it begins." : `A range of at most ${maxDays} days can be asked for.`;
  // Dates are counted by the zone's clocks: the longest range of them may have an hour or two more than that.
  if (end > start && end - start <= maxDays * minutesPerDay + 180) return;
  throw new Refusal("invalid_request", message, { errors: [{ path: "to", message }] });
}
