import * as z from "zod";
import { drawbackCodes } from "../../domain/suggestions/drawback.ts";
import { languages } from "../../domain/texts/language.ts";

const holiday = z.looseObject({ date: z.string(), region: z.string(), names: z.record(z.enum(languages), z.string()) });

/** Earlier releases kept none. */
export const drawbacks = z
  .array(
    z.looseObject({
      code: z.enum(drawbackCodes),
      userId: z.string().exactOptional(),
      holiday: holiday.exactOptional(),
      window: z.int().exactOptional(),
    }),
  )
  .default([]);

export const localTimes = z.array(z.looseObject({ userId: z.string(), start: z.string() }));
