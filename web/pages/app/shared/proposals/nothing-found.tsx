import type { AnswerOf } from "../../../../client/operations.ts";
import { say } from "./texts.ts";

/** Why there is nothing to suggest. */
export function NothingFound({ reason }: { reason: AnswerOf<"previewSuggestions">["emptyReason"] }) {
  return <p class="note">{reason ? say.emptyBecause[reason] : say.nothingFound}</p>;
}
