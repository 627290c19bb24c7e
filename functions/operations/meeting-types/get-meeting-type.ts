import * as z from "zod";
import { identifier } from "../../contract/fields.ts";
import { meetingType } from "../../contract/meeting-types.ts";
import { canBeBooked } from "../../domain/meeting-types/meeting-type.ts";
import { notFound } from "../../domain/refusal.ts";
import { defineOperation } from "../../http/operation.ts";
import { readMeetingType } from "../../store/meeting-types/meeting-types.ts";
import { readOrganizer } from "../../store/people/profiles.ts";

export const getMeetingType = defineOperation({
  name: "get-meeting-type",
  area: "meeting-types",
  method: "GET",
  path: "/v1/meeting-types/{id}",
  summary: "Shows a meeting type",
  description:
    "One of the organization's or of one's own. With `organizerId` also one of that organizer's own, if it can be booked.",
  access: "signed-in",
  params: z.strictObject({ id: identifier }),
  query: z.strictObject({ organizerId: identifier.exactOptional() }),
  answer: { status: 200, schema: meetingType, description: "The type." },
  refusals: ["not_found"],
  needs: { table: ["GetItem", "BatchGetItem"] },
  handle: async ({ params, query: { organizerId }, caller }, { table }) => {
    const hostId = organizerId ?? caller.userId;
    if (organizerId) await readOrganizer(table, organizerId);
    const type = await readMeetingType(table, hostId, params.id);
    const isHidden = type?.scope === "personal" && hostId !== caller.userId && !canBeBooked(type);
    if (!type || isHidden) throw notFound("meeting type");
    return { body: type };
  },
});
