import * as z from "zod";
import { focusBlockAnswer, focusBlockView } from "../../contract/availability.ts";
import { cursorInQuery, cursorOf, nextCursor } from "../../contract/cursor.ts";
import { limit, pageOf, zoneName } from "../../contract/fields.ts";
import { bound, calendarPosition } from "../../contract/range.ts";
import { defineOperation } from "../../http/operation.ts";
import { listFocusBlocks as list } from "../../use-cases/availability/list-focus-blocks.ts";

const cursor = cursorOf("focus-blocks", calendarPosition);

export const listFocusBlocks = defineOperation({
  name: "list-focus-blocks",
  area: "availability",
  method: "GET",
  path: "/v1/focus-blocks",
  summary: "Lists your one-off focus blocks",
  description:
    "Ascending by start. Default: the next 31 days. Dates are UTC dates unless you name a `timeZone`. A page may hold fewer than " +
    "`limit` blocks, or none. The list goes on while there is a `nextCursor`.",
  access: "signed-in",
  query: z.strictObject({
    from: bound.optional(),
    to: bound.optional(),
    timeZone: zoneName.default("UTC"),
    limit,
    cursor: cursorInQuery(cursor),
  }),
  answer: { status: 200, schema: pageOf(focusBlockAnswer), description: "A page of your focus blocks." },
  needs: { table: ["BatchGetItem", "Query"] },
  handle: async ({ caller, query: { cursor: after, ...query } }, services) => {
    const { blocks, next } = await list(services, { ...query, after, userId: caller.userId });
    return { body: { items: blocks.map(focusBlockView), nextCursor: nextCursor(cursor, next) } };
  },
});
