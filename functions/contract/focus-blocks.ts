import * as z from "zod";
import type { FocusBlock } from "../domain/availability/focus-block.ts";
import { formatInterval } from "../domain/time/format.ts";
import { instantText } from "./fields.ts";

export const focusBlockAnswer = z
  .object({ id: z.string(), start: instantText, end: instantText, title: z.string() })
  .meta({ id: "FocusBlock" });

export function focusBlockView(block: FocusBlock): z.input<typeof focusBlockAnswer> {
  return { id: block.id, title: block.title, ...formatInterval(block) };
}
