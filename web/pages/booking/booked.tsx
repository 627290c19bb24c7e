import { ask } from "../../client/ask.ts";
import type { AnswerOf } from "../../client/operations.ts";
import { AddToCalendar } from "../../parts/booking/add-to-calendar.tsx";
import { Facts } from "../../parts/booking/facts.tsx";
import { StepHeading } from "../../parts/booking/step-heading.tsx";
import { When } from "../../parts/booking/when.tsx";
import { Button } from "../../parts/button.tsx";
import type { Draft } from "./draft.ts";
import { guestEmailsIn } from "./guests.ts";
import { say } from "./texts.ts";

interface BookedProps {
  meeting: AnswerOf<"bookMeeting">;
  draft: Draft;
  timeZone: string;
  again(): void;
}

/** It is booked: what, when, with whom, and what to do with it now. */
export function Booked({ meeting, draft, timeZone, again }: BookedProps) {
  return (
    <section class="details stack">
      <StepHeading>
        <span class="tick" aria-hidden="true" /> {say.booked}
      </StepHeading>
      <When start={meeting.start} end={meeting.end} timeZone={timeZone} />
      <Facts
        facts={[
          [say.with, meeting.organizer.name],
          [say.where, meeting.location],
          [say.guests, guestEmailsIn(draft.guests).join(", ")],
          [say.note, meeting.description],
        ]}
      />
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
