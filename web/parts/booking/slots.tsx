import { calendarDateIn, type Hours, showTheSame, timeIn, weekdayIn } from "../../times/shown.ts";

interface SlotsProps {
  slots: readonly { start: string }[];
  timeZone: string;
  hours: Hours;
  /** Whose clock is shown as well, where it differs. */
  other?: { name: string; timeZone: string };
  onSlot(start: string): void;
}

/** The times of one day. */
export function Slots({ slots, timeZone, hours, other, onSlot }: SlotsProps) {
  return (
    <ul class="slots">
      {slots.map(({ start }) => (
        <li key={start}>
          <button type="button" class="button slot" onClick={() => onSlot(start)}>
            {timeIn(start, timeZone, hours)}
            {other && !showTheSame(start, timeZone, other.timeZone) && (
              <span class="soft small">
                {theirs(start, timeZone, other.timeZone, hours)}
                <span class="unseen"> ({other.name})</span>
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** With the day where it is another one. */
function theirs(start: string, timeZone: string, other: string, hours: Hours): string {
  const time = timeIn(start, other, hours);
  return calendarDateIn(start, timeZone) === calendarDateIn(start, other)
    ? time
    : `${weekdayIn(start, other)}, ${time}`;
}
