import * as z from "zod";

/** Attributes that several entities have. */

/** Minutes or milliseconds since the epoch. */
export const instant = z.int();

export const interval = z.looseObject({ start: instant, end: instant });
