import { useEffect, useRef } from "preact/hooks";
import type { AnswerOf } from "../../client/operations.ts";
import { Button } from "../../parts/button.tsx";
import { addToLinks } from "./add-to-links.ts";
import { say } from "./texts.ts";

interface BookedProps {
  meeting: AnswerOf<"bookMeeting">;
  email: string;
  again(): void;
}

/** It is booked. What to do with it now. */
export function Booked({ meeting, email, again }: BookedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="details stack">
      <h2 tabIndex={-1} ref={heading}>
        <span class="tick" aria-hidden="true" /> {say.booked}
      </h2>
      <p>{say.bookedHow(email)}</p>
      <h3>{say.addToCalendar}</h3>
      <ul class="row">
        {addToLinks(meeting).map(({ name, href }) => (
          <li key={name}>
            <a class="button" href={href} target="_blank" rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <div class="row">
        <a class="button" href={`/app/meetings/${meeting.id}`}>
          {say.manage}
        </a>
        <Button look="quiet" onClick={again}>
          {say.bookAnother}
        </Button>
      </div>
    </section>
  );
}
