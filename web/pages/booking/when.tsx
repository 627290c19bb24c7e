import { cityOf } from "../../parts/zone-picker.tsx";
import { calendarDateIn, dateIn, showTheSame, timeIn } from "../../times/shown.ts";
import { say } from "./texts.ts";

interface WhenProps {
  start: string;
  minutes: number;
  timeZone: string;
  /** Whose clock is shown as well, where it differs. */
  other?: { name: string; timeZone: string };
}

/** A time that was chosen. */
export function When({ start, minutes, timeZone, other }: WhenProps) {
  const end = Date.parse(start) + minutes * 60_000;
  const differs = other && !showTheSame(start, timeZone, other.timeZone);
  const isOtherDate = differs && calendarDateIn(start, timeZone) !== calendarDateIn(start, other.timeZone);
  return (
    <div class="chosen">
      <p>
        <strong>{dateIn(start, timeZone)}</strong>
      </p>
      <p>
        {timeIn(start, timeZone)} – {timeIn(end, timeZone)} <span class="soft">({cityOf(timeZone)})</span>
      </p>
      {differs && (
        <p class="soft small">
          {say.theirTime(
            `${isOtherDate ? `${dateIn(start, other.timeZone)}, ` : ""}${timeIn(start, other.timeZone)}`,
            other.name,
          )}
        </p>
      )}
    </div>
  );
}
