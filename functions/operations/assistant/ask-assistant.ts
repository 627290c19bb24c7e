import { assistantAnswer, assistantRequest, assistantView } from "../../contract/assistant.ts";
import { defineOperation } from "../../http/operation.ts";
import { askAssistant as ask } from "../../use-cases/assistant/ask-assistant.ts";

export const askAssistant = defineOperation({
  name: "ask-assistant",
  area: "assistant",
  method: "POST",
  path: "/v1/assistant/requests",
  summary: "Finds out what an intent comes to, and proposes it",
  description:
    "For `book` and `find` it suggests times for a new meeting, for `move` other times for one meeting, or a plan for several that you " +
    "host, and for `clear` a plan. Send an `apply` as it stands to take a proposal. What is missing, or can be read in two ways, comes " +
    "back as one question in `needs`, each choice with the intent to send next. Nothing is changed by asking: no meeting and no " +
    "calendar. A plan is kept as proposed, and expires as others do. It counts as asking for suggestions, and where there is a plan as " +
    "asking for a plan, too.",
  access: "signed-in",
  keyless: "changes nothing",
  body: assistantRequest,
  answer: { status: 200, schema: assistantAnswer, description: "What was understood, and a question or a proposal." },
  refusals: [
    "forbidden",
    "not_found",
    "invalid_state",
    "invalid_duration",
    "in_the_past",
    "nothing_to_move",
    "too_late",
    "too_many_changes",
    "too_many_participants",
    "invitation_refused",
  ],
  needs: { table: ["GetItem", "BatchGetItem", "Query", "PutItem"], hourlyLimits: true, holidays: true },
  throttle: { ratePerSecond: 5, burst: 10 },
  costly: "suggestions",
  handle: async ({ caller: { userId }, body, say }, services) => {
    const answer = await ask(services, userId, body.intent);
    return { body: assistantView(answer, userId, say), language: say.language };
  },
});
