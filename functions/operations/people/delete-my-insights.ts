import { defineOperation } from "../../http/operation.ts";
import { retrying } from "../../platform/retrying.ts";
import { tableServices } from "../../platform/services.ts";
import { deleteHabits } from "../../store/habits.ts";

export const deleteMyInsights = defineOperation({
  name: "delete-my-insights",
  area: "people",
  method: "DELETE",
  path: "/v1/me/insights",
  summary: "Forgets what was learned of when one likes to meet",
  description:
    "From then on it is learned anew, from what you decide afterwards; of what you decided before nothing comes back.",
  access: "signed-in",
  answer: { status: 204, description: "Nothing is known." },
  refusals: ["unavailable"],
  grants: { table: ["UpdateItem"] },
  services: tableServices,
  handle: async ({ caller }, { table, clock }) => {
    await retrying(() => deleteHabits(table, caller.userId, clock.now()));
    return {};
  },
});
