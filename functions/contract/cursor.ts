import * as z from "zod";

/** A place in a list as clients carry it: opaque to them. */
export function cursorTo(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** A cursor in a query, parsed to the place that it was made of. */
export function cursorOf<Place extends z.ZodType>(place: Place) {
  return z
    .string()
    .min(1)
    .max(1024)
    .transform((text, context) => {
      const read = place.safeParse(parsed(text));
      if (read.success) return read.data;
      context.addIssue({ code: "custom", message: "The cursor is not one of this list's." });
      return z.NEVER;
    })
    .exactOptional()
    .meta({ description: "The `nextCursor` of the page before." });
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
}
