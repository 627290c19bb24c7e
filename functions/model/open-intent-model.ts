import type { Environment } from "../runtime/environment.ts";
import { openAiKey } from "../runtime/openai-key.ts";
import { defaultModel } from "./default-model.ts";
import type { IntentModel } from "./intent-model.ts";
import { openAiIntentModel } from "./openai-intent-model.ts";
import { recordModelCall } from "./record-model-call.ts";

/** Undefined where neither the environment nor a secret can hold a key. */
export function openIntentModel(environment: Environment): IntentModel | undefined {
  const apiKey = openAiKey(environment);
  if (!apiKey) return undefined;
  return openAiIntentModel({
    apiKey,
    baseUrl: environment.OPENAI_BASE_URL,
    model: environment.OPENAI_MODEL || defaultModel.name,
    callsADay: environment.MODEL_CALLS_A_DAY,
    asksADayOfPerson: environment.MAX_ASSISTANT_REQUESTS_A_DAY,
    report: recordModelCall,
  });
}
