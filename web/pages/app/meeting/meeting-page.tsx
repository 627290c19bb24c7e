import { useState } from "preact/hooks";
import { useRoute } from "preact-iso";
import { Button } from "../../../parts/button.tsx";
import { ProblemNote } from "../../../parts/problem-note.tsx";
import { useAnswer } from "../../../parts/use-answer.ts";
import { Waiting } from "../../../parts/waiting.tsx";
import { common } from "../../../texts/common.ts";
import { useNow } from "../../../times/use-now.ts";
import { isMeetingOn } from "../calendar/entries.ts";
import { Undo, type Undoable } from "../calendar/undo.tsx";
import { useMe } from "../me.ts";
import { Actions } from "./actions.tsx";
import { History } from "./history.tsx";
import { MessagesSent } from "./messages-sent.tsx";
import { OtherTimes } from "./other-times.tsx";
import type { PartProps } from "./part.ts";
import { People } from "./people.tsx";
import { Respond } from "./respond.tsx";
import { MyReview } from "./review.tsx";
import { say } from "./texts.ts";
import { What } from "./what.tsx";
import "../calendar/calendar.css";
import "./meeting.css";

/** Everything about one meeting, and what can be done about it. Mails lead here. */
export function MeetingPage() {
  const { params } = useRoute();
  const id = params.id!;
  const { answer, reload, ...loaded } = useAnswer("getMeeting", { params: { id } });
  const [done, setDone] = useState<Undoable>();
  const meeting = answer?.id === id ? answer : undefined;
  const changed = (undoable: Undoable) => {
    setDone(undoable);
    reload();
  };

  if (!meeting) {
    if (loaded.state !== "failed") return <Waiting while={true} />;
    return (
      <div class="empty">
        <ProblemNote error={loaded.error}>
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
      {done && <Undo key={done.text} done={done} onUndone={reload} onGone={() => setDone(undefined)} />}
    </>
  );
}

function View({ meeting, onChanged }: PartProps) {
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
          {meeting.status === "completed" && <MyReview meeting={meeting} />}
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
