import * as z from "zod";
import { cursorInQuery, cursorOf, nextCursor } from "../../contract/cursor.ts";
import { limit, pageOf } from "../../contract/fields.ts";
import { failedMessage, failedMessageView } from "../../contract/messages.ts";
import { defineOperation } from "../../http/operation.ts";
import { listFailedMessages as list } from "../../use-cases/messages/list-messages.ts";

/** The sort key of the last one: its instant and the id of its mail. */
const cursor = cursorOf("failed-messages", z.string().regex(/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z#[\w-]{1,128}$/));

export const listFailedMessages = defineOperation({
  name: "list-failed-messages",
  area: "messages",
  method: "GET",
  path: "/v1/admin/messages",
  summary: "Lists the mails that could not be sent",
  description:
    "The latest first, of this month and the one before: to whom they should have gone, what they were about, and why they were given up. " +
    "A mail that the provider cannot take for a while is tried again for two days before it is here.",
  access: ["admin"],
  query: z.strictObject({ status: z.literal("failed").default("failed"), limit, cursor: cursorInQuery(cursor) }),
  answer: { status: 200, schema: pageOf(failedMessage), description: "A page of failed mails." },
  needs: { table: ["BatchGetItem", "Query"] },
  handle: async ({ query: { limit, cursor: after } }, services) => {
    const { items, names, next } = await list(services, { limit, after });
    return {
      body: { items: items.map((item) => failedMessageView(item, names)), nextCursor: nextCursor(cursor, next) },
    };
  },
});
