import * as z from "zod";
import { millisecondsPerMinute, minutesPerDay } from "../../domain/time/instant.ts";
import { cursorTo } from "../../http/cursor.ts";
import { limit, pageOf, zoneName } from "../../http/fields.ts";
import { focusBlockAnswer, focusBlockView } from "../../http/focus-block.ts";
import { defineOperation } from "../../http/operation.ts";
import { agendaCursor, bound, endOf, refuseBadRange, startOf } from "../../http/range.ts";
import { tableServices } from "../../platform/services.ts";
import { nextPosition, readEntries } from "../../store/agenda.ts";
import { readFocusBlocksOf } from "../../store/focus-blocks.ts";

const mostDays = 400;
const usualDays = 31;

export const listFocusBlocks = defineOperation({
  name: "list-focus-blocks",
  area: "availability",
  method: "GET",
  path: "/v1/focus-blocks",
  summary: "Lists the times that you keep for yourself",
  description:
    "One-off blocks, ascending: the 31 days from now unless you say otherwise. Dates are UTC's unless you name a `timeZone`.",
  access: ["organizer"],
  query: z.strictObject({
    from: bound.optional(),
    to: bound.optional(),
    timeZone: zoneName.default("UTC"),
    limit,
    cursor: agendaCursor,
  }),
  answer: { status: 200, schema: pageOf(focusBlockAnswer), description: "A page of your focus blocks." },
  grants: { table: ["BatchGetItem", "Query"] },
  services: tableServices,
  handle: async ({ caller, query }, { table, clock }) => {
    const { timeZone } = query;
    const start = query.from ? startOf(query.from, timeZone) : Math.floor(clock.now() / millisecondsPerMinute);
    const range = { start, end: query.to ? endOf(query.to, timeZone) : start + usualDays * minutesPerDay };
    refuseBadRange(range, mostDays);
    const entries = await readEntries(table, {
      userId: caller.userId,
      range,
      isWanted: ({ kind }) => kind === "focus",
      after: query.cursor,
      limit: query.limit,
    });
    const next = nextPosition(entries, query.limit);
    const blocks = await readFocusBlocksOf(table, caller.userId, entries.slice(0, query.limit));
    return { body: { items: blocks.map(focusBlockView), nextCursor: next ? cursorTo(next) : null } };
  },
});
