import * as z from "zod";
import { type Drawback, drawbackCodes } from "../domain/suggestions/drawback.ts";
import type { Texts } from "../domain/texts/texts.ts";

export const drawback = z
  .object({
    code: z.enum(drawbackCodes).meta({ id: "DrawbackCode" }),
    userId: z.string().optional().meta({
      description: "Whom it costs something. You are told of busy times only for yourself and for the organizer.",
    }),
    holiday: z.object({ date: z.string(), region: z.string(), name: z.string() }).optional(),
    window: z
      .int()
      .min(0)
      .optional()
      .meta({ description: "The index of the window of your wishes that it is against." }),
  })
  .meta({ id: "Drawback" });

export function drawbackView({ code, userId, holiday, window }: Drawback, say: Texts): z.input<typeof drawback> {
  return {
    code,
    ...(userId !== undefined && { userId }),
    ...(holiday && { holiday: { date: holiday.date, region: holiday.region, name: holiday.names[say.language] } }),
    ...(window !== undefined && { window }),
  };
}
