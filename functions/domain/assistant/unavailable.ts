import { Refusal } from "../refusal.ts";
import type { Texts } from "../texts/texts.ts";

/** Why words came to nothing. */
export type WordsFailure = keyof Texts["assistant"]["unavailable"];

export function assistantUnavailable(failure: WordsFailure): Refusal {
  return new Refusal("assistant_unavailable", (say) => say.assistant.unavailable[failure]);
}
