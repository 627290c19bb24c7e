import { saveFile } from "../../client/save-file.ts";
import { ProblemNote } from "../asking/problem-note.tsx";
import { useDoing } from "../asking/use-doing.ts";
import { Button } from "../button.tsx";
import { addToLinks } from "./add-to-links.ts";
import { say } from "./texts.ts";

interface AddToCalendarProps {
  meeting: Parameters<typeof addToLinks>[0];
  /** Asks for the meeting as a file. */
  readFile(): Promise<unknown>;
}

/** The ways into somebody's own calendar: a file for any program, and calendars on the web. */
export function AddToCalendar({ meeting, readFile }: AddToCalendarProps) {
  const { doing, busy, error } = useDoing();
  const save = async () => saveFile(`${meeting.title}.ics`, String(await readFile()), "text/calendar");
  return (
    <section class="stack">
      <h3>{say.addToCalendar}</h3>
      <ul class="row">
        <li>
          <Button busy={busy} onClick={() => doing(save)}>
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
      <ProblemNote error={error} />
    </section>
  );
}
