import { useEffect, useRef } from "preact/hooks";
import { addDays } from "../../../../functions/domain/time/calendar-date.ts";
import { announce } from "../../../parts/announce.ts";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { calendarDateIn, dateAndTimeIn } from "../../../times/shown.ts";
import { say } from "./texts.ts";
import { slotsQueryOf, type Wanted } from "./wanted.ts";

interface DrawnTimeProps {
  wanted: Wanted;
  start: string;
  today: string;
  /** Whether it is chosen at once, if it can be booked. */
  isTaken: boolean;
  onTime(start: string): void;
}

const daysAround = 3;
const mostShown = 3;

/** The time that was drawn on the calendar, if it can be booked, else the nearest that can. */
export function DrawnTime({ wanted, start, today, isTaken, onTime }: DrawnTimeProps) {
  const { timeZone } = wanted;
  const date = calendarDateIn(start, timeZone);
  const query = {
    ...slotsQueryOf(wanted),
    from: [today, addDays(date, -daysAround)].sort()[1]!,
    to: [today, addDays(date, daysAround)].sort()[1]!,
  };
  const { state, answer } = useAnswer("listSlots", { query });
  const distance = (slot: { start: string }) => Math.abs(Date.parse(slot.start) - Date.parse(start));
  const nearest = (answer?.slots ?? []).toSorted((one, other) => distance(one) - distance(other)).slice(0, mostShown);
  const isFree = nearest.length > 0 && distance(nearest[0]!) === 0;
  const when = dateAndTimeIn(start, timeZone);
  const words = isFree ? say.yourTime : nearest.length > 0 ? say.nearestTimes(when) : say.noneNear(when);
  const isThere = state === "there";
  const said = useRef("");
  useEffect(() => {
    if (!isThere) return;
    if (isFree && isTaken) onTime(nearest[0]!.start);
    else if (said.current !== words) announce(words);
    said.current = words;
  });
  if (!isThere || (isFree && isTaken)) return null;
  return (
    <div class="note">
      <p>{words}</p>
      {nearest.length > 0 && (
        <ul class="chips">
          {(isFree ? nearest.slice(0, 1) : nearest).map((slot) => (
            <li key={slot.start}>
              <button type="button" class="chip" onClick={() => onTime(slot.start)}>
                {dateAndTimeIn(slot.start, timeZone)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
