import type { AnswerOf } from "../../../client/operations.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useWholeList } from "../../../parts/asking/use-whole-list.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { dateAndTimeIn, timeIn } from "../../../times/shown.ts";
import type { Meeting } from "../calendar/use-calendar.ts";
import { useMe } from "../me.ts";
import { say } from "./texts.ts";

type Edit = AnswerOf<"listHistory">["items"][number];

/** What has become of the meeting, in sentences. */
export function History({ meeting }: { meeting: Meeting }) {
  const { me } = useMe();
  const request = { params: { id: meeting.id }, key: `${meeting.version} ${meeting.updatedAt}` };
  const { state, answer, error } = useWholeList("listHistory", request);
  const names = new Map(meeting.attendees.map(({ userId, name }) => [userId, name]));
  return (
    <section class="card stack" aria-labelledby="history">
      <h2 id="history">{say.history}</h2>
      {!answer && <Waiting while={state === "waiting"} />}
      <ProblemNote error={error} />
      <ol class="history">
        {answer?.toReversed().map((edit) => (
          <li key={`${edit.at} ${edit.editType}`}>
            <p>{sentence(edit, names, me.timeZone)}</p>
            {edit.reason && <blockquote>{edit.reason}</blockquote>}
            <p class="small soft">{dateAndTimeIn(edit.at, me.timeZone)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function sentence(edit: Edit, names: ReadonlyMap<string, string>, timeZone: string): string {
  const { editType, requestedBy, requestedByName: who, from, to, response, attendeeIds = [] } = edit;
  const when = (time: { start: string } | null) => (time ? dateAndTimeIn(time.start, timeZone) : "");
  const until = to ? timeIn(to.end, timeZone) : "";
  const whom = attendeeIds.map((id) => names.get(id) ?? say.somebody).join(", ");
  const { edits } = say;
  if (editType === "booked") return edits.booked(who, when(to));
  if (editType === "rescheduled") return edits.rescheduled(who, when(from), when(to));
  if (editType === "pushed") return edits.pushed(who, when(from), when(to));
  if (editType === "extended") return edits.extended(who, until);
  if (editType === "ended") return edits.ended(who, until);
  if (editType === "cancelled") return edits.cancelled(who);
  if (editType === "responded") return edits.responded[response ?? "pending"](who);
  if (editType === "attendee_added") return edits.added(who, whom);
  return attendeeIds.length === 1 && attendeeIds[0] === requestedBy ? edits.left(who) : edits.removed(who, whom);
}
