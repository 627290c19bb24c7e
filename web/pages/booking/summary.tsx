import type { AnswerOf } from "../../client/operations.ts";
import { ZonePicker } from "../../parts/zone-picker.tsx";
import { common } from "../../texts/common.ts";
import { dateIn, showTheSame, timeIn } from "../../times/shown.ts";
import type { Draft } from "./draft.ts";
import { say } from "./texts.ts";

interface SummaryProps {
  answer: AnswerOf<"listPublishedSlots">;
  draft: Draft;
  change(changes: Partial<Draft>): void;
  timeZone: string;
  setTimeZone(timeZone: string): void;
  isBooked: boolean;
}

/** What is being booked, with whom, for how long and on whose clock. */
export function Summary({ answer, draft, change, timeZone, setTimeZone, isBooked }: SummaryProps) {
  const { organizer, meetingType } = answer;
  const lengths = [meetingType.durationMinutes, ...meetingType.otherDurationsMinutes].sort((one, other) => one - other);
  const { start, durationMinutes = meetingType.durationMinutes } = draft;
  const end = start && new Date(Date.parse(start) + durationMinutes * 60_000).toISOString();
  return (
    <section class="summary stack">
      <div>
        <p class="soft">{organizer.name}</p>
        <h1>{meetingType.name}</h1>
      </div>
      {meetingType.description && <p>{meetingType.description}</p>}
      {start && end ? (
        <div class="chosen">
          <p>
            <strong>{dateIn(start, timeZone)}</strong>
          </p>
          <p>
            {timeIn(start, timeZone)} – {timeIn(end, timeZone)}
          </p>
          {!showTheSame(start, timeZone, organizer.timeZone) && (
            <p class="soft small">{say.theirTime(timeIn(start, organizer.timeZone), organizer.name)}</p>
          )}
        </div>
      ) : lengths.length > 1 ? (
        <fieldset class="field">
          <legend>{say.length}</legend>
          <div class="chips">
            {lengths.map((minutes) => (
              <button
                key={minutes}
                type="button"
                class="chip"
                aria-pressed={minutes === durationMinutes}
                onClick={() => change({ durationMinutes: minutes })}
              >
                {common.minutes(minutes)}
              </button>
            ))}
          </div>
        </fieldset>
      ) : (
        <p>
          <span class="tag">{common.minutes(durationMinutes)}</span>
        </p>
      )}
      {meetingType.location && <p class="soft">{meetingType.location}</p>}
      {!isBooked && <ZonePicker value={timeZone} onValue={setTimeZone} />}
    </section>
  );
}
