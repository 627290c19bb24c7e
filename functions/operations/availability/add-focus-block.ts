import * as z from "zod";
import { focusBlockAnswer, focusBlockView } from "../../contract/availability.ts";
import { instant } from "../../contract/fields.ts";
import { says } from "../../contract/says.ts";
import { line } from "../../contract/text.ts";
import { maxFocusBlockMinutes } from "../../domain/availability/focus-block.ts";
import { minutesPerDay } from "../../domain/time/instant.ts";
import { defineOperation } from "../../http/operation.ts";
import { addFocusBlock as add } from "../../use-cases/availability/add-focus-block.ts";

export const addFocusBlock = defineOperation({
  name: "add-focus-block",
  area: "availability",
  method: "POST",
  path: "/v1/focus-blocks",
  summary: "Adds a one-off focus block",
  description:
    "For everybody, organizer or not. Keeps a time for yourself, for at most 31 days. Your calendar must be free then, and nothing " +
    "can be booked over the block.",
  access: "signed-in",
  body: z
    .strictObject({ start: instant, end: instant, title: line(1, 200) })
    .refine(({ start, end }) => start < end, { path: ["end"], message: says("endAfterStart") })
    .refine(({ start, end }) => end - start <= maxFocusBlockMinutes, {
      path: ["end"],
      message: says("focusBlockDays", maxFocusBlockMinutes / minutesPerDay),
    }),
  answer: { status: 201, schema: focusBlockAnswer, description: "The block, on your calendar." },
  refusals: ["in_the_past", "schedule_conflict", "unavailable"],
  needs: { table: ["GetItem", "BatchGetItem", "PutItem", "UpdateItem"] },
  handle: (request, services) => add(services, request, request.body, focusBlockView),
});
