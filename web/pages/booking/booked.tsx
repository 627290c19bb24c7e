import { ask } from "../../client/ask.ts";
import type { AnswerOf } from "../../client/operations.ts";
import { AddToCalendar } from "../../parts/booking/add-to-calendar.tsx";
import { Button } from "../../parts/button.tsx";
import { StepHeading } from "../../parts/step-heading.tsx";
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
            <dd class="said" dir="auto">
              {fact}
            </dd>
          </div>
        ))}
      </dl>
      <p>{say.bookedHow(draft.email)}</p>
      <AddToCalendar meeting={meeting} readFile={() => ask("getCalendarFile", { params: { id: meeting.id } })} />
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
