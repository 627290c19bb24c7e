import * as z from "zod";
import { identifier } from "../../contract/fields.ts";
import { meetingType } from "../../contract/meeting-types.ts";
import { defineOperation } from "../../http/operation.ts";
import { readVisibleType } from "../../use-cases/meeting-types/read-visible-type.ts";

export const getMeetingType = defineOperation({
  name: "get-meeting-type",
  area: "meeting-types",
  method: "GET",
  path: "/v1/meeting-types/{id}",
  summary: "Shows a meeting type",
  description:
    "Shows a type of the organization or one of your own. With `organizerId` also one of that organizer's own, if it can be booked.",
  access: "signed-in",
  visitors: "refused",
  params: z.strictObject({ id: identifier }),
  query: z.strictObject({ organizerId: identifier.exactOptional() }),
  answer: { status: 200, schema: meetingType, description: "The type." },
  refusals: ["not_found"],
  needs: { table: ["GetItem", "BatchGetItem"] },
  handle: async ({ params, query, caller }, services) => ({
    body: await readVisibleType(services, caller.userId, params.id, query.organizerId),
  }),
});
