import type { ReadyRequest } from "../../../client/apply.ts";
import { useWholeList } from "../../../parts/asking/use-whole-list.ts";
import { Button } from "../../../parts/button.tsx";
import { calendarDateIn } from "../../../times/shown.ts";
import { PlannedMove } from "../clear-day/planned-move.tsx";
import { useMe } from "../me.ts";
import { usePeopleMet } from "../shared/people/people-met.ts";
import { NothingFound } from "../shared/proposals/nothing-found.tsx";
import { SuggestedTimes } from "../shared/proposals/suggested-times.tsx";
import type { AssistantAnswer } from "./assistant.tsx";
import { say } from "./texts.ts";

interface AssistantProposalProps {
  proposal: NonNullable<AssistantAnswer["proposal"]>;
  busy: boolean;
  onTake(request: ReadyRequest): void;
}

/** Times for a meeting, or a plan for several. */
export function AssistantProposal({ proposal, busy, onTake }: AssistantProposalProps) {
  const names = new Map(usePeopleMet().map(({ id, name }) => [id, name]));
  if (proposal.kind === "plan") return <ProposedPlan plan={proposal} busy={busy} onTake={onTake} />;
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

interface ProposedPlanProps extends Omit<AssistantProposalProps, "proposal"> {
  plan: Extract<NonNullable<AssistantAnswer["proposal"]>, { kind: "plan" }>;
}

function ProposedPlan({ plan, busy, onTake }: ProposedPlanProps) {
  const { me } = useMe();
  const { timeZone } = me;
  const { id, moves, unplaced, apply } = plan;
  const date = moves[0] && calendarDateIn(moves[0].from.start, timeZone);
  const { answer } = useWholeList("listMeetings", date ? { query: { date, timeZone, role: "organizer" } } : undefined);
  return (
    <div class="stack">
      <ul class="plan-moves">
        {moves.map((move) => (
          <PlannedMove
            key={move.meetingId}
            move={move}
            meeting={answer?.find((meeting) => meeting.id === move.meetingId)}
            timeZone={timeZone}
            stays={false}
          />
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
