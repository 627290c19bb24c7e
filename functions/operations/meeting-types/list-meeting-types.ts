import * as z from "zod";
import { cursorOf, cursorTo } from "../../contract/cursor.ts";
import { identifier, limit, pageOf } from "../../contract/fields.ts";
import { meetingType, placeOfType } from "../../contract/meeting-types.ts";
import { canBeBooked, type MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import { compareTypes } from "../../domain/meeting-types/order.ts";
import { defineOperation } from "../../http/operation.ts";
import type { Table } from "../../runtime/table.ts";
import { readMeetingTypes } from "../../store/meeting-types/meeting-types.ts";
import { readOrganizer } from "../../store/people/profiles.ts";

export const listMeetingTypes = defineOperation({
  name: "list-meeting-types",
  area: "meeting-types",
  method: "GET",
  path: "/v1/meeting-types",
  summary: "Lists meeting types",
  description:
    "The organization's and one's own, whatever their kind and also those that are not active. With `organizerId` those that can be booked with that organizer.",
  access: "signed-in",
  query: z.strictObject({
    organizerId: identifier.exactOptional(),
    limit,
    cursor: cursorOf(placeOfType),
  }),
  answer: {
    status: 200,
    schema: pageOf(meetingType),
    description: "Meeting types, the organization's first, by name.",
  },
  refusals: ["not_found"],
  needs: { table: ["GetItem", "Query"] },
  handle: async ({ query, caller }, { table }) => {
    const { organizerId, cursor } = query;
    const types = organizerId
      ? await typesBookableWith(table, organizerId)
      : await readMeetingTypes(table, caller.userId);
    const following = types.sort(compareTypes).filter((type) => !cursor || compareTypes(cursor, type) < 0);
    const items = following.slice(0, query.limit);
    const last = following.length > query.limit ? items.at(-1) : undefined;
    return { body: { items, nextCursor: last ? cursorTo(placeOfType.parse(last)) : null } };
  },
});

async function typesBookableWith(table: Table, organizerId: string): Promise<MeetingType[]> {
  await readOrganizer(table, organizerId);
  return (await readMeetingTypes(table, organizerId)).filter(canBeBooked);
}
