import { assistantAnswer, assistantRequest, assistantView } from "../../contract/assistant.ts";
import { defineOperation } from "../../http/operation.ts";
import { askAssistant as ask } from "../../use-cases/assistant/ask-assistant.ts";

export const askAssistant = defineOperation({
  name: "ask-assistant",
  area: "assistant",
  method: "POST",
  path: "/v1/assistant/requests",
  summary: "Finds out what somebody wants, and proposes it",
  description:
    "Say it in words, or as an intent. A model turns words into an intent and does nothing else: names of people on your meetings " +
    "are hidden from it, and it knows neither your calendar nor what day it is. Without a model, or where it understands nothing, words " +
    "are refused with `assistant_unavailable`; an intent needs no model. For `book` and `find` it suggests times for a new meeting, for `move` other times for one meeting, or a plan for several that you " +
    "host, and for `clear` a plan. Send an `apply` as it stands to take a proposal. What is missing, or can be read in two ways, comes " +
    "back as one question in `needs`, each choice with the intent to send next. Nothing is changed by asking: no meeting and no " +
    "calendar. A plan is kept as proposed, and expires as others do. It counts as asking for suggestions, and where there is a plan as " +
    "asking for a plan, too; words are counted by the day besides.",
  access: "signed-in",
  visitors: "refused",
  keyless: "keeps at most a proposal",
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
    "assistant_unavailable",
  ],
  needs: {
    table: ["GetItem", "BatchGetItem", "Query", "PutItem"],
    hourlyLimits: true,
    holidays: true,
    intentModel: true,
  },
  throttle: { ratePerSecond: 5, burst: 10 },
  costly: "suggestions",
  handle: async ({ caller: { userId }, body, say }, services) => {
    const answer = await ask(services, userId, body);
    return { body: assistantView(answer, userId, say), language: say.language };
  },
});
