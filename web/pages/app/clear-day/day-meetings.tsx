import type { AnswerOf } from "../../../client/operations.ts";
import { spanIn } from "../../../times/spans.ts";
import { say } from "./texts.ts";

export type Meeting = AnswerOf<"listMeetings">["items"][number];

interface DayMeetingsProps {
  meetings: readonly Meeting[];
  timeZone: string;
  stay: ReadonlySet<string>;
  onToggle(id: string): void;
}

/** The meetings of the date. All of them move but those that are taken out. */
export function DayMeetings({ meetings, timeZone, stay, onToggle }: DayMeetingsProps) {
  return (
    <fieldset class="day-meetings">
      <legend class="label">{say.which}</legend>
      {meetings.map(({ id, title, start, end, attendees }) => (
        <label key={id} class="day-meeting">
          <input type="checkbox" checked={!stay.has(id)} onChange={() => onToggle(id)} />
          <span>
            <strong>{title}</strong>
            <span class="soft small">
              {spanIn({ start, end }, timeZone)} · {attendees.map(({ name }) => name).join(", ")}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
