import type { AnswerOf } from "../../../client/operations.ts";
import { dateIn } from "../../../times/shown.ts";
import { spanIn } from "../../../times/spans.ts";
import { whenAndWhy } from "../shared/proposals/suggested-times.tsx";
import type { Meeting } from "./day-meetings.tsx";
import { say } from "./texts.ts";
import "./clear-day.css";

interface PlannedMoveProps {
  move: AnswerOf<"proposePlan">["moves"][number];
  meeting: Meeting | undefined;
  timeZone: string;
  /** It has been taken out since the plan was made. */
  stays: boolean;
  onToggle?: (() => void) | undefined;
  onOtherTime?: (() => void) | undefined;
  busy?: boolean;
}

/** Where a meeting is, where it would go, and why there. */
export function PlannedMove({ move, meeting, timeZone, stays, onToggle, onOtherTime, busy = false }: PlannedMoveProps) {
  const { from, to, explanation } = move;
  const title = meeting?.title ?? say.meeting;
  return (
    <li class={stays ? "move stays" : "move"}>
      <div>
        <strong>{title}</strong>
        <span class="soft">{spanIn(from, timeZone)}</span>
        {meeting && <span class="soft small">{meeting.attendees.map(({ name }) => name).join(", ")}</span>}
      </div>
      <div>
        <strong>
          <span class="unseen">{say.goesTo} </span>
          {dateIn(to.start, timeZone)}
        </strong>
        <span>{spanIn(to, timeZone)}</span>
        <span class="soft small">{whenAndWhy(explanation)[1] ?? explanation}</span>
      </div>
      {onToggle && (
        <div class="row">
          {onOtherTime && !stays && (
            <button type="button" class="chip" aria-disabled={busy || undefined} onClick={() => !busy && onOtherTime()}>
              {say.otherTime} <span class="unseen">{title}</span>
            </button>
          )}
          <button type="button" class="chip" aria-pressed={stays} onClick={onToggle}>
            {say.leaveOut} <span class="unseen">{title}</span>
          </button>
        </div>
      )}
    </li>
  );
}
