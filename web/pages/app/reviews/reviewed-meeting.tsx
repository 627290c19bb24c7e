import { useState } from "preact/hooks";
import type { AnswerOf } from "../../../client/operations.ts";
import { Button } from "../../../parts/button.tsx";
import { dateAndSpanIn } from "../../../times/spans.ts";
import { useMe } from "../me.ts";
import { MyReview } from "./my-review.tsx";
import { OthersReviews } from "./others-reviews.tsx";
import { say } from "./texts.ts";

type Meeting = AnswerOf<"listMeetings">["items"][number];

/** A meeting that is over. What one has said of it is asked for when somebody looks. */
export function ReviewedMeeting({ meeting }: { meeting: Meeting }) {
  const { me } = useMe();
  const { id, title, organizer, attendees } = meeting;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li class="card stack">
      <div class="row spread">
        <div>
          <h2>
            <a href={`/app/meetings/${id}`}>{title}</a>
          </h2>
          <p class="soft">{dateAndSpanIn(meeting, me.timeZone)}</p>
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
