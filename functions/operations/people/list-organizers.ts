import * as z from "zod";
import { cursorInQuery, cursorOf, nextCursor } from "../../contract/cursor.ts";
import { identifier, limit, pageOf } from "../../contract/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { listOrganizers as listFromIndex, organizerShards } from "../../store/people/organizers.ts";

const organizer = z.object({ id: identifier, name: z.string(), timeZone: z.string() }).meta({ id: "Organizer" });

const shard = z
  .int()
  .min(0)
  .max(organizerShards - 1);

const cursor = cursorOf("organizers", z.object({ shard, userId: identifier }));

export const listOrganizers = defineOperation({
  name: "list-organizers",
  area: "people",
  method: "GET",
  path: "/v1/organizers",
  summary: "Lists the organizers who can be booked",
  description: "Lists organizers who have open hours that count, in no particular order.",
  access: "signed-in",
  visitors: "refused",
  query: z.strictObject({ limit, cursor: cursorInQuery(cursor) }),
  answer: {
    status: 200,
    schema: pageOf(organizer),
    description: "Organizers.",
  },
  needs: { table: ["GetItem", "Query"] },
  handle: async ({ query }, { table }) => {
    const { items, next } = await listFromIndex(table, query.limit, query.cursor);
    return {
      body: {
        items: items.map(({ userId, name, timeZone }) => ({ id: userId, name, timeZone })),
        nextCursor: nextCursor(cursor, next),
      },
    };
  },
});
