import * as z from "zod";

/** A place in a list as clients carry it. What it says is none of their business. */
export function cursorTo(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** A cursor in a query. It is parsed to the place that it was made of. */
export function cursorOf<Place extends z.ZodType>(place: Place) {
  return z
    .string()
    .min(1)
    .max(1024)
    .transform((text, context) => {
      const read = place.safeParse(parsed(text));
      if (read.success) return read.data;
      context.addIssue({ code: "custom", message: "Use the `nextCursor` of a page of this list." });
      return z.NEVER;
    })
    .exactOptional()
    .meta({ description: "The `nextCursor` of the page before this one." });
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
}
