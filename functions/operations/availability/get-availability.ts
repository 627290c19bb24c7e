import { availability, availabilityView } from "../../contract/availability.ts";
import { defineOperation } from "../../http/operation.ts";
import { readPublishedAvailability } from "../../store/availability/person-availability.ts";

export const getAvailability = defineOperation({
  name: "get-availability",
  area: "availability",
  method: "GET",
  path: "/v1/availability",
  summary: "Shows your availability",
  description:
    "At version 0 you have not published anything yet. Hours whose meeting type has been deleted or is inactive count for nothing: they " +
    "say so in `ignored`. Hours are an organizer's: whoever loses that role can neither read nor change them here, and they count for " +
    "nothing, weekly focus time included. With the role they come back as they were.",
  access: ["organizer"],
  answer: {
    status: 200,
    schema: availability,
    description: "Weekly hours and date overrides, as wall-clock times of one zone.",
  },
  refusals: ["not_found"],
  needs: { table: ["BatchGetItem"] },
  handle: async ({ caller }, { table }) => ({
    body: availabilityView(await readPublishedAvailability(table, caller.userId)),
  }),
});
