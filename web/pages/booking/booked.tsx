import { useState } from "preact/hooks";
import { ask } from "../../client/ask.ts";
import type { AnswerOf } from "../../client/operations.ts";
import { saveFile } from "../../client/save-file.ts";
import { Button } from "../../parts/button.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { StepHeading } from "../../parts/step-heading.tsx";
import { useDoing } from "../../parts/use-doing.ts";
import { addToLinks } from "./add-to-links.ts";
import { attendeeEmailsIn } from "./book.ts";
import type { Draft } from "./draft.ts";
import { say } from "./texts.ts";
import { When } from "./when.tsx";

interface BookedProps {
  meeting: AnswerOf<"bookMeeting">;
  draft: Draft;
  timeZone: string;
  again(): void;
}

/** It is booked: what, when, with whom, and what to do with it now. */
export function Booked({ meeting, draft, timeZone, again }: BookedProps) {
  const { doing, busy, error } = useDoing();
  const [title] = useState(document.title);
  const minutes = (Date.parse(meeting.end) - Date.parse(meeting.start)) / 60_000;
  const guests = attendeeEmailsIn(draft);
  const facts = [
    [say.with, meeting.organizer.name],
    [say.where, meeting.location],
    [say.guests, guests.join(", ")],
    [say.note, meeting.description],
  ].filter(([, fact]) => fact);
  return (
    <section class="details stack">
      <StepHeading>
        <span class="tick" aria-hidden="true" /> {say.booked}
      </StepHeading>
      <When start={meeting.start} minutes={minutes} timeZone={timeZone} />
      <dl class="facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt class="soft small">{name}</dt>
            <dd class="said">{fact}</dd>
          </div>
        ))}
      </dl>
      <p>{say.bookedHow(draft.email)}</p>
      <h3>{say.addToCalendar}</h3>
      <ul class="row">
        <li>
          <Button
            busy={busy}
            onClick={() =>
              doing(async () => {
                const file = await ask("getCalendarFile", { params: { id: meeting.id } });
                saveFile(`${title}.ics`, String(file), "text/calendar");
              })
            }
          >
            {say.calendarFile}
          </Button>
        </li>
        {addToLinks(meeting).map(({ name, href }) => (
          <li key={name}>
            <a class="button" href={href} target="_blank" rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
      {error !== undefined && <ProblemNote error={error} />}
      <div class="row">
        <a class="button" href={`/app/meetings/${meeting.id}`}>
          {say.manage}
        </a>
        <Button look="quiet" onClick={again}>
          {say.bookAnother}
        </Button>
      </div>
      <p class="soft small">{say.manageHow}</p>
    </section>
  );
}
