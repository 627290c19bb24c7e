import { useState } from "preact/hooks";
import type { AnswerOf } from "../../../client/operations.ts";
import { Refused } from "../../../client/problem.ts";
import { Button } from "../../../parts/button.tsx";
import { ProblemNote } from "../../../parts/problem-note.tsx";
import { useAnswer } from "../../../parts/use-answer.ts";
import { Waiting } from "../../../parts/waiting.tsx";
import { common } from "../../../texts/common.ts";
import { dateIn, timeIn } from "../../../times/shown.ts";
import { useMe } from "../me.ts";
import { OthersReviews } from "./others-reviews.tsx";
import { ReviewForm } from "./review-form.tsx";
import { say } from "./texts.ts";

type Meeting = AnswerOf<"listMeetings">["items"][number];

/** A meeting that is over. What one has said of it is asked for when somebody looks. */
export function ReviewedMeeting({ meeting }: { meeting: Meeting }) {
  const { me } = useMe();
  const { id, title, start, end, organizer, attendees } = meeting;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li class="card stack">
      <div class="row spread">
        <div>
          <h2>
            <a href={`/app/meetings/${id}`}>{title}</a>
          </h2>
          <p class="soft">
            {dateIn(start, me.timeZone)}, {timeIn(start, me.timeZone)}–{timeIn(end, me.timeZone)}
          </p>
          <p class="small soft">{[organizer.name, ...attendees.map(({ name }) => name)].join(", ")}</p>
        </div>
        <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {say.myReview} <span class="unseen">{title}</span>
        </Button>
      </div>
      {isOpen && <MyReview meetingId={id} />}
      {isOpen && organizer.id === me.id && <OthersReviews meetingId={id} />}
    </li>
  );
}

function MyReview({ meetingId }: { meetingId: string }) {
  const { state, answer, reload, ...loaded } = useAnswer("getMyReview", { params: { id: meetingId } });
  if (state === "waiting") return <Waiting while />;
  const error = "error" in loaded ? loaded.error : undefined;
  const isNew = error instanceof Refused && error.code === "not_found";
  if (error && !isNew) {
    return (
      <ProblemNote error={error}>
        <Button onClick={reload}>{common.again}</Button>
      </ProblemNote>
    );
  }
  return <ReviewForm meetingId={meetingId} first={isNew ? undefined : answer} />;
}
