import { useId, useState } from "preact/hooks";
import { addDays, dayNumber, weekdayIndex } from "../../../../functions/domain/time/calendar-date.ts";
import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { firstWeekday } from "../../../times/first-weekday.ts";
import { calendarDateIn, dateNamed, timeIn } from "../../../times/shown.ts";
import { useMe } from "../me.ts";
import { isBookable } from "../meeting-types/bookable.ts";
import { Select } from "../shared/fields/select.tsx";
import { spansOn } from "../shared/hours/painting/painting.ts";
import type { MeetingType } from "../shared/hours/typing/week-hours.tsx";
import { type Availability, draftOf } from "./draft.ts";
import { say } from "./texts.ts";

interface PreviewProps {
  availability: Availability;
  types: readonly MeetingType[];
  /** There are hours that are not saved yet. */
  isChanged: boolean;
}

/** What others can choose from next week. The server says so, of what is saved. */
export function Preview({ availability, types, isChanged }: PreviewProps) {
  const titleId = useId();
  const { me } = useMe();
  const bookable = types.filter(isBookable);
  const [chosen, setChosen] = useState(bookable[0]?.id);
  const { timeZone, version } = availability;
  const today = calendarDateIn(Date.now(), timeZone);
  const daysGone = (weekdayIndex(dayNumber(today)) - firstWeekday() + 7) % 7;
  const dates = Array.from({ length: 7 }, (_, day) => addDays(today, 7 - daysGone + day));
  const query = { organizerId: me.id, meetingTypeId: chosen ?? "", from: dates[0]!, to: dates[6]!, timeZone };
  // What is saved decides, so another version is asked about anew.
  const listed = useAnswer("listSlots", chosen ? { query, key: `version ${version}` } : undefined);

  if (!chosen) return null;
  const starts = (listed.answer?.slots ?? []).map(({ start }) => start);
  return (
    <section class="card stack" aria-labelledby={titleId}>
      <h2 id={titleId}>{say.preview}</h2>
      {isChanged && <p class="soft small">{say.previewOfSaved}</p>}
      <Select label={say.previewOf} value={chosen} onValue={setChosen}>
        {bookable.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Waiting while={listed.state === "waiting"} />
      {listed.state === "failed" && <ProblemNote error={listed.error} />}
      {listed.answer && (
        <ol class="preview">
          {dates.map((date) => {
            const times = starts.filter((start) => start.startsWith(date));
            return (
              <li key={date}>
                <h3>{dateNamed(date)}</h3>
                {times.length === 0 && (
                  <p class="soft">{isClosed(availability, date, chosen) ? say.closed : say.nothingFree}</p>
                )}
                <ul>
                  {times.map((start) => (
                    <li key={start} class="tag">
                      {timeIn(start, timeZone)}
                    </li>
                  ))}
                </ul>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

/** Whether there are no hours for a type on a date at all, so that nothing could be free. */
function isClosed(availability: Availability, date: string, typeId: string): boolean {
  const override = availability.overrides.find((each) => each.date === date);
  if (override) return override.intervals.length === 0;
  const open = draftOf(availability).hours.filter(
    ({ active, meetingTypeId = typeId }) => active && meetingTypeId === typeId,
  );
  return spansOn(weekdays[weekdayIndex(dayNumber(date))]!, open).length === 0;
}
