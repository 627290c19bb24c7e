import type { AnswerOf } from "../../client/operations.ts";
import { LengthChips } from "../../parts/booking/length-chips.tsx";
import { lengthsOf } from "../../parts/booking/lengths.ts";
import { Said } from "../../parts/booking/said.tsx";
import { When } from "../../parts/booking/when.tsx";
import { ZonePicker } from "../../parts/fields/zone-picker.tsx";
import { common } from "../../texts/common.ts";
import { endAfter } from "../../times/instants.ts";
import type { Draft } from "./draft.ts";
import { say } from "./texts.ts";
import { TheirTime } from "./their-time.tsx";

interface SummaryProps {
  answer: AnswerOf<"listPublishedSlots">;
  draft: Draft;
  change(changes: Partial<Draft>): void;
  timeZone: string;
  setTimeZone(timeZone: string): void;
}

/** What is being booked, with whom, for how long and on whose clock. */
export function Summary({ answer, draft, change, timeZone, setTimeZone }: SummaryProps) {
  const { organizer, meetingType } = answer;
  const lengths = lengthsOf(meetingType);
  const { start, durationMinutes = meetingType.durationMinutes } = draft;
  return (
    <section class={start ? "summary brief stack" : "summary stack"}>
      <div>
        <p class="soft">
          <a href={`/${organizer.handle}`} dir="auto">
            {organizer.name}
          </a>
        </p>
        <h1 dir="auto">{meetingType.name}</h1>
      </div>
      {meetingType.description && (
        <div class="said" dir="auto">
          <Said text={meetingType.description} />
        </div>
      )}
      {start && !draft.booked && (
        <When start={start} end={endAfter(start, durationMinutes)} timeZone={timeZone}>
          <TheirTime {...{ start, timeZone, organizer }} />
        </When>
      )}
      {start || lengths.length === 1 ? (
        <p>
          <span class="tag">{common.minutes(durationMinutes)}</span>
        </p>
      ) : (
        <fieldset class="field">
          <legend>{say.length}</legend>
          <LengthChips
            lengths={lengths}
            chosen={durationMinutes}
            onChoose={(minutes) => change({ durationMinutes: minutes })}
          />
        </fieldset>
      )}
      {meetingType.location && (
        <p class="soft said" dir="auto">
          {meetingType.location}
        </p>
      )}
      {!draft.booked && <ZonePicker value={timeZone} onValue={setTimeZone} />}
    </section>
  );
}
