import * as z from "zod";
import { focusBlockAnswer, focusBlockView } from "../../contract/availability.ts";
import { instant, line } from "../../contract/fields.ts";
import { assertFree, maxFocusBlockMinutes } from "../../domain/availability/focus-block.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import { focusBlockWrites } from "../../store/availability/focus-blocks.ts";
import { readCalendarAt } from "../../store/meetings/booking-context.ts";
import { runChange } from "../../use-cases/changes/run-change.ts";

export const addFocusBlock = defineOperation({
  name: "add-focus-block",
  area: "availability",
  method: "POST",
  path: "/v1/focus-blocks",
  summary: "Keeps a time for yourself, once",
  description: "At most 31 days. Nothing may stand on your calendar there, and nothing can be booked over it.",
  access: ["organizer"],
  idempotent: true,
  body: z
    .strictObject({ start: instant, end: instant, title: line(1, 200) })
    .refine(({ start, end }) => start < end, { path: ["end"], message: "The end must come after the start." })
    .refine(({ start, end }) => end - start <= maxFocusBlockMinutes, {
      path: ["end"],
      message: "A focus block lasts 31 days at most.",
    }),
  answer: { status: 201, schema: focusBlockAnswer, description: "The block, on your calendar." },
  refusals: ["in_the_past", "schedule_conflict", "unavailable"],
  needs: { table: ["GetItem", "BatchGetItem", "PutItem", "UpdateItem"] },
  handle: ({ caller, body, idempotency }, services) => {
    const { table, clock } = services;
    const block = { id: newId(), ...body };
    return runChange(services, { caller, idempotency }, async () => {
      const { calendar, pages } = await readCalendarAt(table, caller.userId, block);
      const isThere = calendar.entries.some(({ id }) => id === block.id);
      if (!isThere) assertFree(block, calendar.entries, clock.now());
      const actions = isThere ? [] : focusBlockWrites(caller.userId, block, pages);
      return { body: focusBlockView(block), actions };
    });
  },
});
