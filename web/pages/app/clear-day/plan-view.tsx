import type { AnswerOf } from "../../../client/operations.ts";
import { Refused } from "../../../client/problem.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import type { useDoing } from "../../../parts/asking/use-doing.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { Button } from "../../../parts/button.tsx";
import { focusHere } from "../../../parts/focus-here.ts";
import { dateNamed, timeIn } from "../../../times/shown.ts";
import type { Meeting } from "./day-meetings.tsx";
import { PlannedMove } from "./planned-move.tsx";
import type { RefusedTime } from "./refused-times.ts";
import { say } from "./texts.ts";

interface PlanViewProps {
  plan: AnswerOf<"proposePlan">;
  date: string;
  meetings: readonly Meeting[];
  timeZone: string;
  stay: ReadonlySet<string>;
  onToggle(id: string): void;
  /** Others are to stay than when it was made. */
  isOutOfDate: boolean;
  proposing: ReturnType<typeof useDoing>;
  applying: ReturnType<typeof useDoing>;
  onPropose(): void;
  /** Plans again, without that time. Undefined where enough were refused. */
  onOtherTime: ((time: RefusedTime) => void) | undefined;
  onApply(): void;
  onStartOver(): void;
}

/** Before and after, side by side. */
export function PlanView(props: PlanViewProps) {
  const { plan, date, meetings, timeZone, stay, onToggle, isOutOfDate, proposing, applying } = props;
  const { status, moves, unplaced } = plan;
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const isStale = applying.error instanceof Refused && applying.error.code === "plan_stale";
  const planned = new Set([...moves, ...unplaced].map(({ meetingId }) => meetingId));
  const leftOut = meetings.filter(({ id }) => !planned.has(id) && stay.has(id));
  return (
    <section class="card stack" aria-busy={proposing.busy || applying.busy}>
      <div class="row spread">
        <h2 tabIndex={-1} ref={focusHere}>
          {dateNamed(date)}
        </h2>
        {status === "proposed" && (
          <Button look="quiet" onClick={props.onStartOver}>
            {say.otherWishes}
          </Button>
        )}
      </div>
      <p>{status === "applied" ? say.applied : say.planned(moves.length, unplaced.length)}</p>
      {moves.length > 0 && (
        <div class="plan">
          <div class="plan-head label" aria-hidden="true">
            <span>{say.before}</span>
            <span>{say.after}</span>
          </div>
          <ul class="plan-moves">
            {moves.map((move) => (
              <PlannedMove
                key={move.meetingId}
                move={move}
                meeting={byId.get(move.meetingId)}
                timeZone={timeZone}
                stays={stay.has(move.meetingId)}
                onToggle={status === "proposed" ? () => onToggle(move.meetingId) : undefined}
                onOtherTime={status === "proposed" && props.onOtherTime ? () => props.onOtherTime!(move.to) : undefined}
                busy={proposing.busy || applying.busy}
              />
            ))}
          </ul>
        </div>
      )}
      {(unplaced.length > 0 || leftOut.length > 0) && (
        <div class="stack">
          <h3>{say.staying}</h3>
          <ul class="staying">
            {unplaced.map(({ meetingId, reason, relax }) => (
              <li key={meetingId}>
                <strong>{nameOf(byId.get(meetingId), timeZone)}</strong>
                <span class="soft">
                  {say.because[reason]} {relax && say.withoutWishes(relax.wouldGive)}
                </span>
              </li>
            ))}
            {leftOut.map((meeting) => (
              <li key={meeting.id}>
                <strong>{nameOf(meeting, timeZone)}</strong>
                {status === "proposed" ? (
                  <Button onClick={() => onToggle(meeting.id)}>{say.takeIn}</Button>
                ) : (
                  <span class="soft">{say.leftOut}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <ProblemNote error={proposing.error} />
      <ProblemNote error={applying.error}>
        {isStale && (
          <Button busy={proposing.busy} onClick={props.onPropose}>
            {say.newPlan}
          </Button>
        )}
      </ProblemNote>
      {(proposing.busy || applying.busy) && <Waiting while />}
      <div class="row">
        {status === "applied" && (
          <a class="button primary" href="/app/calendar">
            {say.toCalendar}
          </a>
        )}
        {status !== "applied" && isOutOfDate && (
          <Button look="primary" busy={proposing.busy} onClick={props.onPropose}>
            {proposing.busy ? say.planning : say.planAgain}
          </Button>
        )}
        {status !== "applied" && !isOutOfDate && moves.length > 0 && !isStale && (
          <Button look="primary" busy={applying.busy || proposing.busy} onClick={props.onApply}>
            {applying.busy ? say.moving(moves.length) : status === "applying" ? say.goOn : say.moveAll(moves.length)}
          </Button>
        )}
        {status === "proposed" && !applying.busy && (
          <a class="button" href="/app/calendar">
            {say.moveNone}
          </a>
        )}
      </div>
    </section>
  );
}

function nameOf(meeting: Meeting | undefined, timeZone: string): string {
  return meeting ? `${timeIn(meeting.start, timeZone)} ${meeting.title}` : say.meeting;
}
