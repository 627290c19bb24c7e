import { useEffect, useState } from "preact/hooks";
import { useRoute } from "preact-iso";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { useRereading } from "../../../parts/asking/use-rereading.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { Button } from "../../../parts/button.tsx";
import { useTitle } from "../../../parts/use-title.ts";
import { common } from "../../../texts/common.ts";
import { useNow } from "../../../times/use-now.ts";
import { isMeetingOn } from "../calendar/entries.ts";
import { useMe } from "../me.ts";
import { MyReview } from "../reviews/my-review.tsx";
import { Undo, type Undoable } from "../shared/undo.tsx";
import { Actions } from "./actions.tsx";
import { History } from "./history.tsx";
import { MessagesSent } from "./messages-sent.tsx";
import { OtherTimes } from "./other-times.tsx";
import type { PartProps } from "./part.ts";
import { People } from "./people.tsx";
import { Respond } from "./respond.tsx";
import { say } from "./texts.ts";
import { What } from "./what.tsx";
import "../calendar/calendar.css";
import "./meeting.css";

/** Everything about one meeting, and what can be done about it. Mails lead here. */
export function MeetingPage() {
  const { params } = useRoute();
  const id = params.id!;
  const { state, answer, error, reload } = useAnswer("getMeeting", { params: { id } });
  useRereading(reload);
  const [done, setDone] = useState<Undoable>();
  const meeting = answer?.id === id ? answer : undefined;
  const now = useNow();
  const hasEnded = meeting !== undefined && isMeetingOn(meeting) && Date.parse(meeting.end) <= now * 60_000;
  useEffect(() => {
    if (hasEnded) reload();
  }, [hasEnded]);
  const changed = (undoable: Undoable) => {
    setDone(undoable);
    reload();
  };

  if (!meeting) {
    if (state !== "failed") return <Waiting while={true} />;
    return (
      <div class="empty">
        <ProblemNote error={error}>
          <div class="row">
            <Button onClick={reload}>{common.again}</Button>
            <a class="button" href="/app/calendar">
              {say.toCalendar}
            </a>
          </div>
        </ProblemNote>
      </div>
    );
  }
  return (
    <>
      <View meeting={meeting} onChanged={changed} />
      {done && <Undo done={done} onUndone={reload} onGone={() => setDone(undefined)} />}
    </>
  );
}

function View({ meeting, onChanged }: PartProps) {
  useTitle(meeting.title);
  const { me } = useMe();
  const now = useNow();
  const isHost = meeting.organizerId === me.id;
  const own = meeting.attendees.find(({ userId }) => userId === me.id);
  const hasBegun = Date.parse(meeting.start) <= now * 60_000;
  const isOn = isMeetingOn(meeting);
  const shared = { meeting, onChanged };
  return (
    <article class="meeting" aria-labelledby="meeting-title">
      <What meeting={meeting} now={now} />
      {isOn && own && !isHost && <Respond {...shared} response={own.response} />}
      {isOn && <Actions {...shared} isHost={isHost} hasBegun={hasBegun} />}
      <div class="columns">
        <div class="stack">
          {isOn && !hasBegun && own?.response !== "declined" && <OtherTimes {...shared} isHost={isHost} />}
          {meeting.status === "completed" && own?.response !== "declined" && canReview(meeting, now) && (
            <section class="card stack" aria-labelledby="review">
              <h2 id="review">{say.review}</h2>
              <p class="small soft">{say.reviewPrivacy}</p>
              <MyReview meetingId={meeting.id} />
            </section>
          )}
          <History meeting={meeting} />
        </div>
        <div class="stack">
          <People {...shared} canChange={isHost && isOn && !hasBegun} />
          {isHost && <MessagesSent meeting={meeting} />}
        </div>
      </div>
    </article>
  );
}

const daysToReview = 14;

function canReview({ end }: PartProps["meeting"], now: number): boolean {
  return now < Date.parse(end) / 60_000 + daysToReview * 24 * 60;
}
