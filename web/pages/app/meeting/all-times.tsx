import { useMemo, useState } from "preact/hooks";
import { addDays } from "../../../../functions/domain/time/calendar-date.ts";
import type { Interval } from "../../../../functions/domain/time/interval.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { useRereading } from "../../../parts/asking/use-rereading.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { Form } from "../../../parts/fields/form.tsx";
import { instantOf, minutesOf } from "../../../times/instants.ts";
import { calendarDateIn, dateNamed, timeIn } from "../../../times/shown.ts";
import type { Meeting } from "../calendar/use-calendar.ts";
import { useMe } from "../me.ts";
import { say } from "./texts.ts";

interface AllTimesProps {
  meeting: Meeting;
  isHost: boolean;
  onTime(time: Interval, ignoresHours: boolean): void;
}

const daysAsked = 7;

/** Every time that is free for all, day by day, and for the organizer any other. */
export function AllTimes({ meeting, isHost, onTime }: AllTimesProps) {
  const { me } = useMe();
  const { timeZone } = me;
  const today = calendarDateIn(Date.now(), timeZone);
  const [from, setFrom] = useState(today);
  const query = { from, to: addDays(from, daysAsked - 1), timeZone };
  const { state, answer, error, reload } = useAnswer("listMoveSlots", {
    params: { id: meeting.id },
    query,
    key: `${meeting.version}`,
  });
  useRereading(reload);
  const days = useMemo(
    () => [...Map.groupBy(answer?.slots ?? [], ({ start }) => calendarDateIn(start, timeZone))],
    [answer, timeZone],
  );
  return (
    <div class="stack all-times">
      <Waiting while={state === "waiting"} />
      <ProblemNote error={error} />
      {days.map(([date, slots]) => (
        <div key={date} class="stack">
          <h3>{dateNamed(date)}</h3>
          <ul class="chips">
            {slots.map((slot) => (
              <li key={slot.start}>
                <button type="button" class="chip" onClick={() => onTime(minutesOf(slot), false)}>
                  {timeIn(slot.start, timeZone)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {state === "there" && days.length === 0 && <p class="note">{say.noneFree}</p>}
      <div class="row">
        {from > today && <Button onClick={() => setFrom(addDays(from, -daysAsked))}>{say.earlier}</Button>}
        <Button onClick={() => setFrom(addDays(from, daysAsked))}>{say.later}</Button>
      </div>
      {isHost && <AnyTime meeting={meeting} timeZone={timeZone} onTime={(time) => onTime(time, true)} />}
    </div>
  );
}

/** Outside of the organizer's own hours and grid. */
function AnyTime({ meeting, timeZone, onTime }: { meeting: Meeting; timeZone: string; onTime(time: Interval): void }) {
  const [date, setDate] = useState(() => calendarDateIn(meeting.start, timeZone));
  const [time, setTime] = useState("");
  const start = instantOf(date, time, timeZone);
  const { start: from, end } = minutesOf(meeting);
  return (
    <details>
      <summary>{say.anyTime}</summary>
      <Form
        class="row any-time"
        onSubmit={() => {
          if (start !== undefined) onTime({ start, end: start + end - from });
        }}
      >
        <Field label={say.date} type="date" required value={date} onValue={setDate} />
        <Field label={say.time} type="time" required value={time} onValue={setTime} />
        <Button type="submit" busy={start === undefined}>
          {say.take}
        </Button>
      </Form>
    </details>
  );
}
