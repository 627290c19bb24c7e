import * as z from "zod";
import { cursorInQuery, cursorOf, nextCursor } from "../../contract/cursor.ts";
import { identifier, limit, pageOf } from "../../contract/fields.ts";
import { meetingType, typePosition } from "../../contract/meeting-types.ts";
import { defineOperation } from "../../http/operation.ts";
import { listMeetingTypes as list } from "../../use-cases/meeting-types/list-meeting-types.ts";

const cursor = cursorOf("meeting-types", typePosition);

export const listMeetingTypes = defineOperation({
  name: "list-meeting-types",
  area: "meeting-types",
  method: "GET",
  path: "/v1/meeting-types",
  summary: "Lists meeting types",
  description:
    "Lists the organization's types and your own, active or not. With `organizerId` it lists those that can be booked with that " +
    "organizer.",
  access: "signed-in",
  visitors: "refused",
  query: z.strictObject({
    organizerId: identifier.exactOptional(),
    limit,
    cursor: cursorInQuery(cursor),
  }),
  answer: {
    status: 200,
    schema: pageOf(meetingType),
    description: "A page of meeting types, by name. Those of the organization come first.",
  },
  refusals: ["not_found"],
  needs: { table: ["GetItem", "Query"] },
  handle: async ({ query: { cursor: after, ...query }, caller }, services) => {
    const { types, next } = await list(services, { ...query, after, userId: caller.userId });
    return { body: { items: types, nextCursor: nextCursor(cursor, next) } };
  },
});
