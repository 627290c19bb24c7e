import type { AnswerOf } from "../../../client/operations.ts";
import { focusHere } from "../../../parts/focus-here.ts";
import { dateAndSpanIn } from "../../../times/spans.ts";
import { say } from "./texts.ts";

/** It is done. */
export function Booked({ meeting, timeZone }: { meeting: AnswerOf<"bookMeeting">; timeZone: string }) {
  const { id, title, location, organizer, attendees } = meeting;
  const waiting = attendees.filter(({ response }) => response === "pending");
  return (
    <section class="card stack booked">
      <h2 ref={focusHere} tabIndex={-1}>
        <span aria-hidden="true">✓ </span>
        {say.booked}
      </h2>
      <p>
        <strong>{title}</strong>
        <br />
        {dateAndSpanIn(meeting, timeZone)}
        {location && (
          <>
            <br />
            {location}
          </>
        )}
      </p>
      <p class="soft">{[organizer.name, ...attendees.map(({ name }) => name)].join(", ")}</p>
      {waiting.length > 0 && <p class="note">{say.invited(waiting.length)}</p>}
      <div class="row">
        <a class="button primary" href={`/app/meetings/${id}`}>
          {say.toMeeting}
        </a>
        <a class="button" href="/app/book">
          {say.another}
        </a>
      </div>
    </section>
  );
}
