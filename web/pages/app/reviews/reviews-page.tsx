import { reviewWindowDays } from "../../../../functions/domain/reviews/review-window.ts";
import { addDays } from "../../../../functions/domain/time/calendar-date.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useWholeList } from "../../../parts/asking/use-whole-list.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { useTitle } from "../../../parts/use-title.ts";
import { calendarDateIn } from "../../../times/shown.ts";
import { useMe } from "../me.ts";
import { ReviewedMeeting } from "./reviewed-meeting.tsx";
import { say } from "./texts.ts";
import "./reviews.css";

/** The meetings of late, and whether they were worth it. */
export function ReviewsPage() {
  useTitle(say.title);
  const { me } = useMe();
  const today = calendarDateIn(Date.now(), me.timeZone);
  const { state, answer, error, reload } = useWholeList("listMeetings", {
    query: {
      ...{ from: addDays(today, -reviewWindowDays), to: today, timeZone: me.timeZone },
      status: "completed" as never,
    },
  });
  const attended = answer
    ?.filter(
      ({ organizerId, attendees }) =>
        organizerId === me.id || attendees.some(({ userId, response }) => userId === me.id && response !== "declined"),
    )
    .reverse();
  return (
    <div class="reviews stack">
      <h1>{say.title}</h1>
      <p class="soft">{say.intro(reviewWindowDays)}</p>
      <Waiting while={state === "waiting"} />
      <ProblemNote error={error} onAgain={reload} />
      {attended && attended.length > 0 && (
        <ul class="stack">
          {attended.map((meeting) => (
            <ReviewedMeeting key={meeting.id} meeting={meeting} />
          ))}
        </ul>
      )}
      {state === "there" && attended?.length === 0 && <p class="empty">{say.nothing}</p>}
    </div>
  );
}
