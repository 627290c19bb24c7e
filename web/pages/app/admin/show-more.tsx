import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { Button } from "../../../parts/button.tsx";
import { say } from "./texts.ts";

interface ShowMoreProps {
  busy: boolean;
  error: unknown;
  more: (() => void) | undefined;
}

/** The next page of a list, where there is one. */
export function ShowMore({ busy, error, more }: ShowMoreProps) {
  return (
    <>
      <ProblemNote error={error} />
      {more && (
        <div class="row">
          <Button busy={busy} onClick={more}>
            {say.more}
          </Button>
        </div>
      )}
    </>
  );
}
