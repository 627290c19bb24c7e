import type { Environment } from "../runtime/environment.ts";
import { openAiKey } from "../runtime/openai-key.ts";
import { defaultModel } from "./default-model.ts";
import { openAiSuggestionModel } from "./openai-suggestion-model.ts";
import { recordModelCall } from "./record-model-call.ts";
import type { SuggestionModel } from "./suggestion-model.ts";

/** Undefined where neither the environment nor a secret can hold a key. */
export function openSuggestionModel(environment: Environment): SuggestionModel | undefined {
  const apiKey = openAiKey(environment);
  if (!apiKey) return undefined;
  return openAiSuggestionModel({
    apiKey,
    baseUrl: environment.OPENAI_BASE_URL,
    model: environment.OPENAI_MODEL || defaultModel.name,
    shareTitles: environment.SHARE_TITLES_WITH_MODEL === "yes",
    callsADay: environment.MODEL_CALLS_A_DAY,
    report: recordModelCall,
  });
}
