import type { ReadyRequest } from "../../../client/apply.ts";
import { Button } from "../../../parts/button.tsx";
import { NothingFound } from "../proposals/nothing-found.tsx";
import { SuggestedTimes } from "../proposals/suggested-times.tsx";
import type { AssistantAnswer } from "./assistant.tsx";
import { usePeopleMet } from "./people-met.ts";
import { say } from "./texts.ts";

interface AssistantProposalProps {
  proposal: NonNullable<AssistantAnswer["proposal"]>;
  busy: boolean;
  onTake(request: ReadyRequest): void;
}

/** Times for a meeting, or a plan for several. */
export function AssistantProposal({ proposal, busy, onTake }: AssistantProposalProps) {
  const names = new Map(usePeopleMet().map(({ id, name }) => [id, name]));
  if (proposal.kind === "plan") {
    const { id, moves, unplaced, apply } = proposal;
    return (
      <div class="stack">
        <ul class="understood">
          {moves.map(({ meetingId, explanation }) => (
            <li key={meetingId}>{explanation}</li>
          ))}
        </ul>
        {unplaced.length > 0 && <p class="soft">{say.unplaced(unplaced.length)}</p>}
        <div class="row">
          {apply && (
            <Button look="primary" busy={busy} onClick={() => onTake(apply)}>
              {say.moveAll(moves.length)}
            </Button>
          )}
          <a class="button" href={`/app/clear-day?plan=${id}`}>
            {say.seePlan}
          </a>
        </div>
      </div>
    );
  }
  const { suggestions, emptyReason, makingRoom = [] } = proposal;
  const books = suggestions[0]?.apply.path === "/v1/meetings";
  return (
    <div class="stack">
      {suggestions.length > 0 ? (
        <SuggestedTimes
          times={suggestions}
          names={names}
          verb={books ? say.book : say.move}
          busy={busy}
          onTake={({ apply }) => onTake(apply)}
        />
      ) : (
        <NothingFound reason={emptyReason} />
      )}
      {makingRoom.map(({ start, explanation, apply }) => (
        <div key={start} class="note">
          <p>{explanation}</p>
          <Button busy={busy} onClick={() => onTake(apply)}>
            {say.makeRoom}
          </Button>
        </div>
      ))}
    </div>
  );
}
