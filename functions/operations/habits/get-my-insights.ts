import { insights, insightsView } from "../../contract/habits.ts";
import { defineOperation } from "../../http/operation.ts";
import { findHabits } from "../../store/habits/habits.ts";

export const getMyInsights = defineOperation({
  name: "get-my-insights",
  area: "habits",
  method: "GET",
  path: "/v1/me/insights",
  summary: "Shows what was learned about when you like to meet",
  description:
    "It is learned from what you book, accept, decline, move and choose among suggestions, shortly after each. It only changes the " +
    "order of suggested times, and nobody but you can read it.",
  access: "signed-in",
  answer: { status: 200, schema: insights, description: "What is known; empty where nothing is." },
  needs: { table: ["GetItem"] },
  handle: async ({ caller }, { table, clock }) => ({
    body: insightsView(await findHabits(table, caller.userId), clock.now()),
  }),
});
