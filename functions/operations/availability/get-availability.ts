import { availability } from "../../contract/availability.ts";
import { defineOperation } from "../../http/operation.ts";
import { readAvailability } from "../../store/availability/person-availability.ts";

export const getAvailability = defineOperation({
  name: "get-availability",
  area: "availability",
  method: "GET",
  path: "/v1/availability",
  summary: "Shows your availability",
  description: "At version 0 you have not published anything yet.",
  access: ["organizer"],
  answer: {
    status: 200,
    schema: availability,
    description: "Weekly hours and date overrides, as wall-clock times of one zone.",
  },
  refusals: ["not_found"],
  needs: { table: ["BatchGetItem"] },
  handle: async ({ caller }, { table }) => ({
    body: (await readAvailability(table, caller.userId)).availability,
  }),
});
