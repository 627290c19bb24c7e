import * as z from "zod";
// By itself: whoever names it as a part of `z.core` gets every language of the validator.
import { $constructor } from "zod/v4/core";
import { isCalendarDate } from "../domain/time/calendar-date.ts";
import { parseInstant } from "../domain/time/format.ts";
import { isEndTime, isWallTime } from "../domain/time/wall-time.ts";
import { weekdays } from "../domain/time/weekday.ts";
import { isZoneName, nearestZoneNames } from "../domain/time/zone-name.ts";
import { says } from "./says.ts";

/** Fields that requests and answers share. What a request sends is parsed. What an answer holds is text already. */

/** An instant in a request: RFC 3339 with an offset or `Z`, in whole minutes. It is parsed to minutes since the epoch. */
export const instant = z
  .string()
  .transform((text, context) => {
    try {
      return parseInstant(text);
    } catch {
      context.addIssue({ code: "custom", message: says("instant") });
      return z.NEVER;
    }
  })
  .meta({ type: "string", format: "date-time", examples: ["2026-12-01T14:00:00Z"] });

/** An instant in an answer. */
export const instantText = z.string().meta({ format: "date-time", examples: ["2026-12-01T14:00:00Z"] });

/** A date that exists, as `YYYY-MM-DD`. */
export const calendarDate = z
  .string()
  // Later checks compare dates, and must not get one that does not exist.
  .refine(isCalendarDate, { error: says("date"), abort: true })
  .meta({ format: "date", examples: ["2026-12-01"] });

/** A month of UTC in a query, or a date in it. It is parsed to `YYYY-MM`. */
export const monthInQuery = z
  .string()
  .transform((text, context) => {
    const month = text.slice(0, "yyyy-mm".length);
    if (isCalendarDate(text === month ? `${month}-01` : text)) return month;
    context.addIssue({ code: "custom", message: says("month") });
    return z.NEVER;
  })
  .meta({
    type: "string",
    examples: ["2026-12"],
    description: "A month of UTC, or a date in that month. The month is included.",
  });

export const startTime = z
  .string()
  .refine(isWallTime, says("startTime"))
  .meta({ pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d$", examples: ["09:00"] });

export const endTime = z
  .string()
  .refine(isEndTime, says("endTime"))
  .meta({
    description: "An end before the start lies on the next day.",
    pattern: "^(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$",
    examples: ["17:00"],
  });

export const zoneName = z
  .string()
  .refine(isZoneName, { error: ({ input }) => says("zone", nearestZoneNames(String(input))), abort: true })
  .meta({
    description:
      "A name of the IANA database that carries a `/`, or UTC or GMT. Abbreviations and offsets are refused.",
    examples: ["Europe/Berlin"],
  });

export const identifier = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w-]+$/, says("id"));

export const version = z.int().min(0);

/** A list in a request. It is measured before its items are looked at: checking millions of them takes long. */
export function list<Item extends z.ZodType>(item: Item, { least = 0, most }: { least?: number; most: number }) {
  const measured = new MeasuredArray({ type: "array", element: item, most }) as unknown as z.ZodArray<Item>;
  const bounded = measured.max(most, { abort: true });
  return least > 0 ? bounded.min(least) : bounded;
}

type MeasuredArrayDefinition = z.core.$ZodArrayDef & { most: number };

const initArray: (schema: z.ZodArray, definition: z.core.$ZodArrayDef) => void = z.ZodArray.init;

/** The checks of a schema come after its items. So this is a schema of its own, which leaves the items of too long a list alone. */
const MeasuredArray: z.core.$constructor<z.ZodArray, MeasuredArrayDefinition> = $constructor(
  "MeasuredArray",
  (schema, definition) => {
    initArray(schema, definition);
    const { parse } = schema._zod;
    schema._zod.parse = (payload, context) =>
      Array.isArray(payload.value) && payload.value.length > definition.most ? payload : parse(payload, context);
  },
);

/** A list that a query gives as `a,b,c`. */
export function commaSeparated<Item extends z.ZodType<unknown, string>>(item: Item, most: number) {
  return z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .pipe(list(item, { most }))
    .meta({ description: "Several are separated by commas." });
}

/** In which form to answer where there is a table. It goes before the `Accept` header. */
export const tableFormat = z
  .enum(["json", "csv"])
  .exactOptional()
  .meta({ description: "`csv` for a table. It goes before the `Accept` header, and can stand in a link." });
export type TableFormat = z.output<typeof tableFormat>;

/** How many items of a list to answer with. */
export const limit = z.coerce.number().int().min(1).max(100).default(20);

/** A page of a list. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

export const weekday = z.enum(weekdays).meta({ id: "Weekday" });

export const interval = z.object({ start: instantText, end: instantText }).meta({ id: "Interval" });
