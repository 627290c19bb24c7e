import * as z from "zod";
import { cursorInQuery, cursorOf, nextCursor } from "../../contract/cursor.ts";
import { commaSeparated, identifier, limit, pageOf } from "../../contract/fields.ts";
import { suggestionAnswer, suggestionView } from "../../contract/suggestions.ts";
import { suggestionStatuses } from "../../domain/suggestions/suggestion.ts";
import { defineOperation } from "../../http/operation.ts";
import { listInbox } from "../../use-cases/suggestions/list-inbox.ts";

const cursor = cursorOf("suggestions", identifier);

export const listSuggestions = defineOperation({
  name: "list-suggestions",
  area: "suggestions",
  method: "GET",
  path: "/v1/suggestions",
  summary: "Shows the inbox: your meetings that no longer fit, and other times for them",
  description:
    "Your meetings of the next 14 days are looked through on a schedule. The list holds the open suggestions, ascending by the " +
    "starts of the meetings; `status` can name others, separated by commas. Open suggestions are compared with the calendars as they " +
    "are now: every time shown can be taken by sending its `apply` as it stands. A page may hold fewer than `limit` suggestions, as " +
    "some may have changed since they were found. The list goes on while there is a `nextCursor`.",
  access: ["organizer"],
  query: z.strictObject({
    status: commaSeparated(z.enum(suggestionStatuses), suggestionStatuses.length).default(["open"]),
    limit,
    cursor: cursorInQuery(cursor),
  }),
  answer: { status: 200, schema: pageOf(suggestionAnswer), description: "A page of your suggestions." },
  needs: { table: ["BatchGetItem", "Query"] },
  handle: async ({ caller, say, query: { status: statuses, limit, cursor: after } }, services) => {
    const { items, next } = await listInbox(services, { organizerId: caller.userId, statuses, limit, after });
    return {
      body: { items: items.map((item) => suggestionView(item, say)), nextCursor: nextCursor(cursor, next) },
      language: say.language,
    };
  },
});
