import { defaultModel } from "../functions/model/default-model.ts";
import type { Environment } from "../functions/runtime/environment.ts";

/** What is said of suggestions wherever something starts that makes them. */
export function rankingDescription({ OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL }: Environment): string {
  if (!OPENAI_API_KEY) return "are ranked by rules and habits alone, as there is no OPENAI_API_KEY";
  const model = OPENAI_MODEL || defaultModel.name;
  return `are ordered and explained by ${OPENAI_BASE_URL ? `${model} at ${OPENAI_BASE_URL}` : `OpenAI (${model})`}`;
}
