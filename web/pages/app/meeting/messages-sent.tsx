import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useWholeList } from "../../../parts/asking/use-whole-list.ts";
import { dateAndTimeIn } from "../../../times/shown.ts";
import type { Meeting } from "../calendar/use-calendar.ts";
import { useMe } from "../me.ts";
import { say } from "./texts.ts";

const latestFirst = (one: { at: string }, other: { at: string }) => other.at.localeCompare(one.at);

/** What was mailed to whom, and what became of it. For the organizer. */
export function MessagesSent({ meeting }: { meeting: Meeting }) {
  const { me } = useMe();
  const request = { params: { id: meeting.id }, key: `${meeting.version}` };
  const { answer, error } = useWholeList("listMeetingMessages", request);
  return (
    <section class="card stack" aria-labelledby="messages">
      <h2 id="messages">{say.messages}</h2>
      <ProblemNote error={error} />
      {answer?.length === 0 && <p class="soft">{say.noMessages}</p>}
      {answer && answer.length > 0 && (
        <details>
          <summary>{say.messageCount(answer.length)}</summary>
          <ul class="messages-list">
            {answer.toSorted(latestFirst).map(({ to, kind, status, dropReason, fault, at }) => (
              <li key={`${to.userId} ${kind} ${at}`}>
                <span>
                  {to.name ?? say.formerUser}: {say.messageKinds[kind]}
                </span>
                <span class={status === "failed" ? "small error" : "small soft"}>
                  {say.messageStatuses[status]}
                  {dropReason && ` (${say.dropReasons[dropReason]})`}
                  {fault && ` (${say.faults[fault]})`}, {dateAndTimeIn(at, me.timeZone)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
