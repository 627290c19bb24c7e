import { useEffect, useMemo, useState } from "preact/hooks";
import { addDays } from "../../../../functions/domain/time/calendar-date.ts";
import { announce } from "../../../parts/announce.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { calendarDateIn, dateNamed, timeIn } from "../../../times/shown.ts";
import { lastDateOf, strictWishes, type Wishing } from "../shared/wishes/wishes.ts";
import { say } from "./texts.ts";
import { slotsQueryOf, type Wanted } from "./wanted.ts";

interface SlotsByDayProps {
  wanted: Wanted;
  wishing: Wishing;
  today: string;
  onFrom(date: string): void;
  onTime(start: string): void;
}

const daysAsked = 28;
const daysShown = 4;

/** Every time that everybody has, day by day. */
export function SlotsByDay({ wanted, wishing, today, onFrom, onTime }: SlotsByDayProps) {
  const { timeZone, from } = wanted;
  const [shown, setShown] = useState(daysShown);
  const wishes = strictWishes(wishing, timeZone);
  const last = addDays(from, daysAsked - 1);
  const query = {
    ...slotsQueryOf(wanted),
    ...{ from, to: lastDateOf(from, daysAsked, wishing) },
    ...(wishes && { wishes }),
  };
  const { state, answer, error, reload } = useAnswer("listSlots", { query });
  const days = useMemo(
    () => [...Map.groupBy(answer?.slots ?? [], ({ start }) => calendarDateIn(start, timeZone))],
    [answer, timeZone],
  );
  useEffect(() => {
    if (state === "there") announce(say.daysFound(days.length));
  }, [state, days]);

  function goTo(date: string): void {
    setShown(daysShown);
    onFrom(date);
  }

  return (
    <section class="stack">
      <div class="row spread">
        <h3>{say.allTimes}</h3>
        <Field label={say.from} type="date" min={today} value={from} onValue={(date) => date >= today && goTo(date)} />
      </div>
      <Waiting while={state === "waiting"} />
      <ProblemNote error={error} onAgain={reload} />
      {days.slice(0, shown).map(([date, slots]) => (
        <div key={date}>
          <h4>{dateNamed(date)}</h4>
          <ul class="day-slots">
            {slots.map(({ start }) => (
              <li key={start}>
                <button type="button" class="button" onClick={() => onTime(start)}>
                  {timeIn(start, timeZone)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {state === "there" && days.length === 0 && <p class="note">{wishes ? say.noneAsWished : say.noneFree}</p>}
      {answer && (
        <div class="row">
          {shown < days.length ? (
            <Button onClick={() => setShown(shown + daysShown)}>{say.moreDays}</Button>
          ) : (
            state === "there" &&
            query.to === last && <Button onClick={() => goTo(addDays(last, 1))}>{say.laterDays}</Button>
          )}
          {from > today && (
            <Button look="quiet" onClick={() => goTo(today)}>
              {say.fromToday}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
