import { defineOperation } from "../../http/operation.ts";
import { deleteHabits } from "../../store/habits/habits.ts";
import { withRetries } from "../../store/table/with-retries.ts";

export const deleteMyInsights = defineOperation({
  name: "delete-my-insights",
  area: "habits",
  method: "DELETE",
  path: "/v1/me/insights",
  summary: "Forgets what was learned of when one likes to meet",
  description:
    "From then on it is learned anew, from what you decide afterwards; of what you decided before nothing comes back.",
  access: "signed-in",
  answer: { status: 204, description: "Nothing is known." },
  refusals: ["unavailable"],
  needs: { table: ["UpdateItem"] },
  handle: async ({ caller }, { table, clock }) => {
    await withRetries(() => deleteHabits(table, caller.userId, clock.now()));
    return {};
  },
});
