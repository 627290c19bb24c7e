import type { Adviser } from "../model/adviser.ts";
import { openAiAdviser } from "../model/openai-adviser.ts";
import { type Environment, readEnvironment } from "./environment.ts";
import { recordModelCall } from "./model-calls.ts";
import { openAiKey } from "./openai-key.ts";
import { type Services, tableServices } from "./services.ts";

/** What suggesting times needs besides: kept apart so that other functions' bundles carry nothing of the model. */
export interface SuggestionServices extends Services {
  /** Absent where there is no key: then the rules stand alone. */
  adviser: Adviser | undefined;
}

export function suggestionServices(): SuggestionServices {
  return { ...tableServices(), adviser: openAdviser(readEnvironment()) };
}

function openAdviser(environment: Environment): Adviser | undefined {
  const apiKey = openAiKey(environment);
  if (!apiKey) return undefined;
  return openAiAdviser({
    apiKey,
    baseUrl: environment.OPENAI_BASE_URL,
    model: environment.OPENAI_MODEL,
    shareTitles: environment.SHARE_TITLES_WITH_MODEL === "yes",
    report: recordModelCall,
  });
}
