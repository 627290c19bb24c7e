import * as z from "zod";
import { says } from "./says.ts";

/** It is raised when the contents of a cursor change: a client that still has an old one is told to begin again. */
const cursorVersion = 1;

/**
 * A place in a list as clients carry it, as a codec: `z.encode` makes the text, and parsing gives the place back. The text says for
 * which list it was made. Anything that this codec would not have written exactly so is refused.
 */
export function cursorOf<Place>(list: string, place: z.ZodType<Place>) {
  const contents = z.tuple([z.literal(cursorVersion), z.literal(list), place]);
  return z.codec(z.string().min(1).max(1024).meta({ pattern: "^[\\w-]+$" }), z.custom<Place>(), {
    encode: (at) => base64url(contents.parse([cursorVersion, list, at])),
    decode: (text, context) => {
      const read = contents.safeParse(jsonIn(text));
      if (read.success && base64url(read.data) === text) return read.data[2];
      context.issues.push({ code: "custom", message: says("cursor"), input: text });
      return z.NEVER;
    },
  });
}

/** The parameter by which a list goes on. */
export function cursorInQuery<Cursor extends z.ZodType>(cursor: Cursor) {
  return cursor.exactOptional().meta({ description: "The `nextCursor` of the page before this one." });
}

/** What a page says of the one after it: null where there is none. */
export function nextCursor<Place>(cursor: z.ZodType<Place, string>, next: Place | undefined): string | null {
  return next === undefined ? null : z.encode(cursor, next);
}

function base64url(contents: unknown): string {
  return Buffer.from(JSON.stringify(contents)).toString("base64url");
}

function jsonIn(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
}
