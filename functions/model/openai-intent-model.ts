import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import { consult, type ModelSettings } from "./consult.ts";
import { defaultModel } from "./default-model.ts";
import { intentFormat, spokenIntentFrom } from "./intent-answer.ts";
import type { IntentModel } from "./intent-model.ts";
import { intentPrompt } from "./intent-prompt.ts";

export interface IntentModelSettings extends ModelSettings {
  asksADayOfPerson: number;
}

/** Several times what an intent takes, as some models indent. */
const maxTokens = 1_500;

/** A model that is asked through OpenAI's chat completions. */
export function openAiIntentModel(settings: IntentModelSettings): IntentModel {
  return {
    asksADayOfPerson: settings.asksADayOfPerson,
    understand: (text, mayCall) =>
      consult(settings, { request: requestFor(text, settings.model), read: spokenIntentFrom }, mayCall),
  };
}

/** Other models than the default keep their own settings. */
function requestFor(text: string, model: string): ChatCompletionCreateParamsNonStreaming {
  return {
    model,
    messages: intentPrompt(text),
    response_format: intentFormat,
    store: false,
    ...(model === defaultModel.name && {
      reasoning_effort: defaultModel.reasoningEffort,
      max_completion_tokens: maxTokens,
    }),
  };
}
