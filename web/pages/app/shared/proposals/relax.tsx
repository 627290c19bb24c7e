import type { AnswerOf } from "../../../../client/operations.ts";
import { Button } from "../../../../parts/button.tsx";
import { say } from "./texts.ts";

interface RelaxProps {
  relax: AnswerOf<"previewSuggestions">["relax"];
  /** Without the days and hours that were wished for. */
  onDrop(): void;
}

/** What giving up the wish that is in the way would bring. */
export function Relax({ relax, onDrop }: RelaxProps) {
  if (!relax) return null;
  return (
    <div class="row">
      <p class="soft">{say.withoutWishes(relax.wouldGive)}</p>
      <Button onClick={onDrop}>{say.dropWish}</Button>
    </div>
  );
}
