import * as z from "zod";
import { focusBlockAnswer, focusBlockView } from "../../contract/availability.ts";
import { cursorTo } from "../../contract/cursor.ts";
import { limit, pageOf, zoneName } from "../../contract/fields.ts";
import { agendaCursor, bound } from "../../contract/range.ts";
import { millisecondsPerMinute, minutesPerDay } from "../../domain/time/instant.ts";
import { assertRange, endOf, startOf } from "../../domain/time/range.ts";
import { defineOperation } from "../../http/operation.ts";
import { readFocusBlocksOf } from "../../store/availability/focus-blocks.ts";
import { nextPosition, readEntries } from "../../store/calendar/agenda.ts";

const maxDays = 400;
const defaultDays = 31;

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
  needs: { table: ["BatchGetItem", "Query"] },
  handle: async ({ caller, query }, { table, clock }) => {
    const { timeZone } = query;
    const start = query.from ? startOf(query.from, timeZone) : Math.floor(clock.now() / millisecondsPerMinute);
    const range = { start, end: query.to ? endOf(query.to, timeZone) : start + defaultDays * minutesPerDay };
    assertRange(range, maxDays);
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
