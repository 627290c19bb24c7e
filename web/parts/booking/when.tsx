import type { ComponentChildren } from "preact";
import { calendarDateIn, dateAndTimeIn, dateIn, timeIn } from "../../times/shown.ts";
import { cityOf } from "../../times/zones.ts";

interface WhenProps {
  /** Instants. */
  start: string;
  end: string | number;
  timeZone: string;
  /** Below it. */
  children?: ComponentChildren;
}

/** The time of a meeting, with the date of its end where that is another one. */
export function When({ start, end, timeZone, children }: WhenProps) {
  const isOneDate = calendarDateIn(start, timeZone) === calendarDateIn(end, timeZone);
  return (
    <div class="chosen">
      <p>
        <strong>{dateIn(start, timeZone)}</strong>
      </p>
      <p>
        {timeIn(start, timeZone)} – {(isOneDate ? timeIn : dateAndTimeIn)(end, timeZone)}{" "}
        <span class="soft">({cityOf(timeZone)})</span>
      </p>
      {children}
    </div>
  );
}
