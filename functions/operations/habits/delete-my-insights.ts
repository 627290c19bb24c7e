import { defineOperation } from "../../http/operation.ts";
import { forgetHabits } from "../../use-cases/habits/forget-habits.ts";

export const deleteMyInsights = defineOperation({
  name: "delete-my-insights",
  area: "habits",
  method: "DELETE",
  path: "/v1/me/insights",
  summary: "Forgets what was learned about when you like to meet",
  description: "From then on only what you decide afterwards is learned. What you decided before never comes back.",
  access: "signed-in",
  answer: { status: 204, description: "Nothing is known any more." },
  refusals: ["unavailable"],
  needs: { table: ["UpdateItem"] },
  handle: async ({ caller }, services) => {
    await forgetHabits(services, caller.userId);
    return {};
  },
});
